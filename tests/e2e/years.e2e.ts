import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ReportView } from '../../lib/model/view.ts';
import { type Extension, startExtension } from './chromium.ts';
import { faulty } from './pages.ts';

/** A report and the one of the year before: 2 carried over (四), 3 carried in (二), both of natural persons. */
const last = faulty.replaceAll('2024', '2023');
const LAST = 'www.nanhu.gov.cn/2023.html';
const THIS = 'www.nanhu.gov.cn/2024.html';
let extension: Extension;
let page: Page;
let panel: Page;

beforeAll(async () => {
  extension = await startExtension({ '/2023.html': last, '/2024.html': faulty });
  await extension.context.addInitScript(() => {
    if (location.protocol === 'chrome-extension:') chrome.i18n.getUILanguage = () => 'zh-CN';
  });
});
afterAll(() => extension.close());

const carried = async () => {
  const { view } = await extension.ask<{ view: ReportView }>(page, { type: 'state' });
  return view.findings.filter(({ rule }) => rule === 'carry-over').map(({ formula }) => formula);
};

test('this year’s report alone is compared with nothing; when last year’s is opened it is, by itself', async () => {
  page = await extension.open(THIS);
  await expect.poll(async () => (await extension.badge(page)).text).toBe('4');
  expect(await carried()).toEqual([]);
  await extension.open(LAST);
  await expect.poll(carried).toEqual(['2 ≠ 3', '2 ≠ 3']);
  expect((await extension.badge(page)).text).toBe('6');
});

test('the popup says what stands in last year’s report', async () => {
  const popup = await extension.popup(page);
  const item = popup.locator('li', { hasText: '自然人”填 3，上年报告' });
  await expect
    .poll(() => item.locator('.compared').textContent())
    .toBe('青石市南湖区民政局 2023 年报告 · 四、结转下年度继续办理 · 自然人：2');
  await popup.close();
});

test('the desk says with what, shows both years’ cells, and marks last year’s on its own page', async () => {
  panel = await extension.panel(page);
  const years = panel.locator('.years');
  await expect.poll(() => years.locator('summary').textContent()).toBe('上年对照：青石市南湖区民政局 2023 年报告');
  await years.locator('summary').click();
  expect(await years.locator('a.source').getAttribute('href')).toBe(`http://${LAST}`);
  const item = panel.locator('li', { has: panel.locator('.place', { hasText: '自然人”填 3，上年报告' }) });
  await item.locator('.place').click();
  expect(await item.locator('.other').textContent()).toContain('四、结转下年度继续办理 · 自然人 2');
  const other = extension.context.pages().find((each) => each.url() === `http://${LAST}`);
  await item.getByRole('button', { name: /在上年报告里看/ }).click();
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
