/** A batch against an earlier one of the same reports, in its rows, its filter and its exports. */
import '../../lib/locales/index.ts';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { beforeEach, expect, test } from 'vitest';
import { createEarlierRounds } from '../../lib/batches/earlier-rounds.ts';
import { exportBatch } from '../../lib/batches/export.ts';
import { exportLetters } from '../../lib/batches/papers.ts';
import { createBatchReviews } from '../../lib/batches/reviews.ts';
import type { Batch } from '../../lib/model/batch.ts';
import type { FindingView } from '../../lib/model/view.ts';
import type { BatchStore } from '../../lib/store/batch-store.ts';
import { createMemoryStore } from '../../lib/store/index.ts';
import { keepReport } from '../../lib/store/kept-report.ts';
import { filterRows, noRowFilter, resultRow } from '../../lib/views/batch-table.ts';
import { buildOther } from '../checks/report-builder.ts';
import { makeFinding } from '../components/fixtures.ts';
import { imprint } from '../export/deliveries.ts';
import { fieldsOf, readTables, tableNamed } from '../export/workbooks.ts';
import { makeItem, makeRow, scheme } from '../views/batch-rows.ts';
import { append, emptyBatch, newStore } from './world.ts';

const granted = 't3.granted.total';
const partial = 't3.partial.total';
const rowTotal = (cell: string) =>
  makeFinding({
    fingerprint: cell,
    message: { id: 't3-row-total', data: { cell, expected: 36, actual: 35 } },
    cells: [cell],
  });

const batchOf = (id: string, day: number): Batch => ({
  ...emptyBatch,
  id,
  name: id,
  state: 'done',
  created: `2026-11-${String(day).padStart(2, '0')}T08:00:00.000Z`,
});

/** A report by its address: what was found in it, and the numbers of its cells. */
type Reports = Readonly<
  Record<string, readonly [findings: readonly FindingView[], cells: Readonly<Record<string, string>>]>
>;

let store: BatchStore;

async function keep(batch: Batch, reports: Reports): Promise<Batch> {
  await store.put(batch);
  const urls = Object.keys(reports);
  const whole = await append(
    store,
    batch.id,
    urls.map((name) => ({ name, url: `https://${name}`, page: null })),
  );
  for (const [number, page] of urls.entries()) {
    const [findings = [], cells = {}] = reports[page] ?? [];
    const other = buildOther({ cells });
    const rules = { 't3-row-total': { pass: 20, fail: findings.length, review: 0 } };
    const item = makeItem(number, {
      batch: batch.id,
      url: `https://${page}`,
      row: makeRow({ page, agency: page, fails: findings.length, rules }),
    });
    await store.save(item, {
      report: keepReport({ batch: batch.id, number, other, findings: [...findings], beside: null }),
    });
  }
  return whole;
}

beforeEach(() => {
  store = newStore();
});

const reviewsWith = (off: readonly string[] = []) =>
  createBatchReviews(
    store,
    createMemoryStore(),
    createEarlierRounds(store, async () => off),
  );

async function rowsOf(batch: Batch, off: readonly string[] = []) {
  const items = await reviewsWith(off).review(await store.items(batch.id, 0, batch.size));
  return items.flatMap((item) => resultRow(item, scheme) ?? []);
}

const first: Reports = {
  'a.gov.cn/1': [[rowTotal(granted)], { [granted]: '35' }],
  'b.gov.cn/1': [[rowTotal(granted)], { [granted]: '35' }],
  'c.gov.cn/1': [[], {}],
};
/** a was corrected; b was not; c has a new one; d is new itself. */
const second: Reports = {
  'a.gov.cn/1': [[], { [granted]: '36' }],
  'b.gov.cn/1': [[rowTotal(granted)], { [granted]: '35' }],
  'c.gov.cn/1': [[rowTotal(partial)], { [partial]: '6' }],
  'd.gov.cn/1': [[rowTotal(granted)], {}],
};

test('rows tell what was corrected, stands and is new, and the filter finds them', async () => {
  await keep(batchOf('first', 1), first);
  const rows = await rowsOf(await keep(batchOf('second', 20), second));
  expect(rows.map(({ round }) => round)).toEqual([
    { settled: 1, standing: 0, fresh: 0 },
    { settled: 0, standing: 1, fresh: 0 },
    { settled: 0, standing: 0, fresh: 1 },
    null,
  ]);
  const found = (round: 'settled' | 'standing' | 'fresh') =>
    filterRows(rows, { ...noRowFilter, round }).map(({ number }) => number);
  expect([found('settled'), found('standing'), found('fresh')]).toEqual([[0], [1], [2]]);
});

test('a rule that is off now says nothing of what it found before', async () => {
  await keep(batchOf('first', 1), first);
  const [a] = await rowsOf(await keep(batchOf('second', 20), second), ['t3-row-total']);
  expect(a?.round).toEqual({ settled: 0, standing: 0, fresh: 0 });
});

test('the round before is the latest earlier batch that has most of the reports, unless another or none was chosen', async () => {
  const rounds = () => createEarlierRounds(store, async () => []);
  const nameOf = async (id: string) => (await rounds().previous(id))?.name ?? null;
  await keep(batchOf('old', 1), first);
  await keep(batchOf('newer', 5), first);
  await keep(batchOf('part', 9), { 'a.gov.cn/1': [[], {}] });
  const now = await keep(batchOf('now', 20), second);
  await keep(batchOf('later', 25), second);
  // Both have three of the four.
  expect(await nameOf('now')).toBe('newer');
  // Of the three reports of the first, "now" came later.
  expect(await nameOf('old')).toBeNull();
  await store.put({ ...now, previous: 'part' });
  expect(await nameOf('now')).toBe('part');
  await store.put({ ...now, previous: null });
  expect(await nameOf('now')).toBeNull();
  await store.put({ ...now, state: 'running' });
  expect(await nameOf('now')).toBeNull();
});

test('in a second round, who corrected all gets a letter that says so', async () => {
  await keep(batchOf('first', 1), first);
  const batch = await keep(batchOf('second', 20), second);
  const sources = { store, reviews: reviewsWith(), classes: async () => new Map() };
  const zip = unzipSync(
    new Uint8Array(await (await exportLetters(batch, sources, scheme, 'zh-CN', imprint)).arrayBuffer()),
  );
  // The name of the file is that of the agency, which has a slash here.
  expect(Object.keys(zip)).toEqual([
    '1-a.gov.cn-1-2024-复核意见书.docx',
    '2-b.gov.cn-1-2024-核查意见书.docx',
    '3-c.gov.cn-1-2024-核查意见书.docx',
    '4-d.gov.cn-1-2024-核查意见书.docx',
  ]);
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(Object.values(zip)[0] ?? []) });
  for (const words of [
    '与上一轮核查（2026年11月1日）相比，已改正1处，仍存在0处，新增0处。',
    '已改正：“（一）予以公开”行“总计”列：35 → 36',
    '上述1处问题已改正，复核通过。',
  ])
    expect(value).toContain(words);
});

test('the lists of a second round have both rounds', async () => {
  await keep(batchOf('first', 1), first);
  const batch = await keep(batchOf('second', 20), second);
  const exported = (format: 'xlsx' | 'csv') =>
    exportBatch(
      batch,
      { store, reviews: reviewsWith(), classes: async () => new Map() },
      format,
      scheme,
      'zh-CN',
      imprint,
    );
  const tables = await readTables(new Uint8Array(await (await exported('xlsx')).arrayBuffer()));
  // What both rounds found stands where it is printed.
  expect(tableNamed(tables, '问题清单').head.slice(5, 10)).toEqual([
    '问题',
    '整改意见',
    '复核意见',
    '上轮问题',
    '本轮情况',
  ]);
  const columns = ['单位', '结果', '上轮问题', '本轮情况'].map((name) =>
    fieldsOf(tableNamed(tables, '问题清单'), name),
  );
  const listed = (columns[0] ?? []).map((_, at) => columns.map((fields) => fields[at] ?? null));
  expect(listed.map(([agency, outcome, , now]) => [agency, outcome, now])).toEqual([
    ['a.gov.cn/1', '已改正', '已改正：“（一）予以公开”行“总计”列：35 → 36'],
    ['b.gov.cn/1', '不符', '仍存在'],
    ['c.gov.cn/1', '不符', '新增'],
    ['d.gov.cn/1', '不符', null],
  ]);
  expect(listed.map(([, , before]) => before !== null)).toEqual([true, true, false, false]);
  const lines: string[][] = parse(await (await exported('csv')).text(), { bom: true });
  const at = lines[0]?.indexOf('本轮情况') ?? -1;
  expect(lines.slice(1).map((line) => [line[at - 1], line[at]])).toEqual([
    ['1', '已改正 1 处，仍存在 0 处，新增 0 处'],
    ['1', '已改正 0 处，仍存在 1 处，新增 0 处'],
    ['0', '已改正 0 处，仍存在 0 处，新增 1 处'],
    ['', ''],
  ]);
});
