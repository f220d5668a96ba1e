/** A batch as an assessment: the page, the workbook, HTML and Word say the same, which is worked out by hand below. */
import { JSDOM } from 'jsdom';
import mammoth from 'mammoth';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTables, tableNamed } from '../export/workbooks.ts';
import { addresses, expectedAgencies, LATE, missing, pages, TWICE } from './assessed-batch.ts';
import { type Extension, startExtension } from './chromium.ts';
import { call, savedBy, startBatch } from './in-page.ts';
import { answerWith } from './web.ts';

/**
 * Eleven reports of twelve addresses. Three have a failure each: two wrong totals cost 3 points, the late one 10. A blank
 * costs nothing. 8 × 100 + 97 + 97 + 90 are 1084; over eleven 98.545….
 */
const counts = { 不符: 3, 待核: 1 };
const numbers = [
  ['报告（份）', 12],
  ['已核查', 11],
  ['读取失败', 1],
  ['有不符', 3],
  ['只有待核', 1],
  ['未发现问题', 7],
  ['不符（处）', counts.不符],
  ['待核（处）', counts.待核],
] as const;

/** Agencies stand at their places in the list without the two that are missing: the ninth and tenth report are of one. */
const warnings = [
  ['同一年度有多份报告', TWICE, '2024', [9, 10]],
  ['没有报告', missing[0], '2024', []],
  ['没有报告', missing[1], '2024', []],
  ['迟发', LATE, '2024', [2]],
] as const;
const LATE_WORDS = '公布于 2025-02-20';
const MISSING_WORDS = '清单中有，本批次没有';
const LIST_WORDS = '按清单核对 2024 年度：应报 12 份，有报告 10 份，没有报告 2 份。';

/** Expected, missing, reports, late, with failures, only to review, clean, failures, reviews, mean of points. */
const groups = {
  清单分组: {
    农业口: [2, 0, 2, 0, 2, 0, 0, 2, 0, 97],
    // 90, 100 and 100.
    社会口: [4, 1, 3, 1, 1, 1, 1, 1, 1, 290 / 3],
    政法口: [2, 1, 1, 0, 0, 0, 1, 0, 0, 100],
    乡镇: [2, 0, 3, 0, 0, 0, 3, 0, 0, 100],
    园区: [2, 0, 2, 0, 0, 0, 2, 0, 0, 100],
  },
  '县（市、区）': {
    // 97, 90 and three times 100; 97 and five times 100.
    白青县: [6, 1, 5, 1, 2, 0, 3, 2, 0, 487 / 5],
    青石县: [6, 1, 6, 0, 1, 1, 4, 1, 1, 597 / 6],
  },
  单位类别: {
    // 97, 90, 100, 97, 100 and 100.
    部门: [8, 2, 6, 1, 3, 1, 2, 3, 1, 584 / 6],
    乡镇政府: [2, 0, 3, 0, 0, 0, 3, 0, 0, 100],
    开发区: [2, 0, 2, 0, 0, 0, 2, 0, 0, 100],
  },
} as const;
const rounded = (value: number, digits: number) => Number(value.toFixed(digits));
/** The rows of a grouping; the mean, which comes last, has so many digits. */
const groupRows = (grouping: keyof typeof groups, digits: number) =>
  Object.entries<readonly number[]>(groups[grouping]).map(([name, values]) => [
    name,
    ...values.slice(0, -1),
    rounded(values.at(-1) ?? 0, digits),
  ]);
const allGroups = (digits: number) =>
  (['清单分组', '县（市、区）', '单位类别'] as const).flatMap((grouping) =>
    groupRows(grouping, digits).map((row) => [grouping, ...row]),
  );

/** Rank, agency, year, points, failures, reviews of those that are not first. */
const last = [
  [9, '白青县水利局', 2024, 97, 1, 0],
  [9, '青石县水利局', 2024, 97, 1, 0],
  [11, LATE, 2024, 90, 1, 0],
];

let extension: Extension;
let page: Page;
beforeAll(async () => {
  extension = await startExtension({}, { server: answerWith(pages), language: 'zh-CN' });
  page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/batches.html`);
  await call(page, startBatch, addresses.join('\n'));
  await page.locator('.run.done').waitFor({ timeout: 60_000 });
  await page.locator('#tab-overview').click();
  await page.locator('.assessment').waitFor();
}, 120_000);
afterAll(() => extension?.close());

const rowsOf = (table: ReturnType<Page['locator']>) =>
  table
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map(({ textContent }) => textContent?.trim() ?? '')));
const section = (name: string) => page.locator(`section[aria-labelledby="${name}"]`);
const strings = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row.map(String));

test('the overview counts reports and problems, and warns of what is twice and late', async () => {
  const shown = await page
    .locator('.numbers > div')
    .evaluateAll((facts) => facts.map((fact) => [...fact.children].map(({ textContent }) => textContent)));
  expect(shown).toEqual([...strings(numbers), ['平均得分', '98.5'], ['得分中位数', '100'], ['读到的格数', '100%']]);
  expect((await rowsOf(section('warnings'))).map((row) => row.slice(0, 3))).toEqual(
    strings([warnings[0], warnings[3]].map((warning) => warning.slice(0, 3))),
  );
});

test('a pasted list tells who is missing, and groups its agencies', async () => {
  await page.locator('.expected summary').click();
  await page.locator('.expected textarea').fill(expectedAgencies.join('\n'));
  await page.getByRole('button', { name: '按清单核对' }).click();
  await expect.poll(() => section('warnings').textContent()).toContain(LIST_WORDS);
  const detail = (kind: string, reports: readonly number[]) =>
    [
      kind === '迟发' ? LATE_WORDS : kind === '没有报告' ? MISSING_WORDS : '',
      ...reports.map((number) => `第 ${number} 份`),
    ]
      .filter((words) => words !== '')
      .join(' ');
  expect(await rowsOf(section('warnings'))).toEqual(
    warnings.map(([kind, agency, year, reports]) => [kind, agency, year, detail(kind, reports)]),
  );
  for (const grouping of ['清单分组', '县（市、区）', '单位类别'] as const) {
    await section('groups').getByRole('combobox').selectOption({ label: grouping });
    expect(await rowsOf(section('groups'))).toEqual(strings(groupRows(grouping, 1).map((row) => [...row, '100%'])));
    // All: twelve expected, two of them missing.
    expect(await section('groups').locator('tfoot tr > *').allTextContents()).toEqual(
      strings([['合计', 12, 2, 11, 1, 3, 1, 7, counts.不符, counts.待核, 98.5, '100%']]).flat(),
    );
  }
});

test('who shares the first rank is not among the last', async () => {
  const [first, bottom] = [section('ranking').locator('table').first(), section('ranking').locator('table').last()];
  expect((await rowsOf(first)).map(([rank, , , score]) => [rank, score])).toEqual(Array(5).fill(['1', '100']));
  // Eight have full marks.
  expect(await section('ranking').textContent()).toContain('另有 3 份并列第 1 名。');
  expect(await rowsOf(bottom)).toEqual(strings(last));
});

test('from numbers, warnings and groups keys alone lead to the reports', async () => {
  const results = () => page.locator('[role=grid] tbody tr').count();
  for (const [button, count] of [
    [page.getByRole('button', { name: '有不符 3' }), 3],
    // One is late, one is twice.
    [section('warnings').getByRole('button', { name: '只看这些报告' }), 3],
    // The grouping that was chosen last.
    [section('groups').getByRole('button', { name: '部门' }), 6],
  ] as const) {
    await button.press('Enter');
    await expect.poll(results).toBe(count);
    // Along the tabs, back to the first of them.
    await page.locator('#tab-results').press('ArrowLeft');
    await page.locator('.assessment').waitFor();
  }
  const stops: string[] = [];
  for (let times = 0; times < 40 && !stops.includes('SUMMARY'); times += 1) {
    await page.keyboard.press('Tab');
    stops.push(await page.evaluate(() => document.activeElement?.tagName ?? ''));
  }
  // Numbers, filter, warnings with their reports, the list: in the order in which they are read.
  expect(stops.filter((name) => name === 'BUTTON' || name === 'SELECT' || name === 'SUMMARY')).toEqual([
    ...Array(4).fill('BUTTON'),
    'SELECT',
    ...Array(4).fill('BUTTON'),
    'SUMMARY',
  ]);
});

/** Files tell how many there are; agency, year and source name them. */
const fileDetail = (kind: string, reports: readonly number[]) =>
  kind === '迟发' ? LATE_WORDS : kind === '没有报告' ? MISSING_WORDS : `共 ${reports.length} 份`;
const fileWarnings = warnings.map(([kind, agency, year, reports]) => [
  kind,
  agency,
  Number(year),
  fileDetail(kind, reports),
]);
const READ_ALL = '2200/2200';

async function saved(name: string): Promise<Buffer> {
  return Buffer.from(await call(page, savedBy, name), 'base64');
}

test('the workbook says the same', async () => {
  const tables = await readTables(await saved('XLSX'));
  expect(tableNamed(tables, '概况').rows).toEqual([
    ...numbers.slice(0, 3),
    ['跳过', 0],
    ...numbers.slice(3),
    ['平均得分', 98.55],
    ['得分中位数', 100],
    ['最高分、最低分', '100、90'],
    ['读到的格数', READ_ALL],
  ]);
  expect(tableNamed(tables, '提醒').rows.map((row) => row.slice(0, 4))).toEqual(fileWarnings);
  expect(tableNamed(tables, '分组').rows).toEqual(
    allGroups(2).map((row) => [...row, expect.stringMatching(/^\d+00\/\d+00$/)]),
  );
  expect(tableNamed(tables, '排名').rows.slice(8)).toEqual(last);
});

/** The tables of an HTML page, by the heading before each. */
function tablesByHeading(html: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const { document } = new JSDOM(html).window;
  const found = new Map<string, readonly (readonly string[])[]>();
  let heading = '';
  for (const element of document.querySelectorAll('h1, h2, h3, table')) {
    const words = element.textContent?.trim() ?? '';
    if (element.localName !== 'table') heading = words;
    else
      found.set(
        heading,
        [...element.querySelectorAll('tr')].map((row) =>
          [...row.children].map(({ textContent }) => textContent?.trim() ?? ''),
        ),
      );
  }
  return found;
}

test('the HTML says the same', async () => {
  const html = (await saved('HTML')).toString();
  const tables = tablesByHeading(html);
  const named = (name: string) => tables.get(name)?.slice(1);
  expect(html).toContain(LIST_WORDS);
  expect(named('概况')).toEqual(
    expect.arrayContaining(strings([...numbers, ['平均得分', 98.55], ['读到的格数', READ_ALL]])),
  );
  expect(named('提醒')?.map((row) => row.slice(0, 4))).toEqual(strings(fileWarnings));
  expect(named('分组')?.map((row) => row.slice(0, -1))).toEqual(strings(allGroups(2)));
  expect(named('排名')?.slice(8)).toEqual(strings(last));
  expect(named('得分分布')).toEqual([
    ['100 分', '8'],
    ['90 分以上，不到 100 分', '3'],
    ['80 分以上，不到 90 分', '0'],
    ['70 分以上，不到 80 分', '0'],
    ['60 分以上，不到 70 分', '0'],
    ['不到 60 分', '0'],
  ]);
});

test('the Word file says the same', async () => {
  const { value: html } = await mammoth.convertToHtml({ buffer: await saved('Word 评估报告') });
  const { document } = new JSDOM(html).window;
  const text = document.body.textContent ?? '';
  expect(text).toContain('共12份报告，读取11份，未能读取1份。');
  expect(text).toContain('有不符的3份，只有待核的1份，未发现问题的7份。');
  expect(text).toContain('按清单核对2024年度：应报12份，有报告10份，没有报告2份。');
  const rows = [...document.querySelectorAll('tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent?.trim() ?? ''),
  );
  // A paper has no space between words and numbers.
  const details = new Map([
    // The ninth and the tenth.
    ['共 2 份', '共2份：“http://www.office8.gov.cn/8.html”、“http://www.office9.gov.cn/9.html”'],
    [LATE_WORDS, '公布于2025-02-20'],
  ]);
  for (const row of strings([...fileWarnings, ...last]))
    expect(rows).toContainEqual(row.map((words) => details.get(words) ?? words));
  // A table for each grouping, without failures and reviews, for which an upright page has no room.
  for (const grouping of ['清单分组', '县（市、区）', '单位类别'] as const) {
    const at = rows.findIndex(([head]) => head === grouping);
    expect(rows[at]).toEqual([
      grouping,
      ...['应报', '没有报告', '报告', '迟发', '有不符', '只有待核', '未发现问题', '平均得分'],
    ]);
    const asked = groupRows(grouping, 2).map((row) => [...row.slice(0, 8), ...row.slice(10)]);
    expect(rows.slice(at + 1, at + 1 + asked.length)).toEqual(strings(asked));
  }
});
