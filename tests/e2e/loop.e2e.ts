import { readFile } from 'node:fs/promises';
import readWorkbook from 'read-excel-file/node';
import { beforeAll, expect, test } from 'vitest';
import { layerElements } from './layer.ts';
import { openChineseExtension } from './opened.ts';
import { faulty } from './pages.ts';

/**
 * One report from its first check to the last word on it, in the order of the tests: a problem is confirmed, one is added,
 * the agency is told, the page is corrected and opened again.
 */

const ADDRESS = 'www.nanhu.gov.cn/report.html';
const cells = (...values: readonly number[]) => values.map((value) => `<td><p><span>${value}</span></p></td>`).join('');
/** （一）予以公开: the row adds up to 36. */
const granted = (total: number) => cells(31, 4, 0, 0, 1, 0, total);
/** （二）部分公开: the row adds up to 5. */
const partial = (total: number) => `${cells(5, 0, 0, 0, 0, 0, total)}</tr>\n<tr><td rowspan="8">`;
const corrected = faulty.replace(granted(35), granted(36)).replace(partial(5), partial(6));

const pages = { '/report.html': faulty };
const extension = await openChineseExtension(pages);
await extension.ownPage.evaluate(() =>
  chrome.storage.local.set({
    settings: {
      version: 1,
      language: 'zh-CN',
      papers: { office: '', reviewer: '王芳', number: '', letter: {}, assessment: {} },
    },
  }),
);
const page = await extension.open(ADDRESS);
const panel = await extension.panel(page);

const row = (words: string) =>
  panel.locator('.findings > section > ol > li', { has: panel.locator('.place', { hasText: words }) });
const standing = () => panel.locator('.progress button').allTextContents();
const said = () => panel.locator('.status').first().textContent();
const stateOf = (words: string) => row(words).locator('.place .state').first().textContent();
const own = '行政处罚与台账不符';

async function handles(): Promise<number> {
  const session = await extension.context.newCDPSession(page);
  const elements = await layerElements(session);
  await session.detach();
  return elements.filter(({ classes }) => classes.includes('handle')).length;
}

beforeAll(async () => {
  expect(faulty.split(granted(35))).toHaveLength(2);
  expect(faulty.split(partial(5))).toHaveLength(2);
  await row('疑应为 36').waitFor();
});

test('a problem is found and confirmed', async () => {
  await row('疑应为 36').locator('.place').click();
  await panel.keyboard.press('y');
  await expect.poll(standing).toEqual(['全部 4', '未处理 3', '已确认 1', '不采纳 0']);
});

test('a problem of one’s own is added at a cell: counted, marked and listed like the others', async () => {
  await panel.getByRole('tab', { name: '表格' }).click();
  await panel.getByRole('gridcell', { name: /行政处罚.*88/ }).click();
  await panel.getByRole('button', { name: '就这一格添加问题' }).click();
  const form = panel.locator('form.own');
  await expect.poll(() => form.textContent()).toContain('“行政处罚”');
  await form.getByLabel('问题', { exact: true }).fill(own);
  await form.getByLabel('整改意见').fill('请按台账更正为 86。');
  await form.getByRole('button', { name: '保存' }).click();
  await expect.poll(standing).toEqual(['全部 5', '未处理 3', '已确认 2', '不采纳 0']);
  expect(await stateOf(own)).toBe('已确认');
  await expect.poll(() => extension.badge(page)).toMatchObject({ text: '4' });
  await extension.ask(page, { type: 'marks', on: true });
  await expect.poll(handles).toBe(5);
});

test('one at a selected sentence is taken back in one step', async () => {
  await page.evaluate(() => {
    const paragraph = [...document.querySelectorAll('p')].find((each) => (each.textContent ?? '').length > 30);
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
  });
  const words = (await page.evaluate(() => getSelection()?.toString().trim())) ?? '';
  expect(words.length).toBeGreaterThan(30);
  await panel.bringToFront();
  await panel.keyboard.press('a');
  const form = panel.locator('form.own');
  await expect.poll(() => form.getByLabel('原文').inputValue()).toBe(words);
  await form.getByLabel('问题', { exact: true }).fill('请写明依据');
  await panel.keyboard.press('Control+Enter');
  await expect.poll(said).toBe('已添加问题');
  await expect.poll(handles).toBe(6);
  await panel.keyboard.press('u');
  await expect.poll(standing).toEqual(['全部 5', '未处理 3', '已确认 2', '不采纳 0']);
  await expect.poll(handles).toBe(5);
});

test('after the letter was exported it is offered to mark what it says as told', async () => {
  await panel.getByRole('button', { name: '导出' }).click();
  const [download] = await Promise.all([
    panel.waitForEvent('download'),
    panel.getByRole('button', { name: 'Word 核查意见书', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.docx$/);
  await panel.locator('.offer').getByRole('button', { name: '已确认的 2 处标为已通知' }).click();
  await expect.poll(() => stateOf('疑应为 36')).toBe('已通知');
  expect(await stateOf(own)).toBe('已通知');
  await panel.keyboard.press('u');
  await expect.poll(() => stateOf(own)).toBe('已确认');
  await panel.getByRole('button', { name: '导出' }).click();
  await panel.locator('.menu').getByRole('button', { name: '已确认的 2 处标为已通知' }).click();
  await expect.poll(() => stateOf(own)).toBe('已通知');
});

test('opened again, the corrected page tells what was corrected, what stands and what is new', async () => {
  pages['/report.html'] = corrected;
  await page.reload();
  const round = panel.locator('.round');
  await expect.poll(() => round.textContent()).toContain('已改正 1 处，仍存在 4 处，新增 1 处');
  expect(await round.textContent()).toMatch(/与 .* 通知时相比/);
  const lines = await round.locator('li').allInnerTexts();
  expect(lines[0]).toMatch(/^已改正\s.*“（一）予以公开”.*“总计”.*：35 → 36$/);
  expect(lines[1]).toMatch(/^新增\s.*部分公开/);
  expect(lines).toHaveLength(2);
});

test('what was corrected is passed in one click', async () => {
  await panel.getByRole('button', { name: '已改正的全部复核通过' }).click();
  await expect.poll(() => panel.locator('.round li').first().innerText()).toMatch(/^复核通过\s/);
  expect(await panel.getByRole('button', { name: '已改正的全部复核通过' }).count()).toBe(0);
});

test('an objection is kept with its words, and the problem passes', async () => {
  await row(own).locator('.place').click();
  await row(own).getByRole('button', { name: '申辩' }).click();
  await row(own).getByLabel('申辩内容').fill('台账为 88');
  await row(own).locator('form.decision button[type=submit]').click();
  await expect.poll(() => stateOf(own)).toBe('申辩');
  await row(own).getByRole('button', { name: '复核通过' }).click();
  await expect.poll(() => stateOf(own)).toBe('复核通过');
  expect(await row(own).locator('.step').allInnerTexts()).toEqual([
    expect.stringMatching(/^已通知（王芳）/),
    expect.stringMatching(/^申辩：台账为 88（王芳）/),
    expect.stringMatching(/^复核通过（王芳）/),
  ]);
});

test('all of it is there after a reload, and in the exported list', async () => {
  await panel.reload();
  await expect.poll(() => stateOf(own)).toBe('复核通过');
  await panel.getByRole('button', { name: '导出' }).click();
  const [download] = await Promise.all([
    panel.waitForEvent('download'),
    panel.getByRole('button', { name: 'XLSX 问题清单' }).click(),
  ]);
  const sheets = await readWorkbook(await readFile(await download.path()));
  const rows = sheets.flatMap(({ data }) => data.map((line) => line.map(String)));
  const listed = rows.find((line) => line.includes(own));
  expect(listed?.join(' ')).toMatch(/20\d\d-\d\d-\d\d 已通知（王芳）；.* 申辩：台账为 88（王芳）；.* 复核通过（王芳）/);
  expect(listed).toContain('请按台账更正为 86。');
  const settled = rows.find((line) => line.some((words) => words.includes('35 → 36')));
  expect(settled?.join(' ')).toMatch(/已改正.*复核通过（王芳）/);
});
