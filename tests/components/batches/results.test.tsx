// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { BatchItem } from '../../../lib/model/batch.ts';
import { toDecision } from '../../../lib/triage/decisions.ts';
import { buildOther } from '../../checks/report-builder.ts';
import { makeItem, makeRow } from '../../views/batch-rows.ts';
import { change, click, clickOn, find, findAll, named, openTab, type, words } from '../dom.ts';
import { makeFinding } from '../fixtures.ts';
import { cells, key, makeBatch, openBatchesPage } from './batches-page.ts';

/** Row totals fail twice in the first, a cell is blank in the second, the third is of the year before. */
const items: readonly BatchItem[] = [
  makeItem(0, {
    row: makeRow({ agency: '民政局', fails: 2, rules: { 't3-row-total': { pass: 23, fail: 2, review: 0 } } }),
  }),
  makeItem(1, {
    row: makeRow({ agency: '水利局', reviews: 3, rules: { 'cell-blank': { pass: 197, fail: 0, review: 3 } } }),
  }),
  makeItem(2, { row: makeRow({ agency: '安监局', year: 2023, coverage: { expected: 200, read: 199 } }) }),
  makeItem(3, { state: 'failed', row: null, reason: { id: 'batch.status', data: { status: 404 } } }),
];
const batch = makeBatch({ size: 4 });

/** The lists of the filter are called as the columns are. */
const listOf = (name: string) => {
  const list = find<HTMLSelectElement>(`.filter select[aria-label=${name}]`);
  if (list === null) throw new Error(`no list ${name}`);
  return list;
};
const pick = (name: string, value: string) => change(listOf(name), value);

test('a row says agency, year, form, failures, reviews, what was read, and the score', async () => {
  await openBatchesPage([batch], items);
  // 2 × 2 off for failures, 3 × 0.5 for blanks; 199 of 200 is not all.
  expect(cells()).toEqual([
    ['1', '民政局', '2024', '2021', '2', '0', '0/2', '100%', '96'],
    ['2', '水利局', '2024', '2021', '0', '3', '0/3', '100%', '98.5'],
    ['3', '安监局', '2023', '2021', '0', '0', '—', '99%', '100'],
  ]);
  expect(words('.run b')).toBe('核查完毕，共 4 份');
});

test('a row of a second round says what it has of both, and nothing where there is nothing', async () => {
  const round = (settled: number, standing: number, fresh: number) => ({ settled, standing, fresh });
  const second = items.map((item, at) => ({ ...item, round: [round(1, 0, 2), round(0, 0, 0), null][at] ?? null }));
  await openBatchesPage([batch], second);
  expect(cells().map((row) => row[7])).toEqual(['改正 1 · 新增 2', '—', '—']);
});

test('sorts by what is clicked, the other way on a second click, and says so', async () => {
  await openBatchesPage([batch], items);
  const agencies = () => cells().map((row) => row[1]);
  await click('得分');
  expect(agencies()).toEqual(['民政局', '水利局', '安监局']);
  await click('得分');
  expect(agencies()).toEqual(['安监局', '水利局', '民政局']);
  expect(named('得分').closest('th')?.getAttribute('aria-sort')).toBe('descending');
  // By sound: ān, mín, shuǐ.
  await click('单位');
  expect(agencies()).toEqual(['安监局', '民政局', '水利局']);
  await click('不符');
  expect(agencies()[0]).toBe('民政局');
});

test('filters by what occurs, searches words in any width, and clears', async () => {
  await openBatchesPage([batch], items);
  const agencies = () => cells().map((row) => row[1]);
  expect([...listOf('规则').options].map(({ value }) => value)).toEqual(['', 't3-row-total', 'cell-blank']);
  await pick('年度', '2023');
  expect(agencies()).toEqual(['安监局']);
  await pick('年度', '');
  await pick('规则', 'cell-blank');
  expect(agencies()).toEqual(['水利局']);
  await type('搜索单位、标题、网址', '安监');
  expect(find('.grid')).toBeNull();
  await click('清除筛选');
  await type('搜索单位、标题、网址', '２０２４　水利');
  expect(agencies()).toEqual(['水利局']);
  expect(words('.filter [role=status]')).toBe('显示 1/3 份');
});

test('keys move between rows; the chosen report shows what cost it points and what was found; Enter opens it', async () => {
  const { client } = await openBatchesPage([batch], items);
  const findings = [makeFinding(), makeFinding({ fingerprint: 'f2', section: null })];
  client.findings.mockResolvedValue({ findings, other: buildOther(), page: 'a.test', decisions: [] });
  expect(findAll('.grid tr[tabindex="0"]')).toHaveLength(1);
  await key('ArrowDown', '[data-index="0"]');
  await key('Home');
  expect(document.activeElement?.getAttribute('aria-rowindex')).toBe('2');
  expect(find('.grid [aria-selected=true]')?.getAttribute('data-index')).toBe('0');
  // Its part of the page is loaded when the first report is chosen.
  await expect.poll(() => words('aside h2')).toBe('民政局');
  expect(words('aside summary')).toBe('得分 96');
  // Two wrong row totals at 2 points.
  await expect.poll(() => words('.score p')).toBe('满分 100 分，扣 4 分，得 96 分');
  expect(findAll('.costs .points').map(({ textContent }) => textContent)).toEqual(['扣 2 分', '扣 2 分']);
  await expect.poll(() => client.findings.mock.lastCall).toEqual(['b1', 0]);
  await expect.poll(() => findAll('aside ol > li')).toHaveLength(findings.length);
  await key('Enter');
  expect(client.open).toHaveBeenCalledWith('b1', 0);
});

test('a row says how much was reviewed, and its report shows what was decided', async () => {
  const { client } = await openBatchesPage([batch], items);
  const finding = makeFinding();
  const dismissed = makeFinding({ fingerprint: 'f2', cells: ['t3.transfer.total'], message: { id: 'x', data: {} } });
  const other = { ...buildOther(), agency: '民政局' };
  const choice = { kind: 'dismissed', reason: 'explained', note: '见附表', at: '2026-11-27T08:00:00.000Z' } as const;
  const decisions = [toDecision(dismissed, other, 'a.test', choice)];
  client.findings.mockResolvedValue({ findings: [finding, dismissed], other, page: 'a.test', decisions });
  const [first] = items;
  if (first === undefined) throw new Error('no item');
  const rules = { 't3-row-total': { pass: 23, fail: 1, review: 0 } };
  const review = { fails: 1, reviews: 0, rules, problems: 2, decided: 1, stages: {} };
  await client.tell(batch, {}, [{ ...first, review }]);
  expect(cells()[0]).toEqual(['1', '民政局', '2024', '2021', '1', '0', '1/2', '100%', '98']);
  await clickOn('[data-index="0"]');
  await expect
    .poll(() => findAll('aside ol > li').map(({ className }) => className))
    .toEqual(['fail open', 'fail dismissed']);
  expect(words('aside .state')).toBe('不采纳');
  expect(words('aside .decision-text')).toBe('不采纳：报告另有说明；见附表');
});

test('lists failed items with their reasons; one or all can be read again', async () => {
  const { client } = await openBatchesPage([batch], items);
  await openTab('unread');
  expect(cells()).toEqual([['4', 'https://www.nanhu.gov.cn/3.html', '失败', '网站未返回页面（状态码 404）', '1']]);
  await click('全部重新读取（1）');
  expect(client.retry).toHaveBeenLastCalledWith('b1', undefined);
  await clickOn('[data-index="0"]');
  await click('重新读取');
  expect(client.retry).toHaveBeenLastCalledWith('b1', [3]);
});

test('draws a few dozen of ten thousand rows, at any position', async () => {
  const many = Array.from({ length: 10_000 }, (_, number) =>
    makeItem(number, { row: makeRow({ agency: `第${number}局`, year: 2020 + (number % 5) }) }),
  );
  await openBatchesPage([makeBatch({ size: 10_000 })], many);
  const drawn = () => findAll('.grid tbody tr[data-index]').length;
  expect(find('[role=grid]')?.getAttribute('aria-rowcount')).toBe('10001');
  expect(drawn()).toBeLessThan(60);
  await key('End', '[data-index="0"]');
  expect(document.activeElement?.getAttribute('aria-rowindex')).toBe('10001');
  expect(drawn()).toBeLessThan(60);
  await pick('年度', '2021');
  expect(find('[role=grid]')?.getAttribute('aria-rowcount')).toBe('2001');
  expect(drawn()).toBeLessThan(60);
});
