import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { readTables, tableNamed } from '../export/workbooks.ts';
import { openChineseExtension } from './opened.ts';
import { faulty } from './pages.ts';

/** A reviewer's whole job on one wrong report, in the order of the tests. */

const ADDRESS = 'www.nanhu.gov.cn/report.html';
/** Table four, lawsuits without prior review: 2 + 0 + 0 + 1 is 3, and the total says 2; changed, it says 5. */
const total = (value: number) => `<td><p><span>1</span></p></td><td><p><span>${value}</span></p></td><td><p><span>0<`;
const pages = { '/report.html': faulty };
const extension = await openChineseExtension(pages);
const page = await extension.open(ADDRESS);
const panel = await extension.panel(page);

const row = (words: string): Locator => panel.locator('li', { has: panel.locator('.place', { hasText: words }) });
const standing = () => panel.locator('.progress button').allTextContents();
const said = () => panel.locator('.status').textContent();

beforeAll(async () => {
  expect(faulty.split(total(2))).toHaveLength(2);
  await row('疑应为 36').waitFor();
});

test('the panel lists what is wrong, and says nothing is decided', async () => {
  expect(await panel.locator('li .place').allTextContents()).toHaveLength(4);
  expect(await standing()).toEqual(['全部 4', '未处理 4', '已确认 0', '不采纳 0']);
});

test('the form as read has the wrong total, its source, and sums that hold', async () => {
  await panel.getByRole('tab', { name: '表格' }).click();
  const wrong = panel.getByRole('gridcell', { name: /予以公开.*总计.*35.*不符.*应为 36/ });
  await wrong.click();
  await expect.poll(() => panel.locator('main').textContent()).toContain('31 + 4 + 0 + 0 + 1 + 0 = 36 ≠ 35');
  expect(await panel.locator('main').textContent()).toContain('42 + 5 + 0 + 0 + 1 + 0 = 48');
  await panel.getByRole('tab', { name: '问题' }).click();
});

test('the keys of the list are named, but not beside the form, which has keys of its own', async () => {
  const keys = panel.getByText('j/k 上下');
  expect(await keys.isVisible()).toBe(true);
  await panel.getByRole('tab', { name: '表格' }).click();
  await panel.getByRole('gridcell').first().waitFor();
  expect(await keys.isVisible()).toBe(false);
  await panel.getByRole('tab', { name: '问题' }).click();
});

test('two are confirmed by keyboard, one dismissed with a reason and a note', async () => {
  await panel.keyboard.press('j');
  await panel.keyboard.press('y');
  await expect.poll(said).toBe('已确认，还有 3 处未处理');
  await panel.keyboard.press('y');
  await expect.poll(said).toBe('已确认，还有 2 处未处理');
  const lawsuits = row('各种结果相加是 3');
  await lawsuits.locator('.place').click();
  await panel.keyboard.press('n');
  await lawsuits.getByLabel('报告另有说明').check();
  await lawsuits.getByLabel('备注').fill('第六部分作了说明');
  await lawsuits.locator('button[type=submit]').click();
  await expect.poll(said).toBe('不采纳，还有 1 处未处理');
  expect(await standing()).toEqual(['全部 4', '未处理 1', '已确认 2', '不采纳 1']);
});

test('they are so after a reload of page and panel', async () => {
  await page.reload();
  await panel.reload();
  await expect.poll(standing).toEqual(['全部 4', '未处理 1', '已确认 2', '不采纳 1']);
  expect(await row('疑应为 36').locator('.state').first().textContent()).toBe('已确认');
  await row('各种结果相加是 3').locator('.place').click();
  expect(await row('各种结果相加是 3').locator('.decision-text').first().textContent()).toContain(
    '不采纳：报告另有说明；第六部分作了说明',
  );
});

test('lists a dismissed finding again when its number on the page changes, with the reason, and shows the change', async () => {
  pages['/report.html'] = faulty.replace(total(2), total(1));
  await page.reload();
  await expect.poll(standing).toEqual(['全部 4', '未处理 2', '已确认 2', '不采纳 0']);
  const earlier = await row('各种结果相加是 3').locator('.earlier').textContent();
  expect(earlier).toContain('此前不采纳：报告另有说明');
  expect(earlier).toMatch(/由 2 变为 1/);
  const changes = panel.locator('.changes');
  expect(await changes.locator('summary').textContent()).toMatch(/^发布后有变动：.*改了 1 处$/);
  await changes.locator('summary').click();
  expect(await changes.locator('li').allTextContents()).toEqual(['“行政诉讼（未经复议直接起诉）”的“总计”由 2 改为 1']);
});

test('the XLSX has every problem with its decision, and the list of checks', async () => {
  const [download] = await Promise.all([panel.waitForEvent('download'), exportAs('XLSX 问题清单')]);
  expect(download.suggestedFilename()).toBe('勾稽-青石市南湖区民政局-2024.xlsx');
  const tables = await readTables(await readFile(await download.path()));
  expect(tables.map(({ sheet }) => sheet)).toEqual(['问题清单', '概况', '所查项目', '读取数据']);
  const { head, rows: problems } = tableNamed(tables, '问题清单');
  expect(head.slice(0, 8)).toEqual('序号 单位 年度 结果 位置 问题 整改意见 复核意见'.split(' '));
  const at = (name: string) => head.indexOf(name);
  const numbers = problems.map((cells) => ['报告值', '应为', '差额', '复核意见'].map((name) => cells[at(name)]));
  // The two sums that one cell breaks are one problem. The change of the page is a line of its own, below the four.
  expect(numbers.slice(0, 4)).toEqual([
    [null, null, null, '已确认'],
    [35, 36, -1, '已确认'],
    ['各种结果相加 3 / 总计 1', null, 2, expect.stringContaining('此前不采纳：报告另有说明')],
    [null, null, null, null],
  ]);
  expect(problems[1]?.[at('网址')]).toBe(`http://${ADDRESS}`);
  expect(problems[1]?.[at('算式')]).toBe('31 + 4 + 0 + 0 + 1 + 0 = 36 ≠ 35');
  const checked = tableNamed(tables, '所查项目').rows.map((cells) => cells.join('|'));
  expect(checked.some((line) => line.includes('42 + 5 + 0 + 0 + 1 + 0 = 48'))).toBe(true);
});

test('the JSON opens again in the panel', async () => {
  const [download] = await Promise.all([panel.waitForEvent('download'), exportAs('JSON（可再打开）')]);
  await panel.locator('input[type=file]').setInputFiles(await download.path());
  await expect.poll(() => panel.locator('body').textContent()).toContain('正在查看文件');
  await expect.poll(standing).toEqual(['全部 4', '未处理 2', '已确认 2', '不采纳 0']);
});

async function exportAs(name: string): Promise<void> {
  await panel.getByRole('button', { name: '导出' }).click();
  await panel.getByRole('button', { name }).click();
}
