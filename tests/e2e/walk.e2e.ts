/**
 * A walk from an empty profile to handed-over lists, with nothing but what the screens say: everything is found by its role
 * and name, as a reader of the screen finds it. What is decided on the way is what stands in the files.
 */
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readTables, tableNamed } from '../export/workbooks.ts';
import { docxLayouts } from '../generator/layouts/docx.ts';
import { makeReport } from '../generator/make.ts';
import { openPrinter, print } from '../generator/pdf/print.ts';
import { printStyles } from '../generator/pdf/styles.ts';
import { seeded } from '../generator/random.ts';
import { toPage } from '../generator/years/page.ts';
import { figure, makeHistories, withCells } from '../generator/years/states.ts';
import { openOnCard } from './card-by-name.ts';
import { openExtension } from './opened.ts';
import { clean, faulty, portal } from './pages.ts';
import { answerWith, type ServedFile } from './web.ts';

const HOST = 'www.nanhu.gov.cn';
const slow = { timeout: 60_000, interval: 200 };
const [, water = [], civil = [], education = []] = makeHistories(5, [{ place: '白青县', years: [2024] }]);
const [waterState, civilState, educationState] = [water[0], civil[0], education[0]];
if (waterState === undefined || civilState === undefined || educationState === undefined) throw new Error('no reports');
/** Reviews of the PDF: the results add up to this, and the total is one more. */
const reviews = figure(waterState, 't4.review.total');
const WRONG_TOTAL = `“行政复议”的“总计”填 ${reviews + 1}，各种结果相加是 ${reviews}`;

const printer = await openPrinter();
const wrong = toPage(withCells(waterState, { 't4.review.total': reviews + 1 }));
const [pdfStyle] = printStyles;
const [docxLayout] = docxLayouts;
if (pdfStyle === undefined || docxLayout === undefined) throw new Error('no layouts');
const pdf = Buffer.from(await print(printer, wrong, pdfStyle));
await printer.close();
const docx = Buffer.from((await docxLayout.render(makeReport(8, { year: 2022 }), seeded(1))).source);

const titled = (agency: string, year = 2024) => `${agency}${year}年政府信息公开工作年度报告`;
/** Six reports: an address with what the column calls it. */
const listed: ReadonlyMap<string, readonly [title: string, served: string | ServedFile]> = new Map([
  ['/report.html', [titled('青石市南湖区民政局'), faulty]],
  ['/nb/2.html', [titled(civilState.agency), toPage(civilState)]],
  ['/nb/3.pdf', [titled(waterState.agency), { body: pdf, type: 'application/pdf' }]],
  ['/nb/4.docx', [titled('某单位', 2022), { body: docx, type: 'application/octet-stream' }]],
  ['/nb/5.html', [titled(educationState.agency), toPage(educationState)]],
  ['/nb/6.html', [titled('泉港区', 2023), clean]],
]);
const items = [...listed].map(([path, [title]]) => `<li><a href="${path}">${title}</a>`);
const column = `<!doctype html><meta charset="utf-8"><title>政府信息公开年报</title><ul>${items.join('')}</ul>`;
const pages = new Map([
  ...[...listed].map(([path, [, served]]) => [path, served] as const),
  ['/column.html', column] as const,
  ['/portal.html', portal] as const,
]);

const extension = await openExtension({}, { server: answerWith(pages), firstPage: true });
const { context } = extension;
// The test machine's Chromium speaks English only.
await extension.ownPage.evaluate(() => chrome.storage.local.set({ settings: { version: 1, language: 'zh-CN' } }));

const button = (page: Page | Locator, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const status = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words });

/** The page that a click opens. */
async function opened(click: () => Promise<void>): Promise<Page> {
  const [page] = await Promise.all([context.waitForEvent('page'), click()]);
  await page.waitForLoadState();
  return page;
}

async function saved(page: Page, name: string | RegExp): Promise<Buffer> {
  await button(page, '导出').click();
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Columns of a sheet, each row by the names in its header. */
async function sheetOf(file: Buffer, name: string, columns: readonly string[]): Promise<readonly unknown[][]> {
  const { head, rows } = tableNamed(await readTables(file), name);
  return rows.map((row) => columns.map((column) => row[head.indexOf(column)] ?? ''));
}

const wordsOf = async (file: Uint8Array) => (await mammoth.extractRawText({ buffer: Buffer.from(file) })).value;

const HEADLINE = '3 处不符：已确认 1 · 不采纳 1 · 未处理 1；1 处待核：已确认 1';
const BLANK = '主动公开情况表有 1 个空白格：“行政强制”行“处理决定数量”列';
const TOTAL = '“（一）予以公开”行“总计”列填 35，疑应为 36，涉及 2 处';
/** Papers have no space between Chinese and numbers. */
const onPaper = (sentence: string) => sentence.replaceAll(' ', '');
const LAWSUITS = '“行政诉讼（未经复议直接起诉）”的“总计”填 2，各种结果相加是 3';
const EMPTY = '“五、存在的主要问题及改进情况”下面没有内容';
/** A problem's button by its sentence, whatever was decided on it. */
const problem = (page: Page, sentence: string) => page.getByRole('button', { name: sentence });

test('installation opens a page that says where to look', async () => {
  const first = context.pages().find((page) => page.url().includes('help.html'));
  if (first === undefined) throw new Error('no first page');
  await first.reload();
  await heading(first, '开始使用').waitFor();
  await heading(first, '一、看角标').waitFor();
  expect(await first.getByRole('img', { name: '角标是红色的 4' }).count()).toBe(1);
  await status(first, '已允许。打开 gov.cn 网站上的报告即自动核查。').waitFor();
  await first.close();
});

const report = await extension.open(`${HOST}/report.html`);
const title = async () => (await extension.badge(report)).title;

test('the badge counts; the popup lists, and a click on a problem shows its cell', async () => {
  await expect.poll(title, slow).toBe('勾稽：3 处不符；1 处待核');
  expect((await extension.badge(report)).text).toBe('3');
  const popup = await extension.popup(report);
  await heading(popup, '青石市南湖区民政局').waitFor();
  await problem(popup, `2 不符 ${TOTAL}`).click();
  const cell = report.getByRole('cell', { name: '35', exact: true });
  await expect
    .poll(async () => {
      const { y } = (await cell.boundingBox()) ?? { y: -1 };
      return y > 0 && y < 800;
    }, slow)
    .toBe(true);
  await popup.close();
});

test('in the panel one is confirmed, one dismissed with its reason, one noted', async () => {
  const panel = await extension.panel(report);
  await problem(panel, `2 不符 ${TOTAL}`).click();
  await button(panel, '确认').click();
  await status(panel, '已确认，还有 3 处未处理').waitFor();
  await expect.poll(title, slow).toBe('勾稽：3 处不符：已确认 1 · 未处理 2；1 处待核');
  await button(panel, '不采纳').click();
  await panel.getByRole('radio', { name: '报告另有说明' }).check();
  await panel.getByRole('textbox', { name: '备注' }).fill('见第六部分说明');
  await button(panel, '不采纳').click();
  await status(panel, '不采纳，还有 2 处未处理').waitFor();
  await button(panel, '备注').click();
  await panel.getByRole('textbox', { name: '备注' }).fill('请补正');
  await button(panel, '保存').click();
  await status(panel, '备注已保存').waitFor();
  await panel.close();
});

test('on the page a click on the cell opens its card, which leads to the one before, where it is confirmed', async () => {
  await report.bringToFront();
  await report.getByRole('cell', { name: '35', exact: true }).click();
  const card = await openOnCard(report);
  await expect.poll(card.name, slow).toBe(TOTAL);
  expect(await card.words()).toEqual(expect.arrayContaining(['已确认', '第 2 处，共 4 处']));
  await card.press('上一处');
  await expect.poll(card.name, slow).toBe(BLANK);
  await card.press('确认');
  await expect.poll(card.words, slow).toEqual(expect.arrayContaining(['已确认', '第 1 处，共 4 处']));
  await expect.poll(title, slow).toBe(`勾稽：${HEADLINE}`);
  // What was dismissed is passed over, as in the popup.
  for (const sentence of [TOTAL, EMPTY]) {
    await card.press('下一处');
    await expect.poll(card.name, slow).toBe(sentence);
  }
  await report.keyboard.press('Escape');
  await expect.poll(card.name, slow).toBeNull();
});

test('the list and the notice that the panel exports hold what was decided', async () => {
  const panel = await extension.panel(report);
  await panel.getByText(HEADLINE, { exact: true }).waitFor();
  const list = await saved(panel, 'XLSX 问题清单');
  await status(panel, '已导出，其中 1 处未处理').waitFor();
  expect(await sheetOf(list, '概况', ['单位', '结论'])).toContainEqual(['青石市南湖区民政局', HEADLINE]);
  expect(await sheetOf(list, '问题清单', ['序号', '结果', '问题', '报告值', '应为', '复核意见'])).toEqual([
    [1, '待核', BLANK, '', '', '已确认'],
    [2, '不符', TOTAL, 35, 36, '已确认'],
    [3, '不符', EMPTY, '', '', '请补正'],
  ]);
  const notice = await wordsOf(await saved(panel, 'Word 核查意见书'));
  // What was to be checked has been: once confirmed, it is to be mended.
  expect(notice).toContain('共发现问题3处，其中应当整改3处，需要核实0处。');
  for (const sentence of [`1.${BLANK}`, `2.${TOTAL}`, `3.${EMPTY}`]) expect(notice).toContain(onPaper(sentence));
  expect(notice).not.toContain('行政诉讼（未经复议');
  await panel.close();
});

test('a column page leads to a batch; what is decided in one of its files reaches row, score and exports', {
  timeout: 240_000,
}, async () => {
  const page = await extension.open(`${HOST}/column.html`);
  const popup = await extension.popup(page);
  const batches = await opened(() => button(popup, '本页有 6 份年报，批量核查').click());
  await batches.setViewportSize({ width: 1300, height: 860 });
  await button(batches, '开始核查（6 份）').click();
  await status(batches, '核查完毕，共 6 份').first().waitFor({ timeout: 120_000 });
  const row = (agency: string) =>
    batches.getByRole('row').filter({ has: batches.getByRole('rowheader', { name: agency, exact: true }) });
  const cells = (agency: string) => row(agency).getByRole('gridcell').allTextContents();
  // Number, year, form; wrong, to check, reviewed; read, score: 3 off for the total that is wrong, 5 for the empty part.
  await expect
    .poll(() => cells('青石市南湖区民政局'), slow)
    .toEqual(['1', '2024', '2021', '2', '1', '3/4', '100%', '92']);
  expect(await cells(waterState.agency)).toEqual(['3', '2024', '2021', '1', '0', '0/1', '100%', '97']);
  for (const { agency } of [civilState, educationState])
    expect((await cells(agency)).slice(3)).toEqual(['0', '0', '—', '100%', '100']);

  await batches.getByRole('rowheader', { name: waterState.agency, exact: true }).click();
  const viewer = await opened(() => button(batches.getByRole('complementary'), /文件核查/).click());
  await problem(viewer, WRONG_TOTAL).click(slow);
  await button(viewer, '不采纳').click();
  await viewer.getByRole('radio', { name: '其他' }).check();
  await viewer.getByRole('textbox', { name: '备注' }).fill('已电话核实');
  await button(viewer, '不采纳').click();
  await status(viewer, '不采纳，全部处理完毕').waitFor();
  await viewer.close();
  await batches.bringToFront();
  await expect
    .poll(() => cells(waterState.agency), slow)
    .toEqual(['3', '2024', '2021', '0', '0', '1/1', '100%', '100']);

  const together = await saved(batches, /^XLSX/);
  const columns = ['单位', '问题', '复核意见'];
  const ours = async (sheet: string) =>
    (await sheetOf(together, sheet, columns))
      .filter(([agency]) => agency === '青石市南湖区民政局' || agency === waterState.agency)
      .map(([agency, sentence, opinion]) => [agency, String(sentence).split('\n')[0], opinion]);
  expect(await ours('问题清单')).toEqual([
    ['青石市南湖区民政局', BLANK, '已确认'],
    ['青石市南湖区民政局', TOTAL, '已确认'],
    ['青石市南湖区民政局', EMPTY, '请补正'],
  ]);
  expect(await ours('不采纳')).toEqual([
    ['青石市南湖区民政局', LAWSUITS, '不采纳：报告另有说明；见第六部分说明'],
    [waterState.agency, WRONG_TOTAL, '不采纳：其他；已电话核实'],
  ]);
  const notices = Object.entries(unzipSync(await saved(batches, /^Word 核查意见书/)));
  const mine = notices.filter(([name]) => name.includes('青石市南湖区民政局'));
  expect(mine).toHaveLength(1);
  expect(notices.filter(([name]) => name.includes(waterState.agency))).toEqual([]);
  for (const [, notice] of mine) {
    expect(await wordsOf(notice)).toContain(onPaper(TOTAL));
    expect(await wordsOf(notice)).not.toContain('行政诉讼（未经复议');
  }
  for (const each of [batches, popup, page]) await each.close();
});

test('from a page that is no report: what is selected, a file and pasted text are audited', async () => {
  const page = await extension.open(`${HOST}/portal.html`);
  const popup = await extension.popup(page);
  await heading(popup, '本页没有年度报告').waitFor();
  await button(popup, '核查选中的文字').click();
  await status(popup, '未选中文字：请先在网页上选中报告的文字，再点这里').waitFor();

  const files = await opened(() => button(popup, '核查文件 / 粘贴文字').click());
  const file = { name: '年报.pdf', mimeType: 'application/pdf', buffer: pdf };
  await button(files, '选择文件…').setInputFiles(file);
  await heading(files, waterState.agency).waitFor(slow);
  await problem(files, WRONG_TOTAL).waitFor();

  await report.bringToFront();
  await report.keyboard.press('Control+A');
  await report.keyboard.press('Control+C');
  const pasting = await opened(() => button(popup, '核查文件 / 粘贴文字').click());
  await pasting.bringToFront();
  await pasting.getByRole('textbox', { name: '粘贴报告的文字' }).focus();
  await pasting.keyboard.press('Control+V');
  await button(pasting, '核查').click();
  await heading(pasting, '青石市南湖区民政局').waitFor(slow);
  // A text of its own: nothing is decided on it.
  await pasting.getByText('3 处不符；1 处待核', { exact: true }).waitFor();
  await pasting.getByText('读到 200/200 格').waitFor();
  for (const each of [pasting, files, popup, page]) await each.close();
});
