/** What people decided on the reports of a batch, in its rows and exports. */
import '../../lib/locales/index.ts';
import { parse } from 'csv-parse/sync';
import { expect, test, vi } from 'vitest';
import { exportBatch } from '../../lib/batches/export.ts';
import { keyOfItem } from '../../lib/batches/item-key.ts';
import { countByRule, createBatchReviews } from '../../lib/batches/reviews.ts';
import { watchReviewed } from '../../lib/browser/batches/reviewed-batch.ts';
import type { BatchItem, BatchReport, ReviewedItem } from '../../lib/model/batch.ts';
import type { Decision } from '../../lib/model/decision.ts';
import type { FindingView } from '../../lib/model/view.ts';
import { createMemoryStore } from '../../lib/store/index.ts';
import { keepReport } from '../../lib/store/kept-report.ts';
import { toDecision } from '../../lib/triage/decisions.ts';
import { problemsOf } from '../../lib/triage/reviewed-report.ts';
import { resultRow } from '../../lib/views/batch-table.ts';
import { buildOther } from '../checks/report-builder.ts';
import { makeFinding } from '../components/fixtures.ts';
import { imprint } from '../export/deliveries.ts';
import { fieldsOf, readTables, tableNamed } from '../export/workbooks.ts';
import { makeItem, makeRow, scheme } from '../views/batch-rows.ts';
import { append, emptyBatch, newStore } from './world.ts';

/** Four problems: two wrong row totals, a sum that the first of them explains, so is no problem of its own, and two to review. */
const total = { cell: 't3.granted.total', shouldBe: 63, reason: 'oneCell' as const };
const findings: readonly FindingView[] = [
  makeFinding({ fingerprint: 'row 1', cells: ['t3.granted.total'], suspects: [total], actual: 64, expected: 63 }),
  makeFinding({ fingerprint: 'sum', rule: 't3-outcome-total', cells: ['t3.outcomes.total'], suspects: [total] }),
  makeFinding({ fingerprint: 'row 2', cells: ['t3.partlyGranted.total'], message: { id: 'x', data: { a: 't3.b' } } }),
  ...['t2.penalty.decisions', 't2.coercion.decisions'].map((cell) =>
    makeFinding({ fingerprint: cell, rule: 'cell-blank', outcome: 'review', cells: [cell], formula: null }),
  ),
];
const other = { ...buildOther(), agency: '南湖区民政局', year: 2024 };
const PAGE = 'www.nanhu.gov.cn/1.html';
const rules = {
  't3-row-total': { pass: 23, fail: 2, review: 0 },
  'cell-blank': { pass: 198, fail: 0, review: 2 },
  't3-outcome-total': { pass: 6, fail: 0, review: 0 },
};
/** One fault in two columns of a row, which are corrected one by one. */
const siblings = ['natural', 'total'].map((column) => {
  const cell = `t3.carriedIn.${column}`;
  const data = { cell, source: `t3.carriedOut.${column}`, expected: 2, actual: 3 };
  return makeFinding({
    fingerprint: cell,
    rule: 'carry-over',
    cells: [cell],
    message: { id: 'carry-over', data },
    fix: { id: 'carry-over.fix', data },
  });
});
const row = makeRow({ fails: 2, reviews: 2, rules, page: PAGE });
const reportOf = (number: number): BatchReport => ({ batch: 'b1', number, other, findings, beside: null });

function decide(fingerprint: string, kind: 'confirmed' | 'dismissed', note = ''): Decision {
  const finding = findings.find((each) => each.fingerprint === fingerprint);
  if (finding === undefined) throw new Error(fingerprint);
  const reason = kind === 'dismissed' ? ('explained' as const) : null;
  return toDecision(finding, other, PAGE, { kind, reason, note, at: '2026-11-27T08:00:00.000Z' });
}

async function makeReviews(decisions: readonly Decision[] = []) {
  const decided = createMemoryStore();
  for (const decision of decisions) await decided.decide(decision);
  const report = vi.fn(async (_: string, number: number) => reportOf(number));
  return { decided, report, reviews: createBatchReviews({ report }, decided) };
}

const shownAs = (item: ReviewedItem | undefined) => {
  const { fails, reviews, problems, decided, score } = (item && resultRow(item, scheme)) ?? {};
  return { fails, reviews, problems, decided, score };
};

test('without decisions every problem counts once, by its first finding', async () => {
  const { reviews } = await makeReviews();
  const [item] = await reviews.review([makeItem(1, { row })]);
  // Two wrong row totals at 2 points, two blanks at half a point.
  expect(shownAs(item)).toEqual({ fails: 2, reviews: 2, problems: 4, decided: 0, score: 95 });
});

test('decisions that version 0.1.0 kept under the name of a file count in its row, and are moved to its report', async () => {
  const page = 'report:["南湖区民政局",2024]';
  const item = makeItem(1, { name: '年报.pdf', url: null, row: { ...row, agency: '南湖区民政局', year: 2024, page } });
  const old = (finding: string, changes: Partial<Decision>) => ({ ...decide(finding, 'dismissed'), ...changes });
  const { decided, reviews } = await makeReviews([
    old('row 2', { page: 'file:年报.pdf' }),
    old('t2.penalty.decisions', { page: '年报.pdf' }),
    // Of another agency's file of this name.
    old('t2.coercion.decisions', { page: '年报.pdf', agency: '南湖区水利局' }),
  ]);
  for (let times = 0; times < 2; times++) {
    const [reviewed] = await reviews.review([item]);
    // Left are one row total at 2 points and one blank at half a point.
    expect(shownAs(reviewed)).toEqual({ fails: 1, reviews: 1, problems: 4, decided: 2, score: 97.5 });
  }
  const pages = (await decided.allDecisions()).items.map((each) => each.page).toSorted();
  expect(pages).toEqual([page, page, '年报.pdf'].toSorted());
});

test('a dismissed problem counts nowhere; a confirmed one counts, and is decided', async () => {
  // A problem is dismissed when all its findings are.
  const first = [decide('row 1', 'dismissed'), decide('sum', 'dismissed')];
  const { reviews } = await makeReviews([...first, decide('t2.penalty.decisions', 'confirmed')]);
  const [item] = await reviews.review([makeItem(1, { row })]);
  expect(shownAs(item)).toEqual({ fails: 1, reviews: 2, problems: 4, decided: 2, score: 97 });
  expect(item?.review?.rules).toEqual({
    't3-row-total': { pass: 23, fail: 1, review: 0 },
    'cell-blank': { pass: 198, fail: 0, review: 2 },
    't3-outcome-total': { pass: 6, fail: 0, review: 0 },
  });
});

test('of a problem with two findings one dismissed leaves it open', async () => {
  const { reviews } = await makeReviews([decide('row 1', 'dismissed')]);
  const [item] = await reviews.review([makeItem(1, { row })]);
  expect(shownAs(item)).toMatchObject({ fails: 2, decided: 0 });
});

test('the rules below the lead count apart, so that scores take each problem once and a filter finds it by any of them', () => {
  const problems = problemsOf(findings, other, PAGE, []);
  const checks = {
    't3-row-total': { pass: 23, fail: 2, review: 0 },
    'cell-blank': { pass: 198, fail: 0, review: 2 },
    't3-outcome-total': { pass: 6, fail: 1, review: 0 },
  };
  expect(countByRule(problems, checks)).toEqual({
    't3-row-total': { pass: 23, fail: 2, review: 0 },
    'cell-blank': { pass: 198, fail: 0, review: 2 },
    't3-outcome-total': { pass: 6, fail: 0, review: 0, below: { fail: 1, review: 0 } },
  });
});

test('a finding that was dismissed alone neither leads nor stands below', () => {
  const counted = (fingerprint: string) =>
    countByRule(problemsOf(findings, other, PAGE, [decide(fingerprint, 'dismissed')]), {});
  expect(counted('row 1')).toEqual({
    't3-outcome-total': { pass: 0, fail: 1, review: 0 },
    't3-row-total': { pass: 0, fail: 1, review: 0 },
    'cell-blank': { pass: 0, fail: 0, review: 2 },
  });
  expect(counted('sum')).toEqual({
    't3-row-total': { pass: 0, fail: 2, review: 0 },
    'cell-blank': { pass: 0, fail: 0, review: 2 },
  });
});

test('rules without anything left are not counted', () => {
  const problem = {
    outcome: 'fail' as const,
    standing: 'dismissed' as const,
    items: [{ finding: makeFinding({ rule: 'contact' }), decision: null, changed: null }] as const,
  };
  expect(countByRule([problem], { contact: { pass: 0, fail: 1, review: 0 } })).toEqual({});
});

test('of ten thousand reports those with decisions are read, once', async () => {
  const { report, reviews, decided } = await makeReviews([decide('row 2', 'dismissed')]);
  const all = vi.spyOn(decided, 'allDecisions');
  const items = Array.from({ length: 10_000 }, (_, number) =>
    makeItem(number, { row: makeRow({ ...row, page: number === 1 ? PAGE : `other/${number}` }) }),
  );
  const reviewed = await reviews.review(items);
  expect(report.mock.calls).toEqual([['b1', 1]]);
  expect(all.mock.calls.length).toBeLessThanOrEqual(1);
  expect(reviewed.filter(({ review }) => review !== undefined).map(({ number }) => number)).toEqual([1]);
});

test('an item is known as its page or file is; of version 0.1.0 by what its row says', () => {
  const old = makeRow({ agency: '南湖区民政局', year: 2024 });
  expect(keyOfItem({ url: 'http://a.test/1', row: makeRow({ page: 'b.test/2' }) })).toBe('b.test/2');
  expect(keyOfItem({ url: 'http://a.test/1?utm_id=3', row: old })).toBe('a.test/1');
  expect(keyOfItem({ url: null, row: old })).toBe('report:["南湖区民政局",2024]');
  expect(keyOfItem({ url: null, row: null })).toBe('');
});

test('a batch that is watched follows a decision made in another tab', async () => {
  const { decided, reviews } = await makeReviews();
  const shown: ReviewedItem[] = [];
  const watcher = watchReviewed(
    { progress() {}, items: (items) => shown.push(...items), trouble: (error) => expect.fail(String(error)) },
    reviews,
  );
  watcher.items([makeItem(1, { row }), makeItem(2, { row: makeRow({ page: 'other' }) })]);
  await expect.poll(() => shown.length).toBe(2);
  await decided.decide(decide('row 2', 'dismissed'));
  watcher.decided(PAGE);
  await expect.poll(() => shown.length).toBe(3);
  expect(shownAs(shown[2])).toMatchObject({ fails: 1, decided: 1 });
  await decided.forget(decide('row 2', 'dismissed'));
  watcher.decided(null);
  await expect.poll(() => shown.length).toBe(5);
  expect(shown.slice(3).map((item) => shownAs(item).decided)).toEqual([0, 0]);
});

test('of siblings the workbook has one row, with a correction for each', async () => {
  const store = newStore();
  await store.put({ ...emptyBatch, state: 'done' });
  const page = { name: '1.html', url: null, charset: null, sha256: '00', packed: new Uint8Array() };
  const whole = await append(store, 'b1', [{ name: '1.html', url: null, page }]);
  await store.save(makeItem(0, { row }), { report: keepReport({ ...reportOf(0), findings: siblings }) });
  const reviews = createBatchReviews(store, createMemoryStore());
  const blob = await exportBatch(
    whole,
    { store, reviews, classes: async () => new Map() },
    'xlsx',
    scheme,
    'zh-CN',
    imprint,
  );
  const problems = tableNamed(await readTables(new Uint8Array(await blob.arrayBuffer())), '问题清单');
  const fixes = fieldsOf(problems, '整改意见').map((words) => String(words).match(/请核对/g)?.length);
  expect(fixes).toEqual([2]);
});

test('exports carry decisions and notes, and list what was dismissed apart', async () => {
  const store = newStore();
  await store.put({ ...emptyBatch, state: 'done' });
  const page = { name: '1.html', url: null, charset: null, sha256: '00', packed: new Uint8Array() };
  const whole = await append(store, 'b1', [{ name: '1.html', url: null, page }]);
  const item: BatchItem = makeItem(0, { row });
  await store.save(item, { report: keepReport(reportOf(0)) });
  const { decided } = await makeReviews([
    decide('row 2', 'dismissed', '见附表'),
    decide('t2.penalty.decisions', 'confirmed'),
  ]);
  const exported = (format: 'xlsx' | 'csv' | 'jsonl') =>
    exportBatch(
      whole,
      { store, reviews: createBatchReviews(store, decided), classes: async () => new Map() },
      format,
      scheme,
      'zh-CN',
      imprint,
    );

  const tables = await readTables(new Uint8Array(await (await exported('xlsx')).arrayBuffer()));
  const columnOf = (name: string, column: string) => fieldsOf(tableNamed(tables, name), column);
  expect(['不符', '待核', '问题数', '已复核', '得分'].map((column) => columnOf('报告', column))).toEqual([
    [1],
    [2],
    [4],
    [2],
    [97],
  ]);
  expect(columnOf('问题清单', '复核意见')).toEqual([null, '已确认', null]);
  expect(columnOf('不采纳', '复核意见')).toEqual(['不采纳：报告另有说明；见附表']);
  // 100 less one wrong row total and two blanks; the dismissed row total is named, and costs nothing.
  expect(columnOf('得分说明', '得分')).toEqual([97, 97, 97, 97]);
  expect(columnOf('得分说明', '每处扣分')).toEqual([2, 0, 0.5, 0.5]);
  expect(columnOf('得分说明', '实际扣分')).toEqual([2, 0, 0.5, 0.5]);
  expect(columnOf('得分说明', '扣分说明')).toEqual(['扣 2 分', '不采纳，不扣分', '扣 0.5 分', '扣 0.5 分']);

  const [head, line]: string[][] = parse(await (await exported('csv')).text(), { bom: true });
  expect(['不符', '已复核', '得分'].map((column) => line?.[head?.indexOf(column) ?? -1])).toEqual(['1', '2', '97']);

  const { report, score, findings: told } = JSON.parse(await (await exported('jsonl')).text());
  expect([report.fails, report.problems, report.decided, score]).toEqual([1, 4, 2, 97]);
  expect(report).not.toHaveProperty('basis');
  expect(
    told.map((each: { fingerprint: string; problem: string; standing: string }) => [
      each.fingerprint,
      each.problem,
      each.standing,
    ]),
  ).toEqual([
    ['row 1', 'row 1', 'open'],
    ['sum', 'row 1', 'open'],
    ['row 2', 'row 2', 'dismissed'],
    ['t2.penalty.decisions', 't2.penalty.decisions', 'confirmed'],
    ['t2.coercion.decisions', 't2.coercion.decisions', 'open'],
  ]);
  expect(told[2].decision).toEqual({
    kind: 'dismissed',
    reason: 'explained',
    note: '见附表',
    at: '2026-11-27T08:00:00.000Z',
  });
});
