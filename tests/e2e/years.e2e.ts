import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { ReportView } from '../../lib/model/view.ts';
import { openChineseExtension } from './opened.ts';
import { faulty } from './pages.ts';

/** A report and the one of the year before: 2 carried over (四), 3 carried in (二), both of natural persons. */
const last = faulty.replaceAll('2024', '2023');
/** The year before that, when the agency had another name. */
const renamed = faulty.replaceAll('2024', '2022').replaceAll('南湖区民政局', '南湖区民政和社会工作局');
/** Another copy of last year's, with 3 carried over: its columns then agree with this year's. */
const agreeing = last.replaceAll('>2<', '>3<');
const LAST = 'www.nanhu.gov.cn/2023.html';
const THIS = 'www.nanhu.gov.cn/2024.html';
let page: Page;
let panel: Page;

const extension = await openChineseExtension({
  '/2022.html': renamed,
  '/2023.html': last,
  '/2024.html': faulty,
  '/copy.html': agreeing,
});

const carried = async () => {
  const { view } = await extension.ask<{ view: ReportView }>(page, { type: 'state' });
  return view.findings.filter(({ rule }) => rule === 'carry-over').map(({ formula }) => formula);
};

test('this year’s report alone is compared with nothing; when last year’s is opened it is, by itself', async () => {
  page = await extension.open(THIS);
  await expect.poll(async () => (await extension.badge(page)).text).toBe('3');
  expect(await carried()).toEqual([]);
  await extension.open(LAST);
  await expect.poll(carried).toEqual(['2 ≠ 3', '2 ≠ 3']);
  expect((await extension.badge(page)).text).toBe('4');
});

test('the popup says what stands in last year’s report', async () => {
  const popup = await extension.popup(page);
  const item = popup.locator('li', { hasText: '自然人”列填 3，上年报告' });
  await expect
    .poll(() => item.locator('.compared').textContent())
    .toBe('青石市南湖区民政局 2023 年报告 · “四、结转下年度继续办理”行“自然人”列：2');
  await popup.close();
});

test('the side panel names last year’s report, shows both years’ cells, and marks last year’s on its own page', async () => {
  panel = await extension.panel(page);
  const years = panel.locator('.years');
  await expect.poll(() => years.locator('summary').textContent()).toBe('上年对照：青石市南湖区民政局 2023 年报告');
  await years.locator('summary').click();
  expect(await years.locator('a.source').getAttribute('href')).toBe(`http://${LAST}`);
  const item = panel.locator('li', { has: panel.locator('.place', { hasText: '自然人”列填 3，上年报告' }) });
  await item.locator('.place').click();
  expect(await item.locator('.other').textContent()).toContain('四、结转下年度继续办理 · 自然人 2');
  const other = extension.context.pages().find((each) => each.url() === `http://${LAST}`);
  await item.getByRole('button', { name: /在上年报告中查看/ }).click();
  await expect.poll(() => other?.evaluate(() => document.visibilityState)).toBe('visible');
});

test('the comparison can be taken off and put back', async () => {
  await panel.getByRole('button', { name: '不与它对照' }).click();
  await expect.poll(carried).toEqual([]);
  await expect.poll(() => panel.locator('.years summary').textContent()).toBe('上年对照：已设为不对照');
  await panel.getByRole('button', { name: '改回自动' }).click();
  await expect.poll(carried).toEqual(['2 ≠ 3', '2 ≠ 3']);
});

test('a day of publication given by hand turns the deadline on', async () => {
  const late = async () => {
    const { view } = await extension.ask<{ view: ReportView }>(page, { type: 'state' });
    return view.findings.filter(({ rule }) => rule === 'publication-deadline').map(({ outcome }) => outcome);
  };
  expect(await late()).toEqual([]);
  // A department of a district: by 31 January of the year after.
  await panel.getByLabel('公布日期').fill('2025-02-01');
  await expect.poll(late).toEqual(['fail']);
  await panel.getByLabel('公布日期').fill('2025-01-31');
  await expect.poll(late).toEqual([]);
});

test('a report at an address can be chosen for the comparison: it opens beside its own findings', async () => {
  await panel.getByLabel('上年报告的网址').fill('http://www.nanhu.gov.cn/copy.html');
  const opening = extension.context.waitForEvent('page');
  await panel.getByRole('button', { name: '打开', exact: true }).click();
  const viewer = await opening;
  await expect.poll(carried).toEqual([]);
  await expect.poll(() => panel.locator('.years a.source').getAttribute('href')).toContain('/copy.html');
  expect(await panel.locator('.years').textContent()).toContain('已选的报告：');
  await viewer.close();
});

test('asks about an agency that had another name; the answer is kept and can be removed in the settings', async () => {
  await extension.open('www.nanhu.gov.cn/2022.html');
  const now = extension.context.pages().find((each) => each.url() === `http://${LAST}`);
  if (now === undefined) throw new Error('The report of 2023 is open no more.');
  const sidepanel = await extension.panel(now);
  const question = sidepanel.locator('.question');
  await expect
    .poll(() => question.locator('p').textContent())
    .toBe('2022 年有“青石市南湖区民政和社会工作局”的报告，与“青石市南湖区民政局”是否同一机关？');
  await question.getByRole('button', { name: '不是' }).click();
  await expect.poll(() => sidepanel.locator('.years summary').textContent()).toBe('上年对照：未找到上年报告');
  const options = await extension.context.newPage();
  await options.goto(new URL('options.html', extension.ownPage.url()).href);
  await options.getByRole('button', { name: /^删除“青石市南湖区民政局”与/ }).click();
  await expect.poll(() => question.count()).toBe(1);
});
