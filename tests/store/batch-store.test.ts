/** The store of batches refuses unsound records and reads damaged ones. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { saveResult } from '../../lib/batches/save-result.ts';
import type { BatchItem, BatchReport } from '../../lib/model/batch.ts';
import { StoreError, UnsoundError } from '../../lib/model/decision-store.ts';
import type { OtherReport } from '../../lib/model/other-report.ts';
import { type BatchStore, createBatchStore, type NewItem } from '../../lib/store/batch-store.ts';
import { keepReport } from '../../lib/store/kept-report.ts';
import { emptyBatch } from '../batches/world.ts';
import { makeItem, makeRow } from '../views/batch-rows.ts';

const page = { name: 'a.pdf', url: null, charset: null, sha256: '00', packed: new Uint8Array([1, 2]) };
const paragraphs = { overview: [], problems: [] };
const other: OtherReport = {
  source: null,
  agency: '民政局',
  year: 2024,
  unsure: [],
  form: '2021',
  facts: {},
  paragraphs,
};
const reportOf = (number: number): BatchReport => ({ batch: 'b1', number, other, findings: [], beside: null });

let store: BatchStore;
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  store = createBatchStore();
  await store.put(emptyBatch);
  const items = [0, 1].map((at) => ({ name: `${at}`, url: `http://a.test/${at}`, page: null }));
  await store.append('b1', items);
});

/** Writes a record without the checks of the store. */
async function putRaw(table: string, record: unknown): Promise<void> {
  const database = await openDB('gouji-batches');
  await database.put(table, record);
  database.close();
}
const without = (key: keyof BatchItem) => {
  const { [key]: _, ...rest } = makeItem(0);
  return rest as BatchItem;
};

describe('an unsound record is refused and nothing is written', () => {
  test.each<[string, BatchItem]>([
    ['done without a row', makeItem(0, { row: null })],
    ['done with a row that is not there at all', without('row')],
    ['failed with a row', makeItem(0, { state: 'failed' })],
    ['waiting with a row', makeItem(0, { state: 'waiting' })],
    ['of no state', makeItem(0, { state: 'running' as never })],
    ['with a row of text', makeItem(0, { row: makeRow({ fails: '3' as never }) })],
    ['with counts below nothing', makeItem(0, { row: makeRow({ fails: -1 }) })],
  ])('an item that is %s', async (_, item) => {
    const before = await store.items('b1', 0, 9);
    await expect(store.save(item, { report: keepReport(reportOf(0)) })).rejects.toThrow(UnsoundError);
    await expect(store.saveAll([makeItem(1), item])).rejects.toThrow(UnsoundError);
    expect(await store.items('b1', 0, 9)).toEqual(before);
    expect(await store.report('b1', 0)).toBeNull();
  });

  test('a part of another item, or of another batch', async () => {
    await expect(store.save(makeItem(0), { report: keepReport(reportOf(1)) })).rejects.toThrow(UnsoundError);
    await expect(store.save(makeItem(0), { page: { ...page, batch: 'b2', number: 0 } })).rejects.toThrow(UnsoundError);
    expect((await store.items('b1', 0, 9)).map(({ state }) => state)).toEqual(['waiting', 'waiting']);
    expect([await store.report('b1', 1), await store.page('b1', 0)]).toEqual([null, null]);
  });

  test('a damaged part, batch or new item', async () => {
    expect(() => keepReport({ ...reportOf(0), findings: [{ rule: 'x' }] } as never)).toThrow(UnsoundError);
    expect(() => keepReport({ ...reportOf(0), other: { ...other, facts: { x: 1 } } } as never)).toThrow(UnsoundError);
    const report = { ...keepReport(reportOf(0)), facts: {} as never };
    await expect(store.save(makeItem(0), { report })).rejects.toThrow(UnsoundError);
    await expect(store.put({ ...emptyBatch, size: -1 })).rejects.toThrow(UnsoundError);
    const damaged: NewItem = { name: 'x', url: null, page: { ...page, packed: [1] as never } };
    await expect(store.append('b1', [{ name: 'y', url: null, page }, damaged])).rejects.toThrow(UnsoundError);
    expect(await store.batch('b1')).toEqual({ ...emptyBatch, size: 2 });
    expect(await store.items('b1', 0, 9)).toHaveLength(2);
  });

  test('the item fails, and the run goes on', async () => {
    const kept = await saveResult(store, without('row'), { report: keepReport(reportOf(0)) });
    expect([kept.state, kept.reason, kept.row]).toEqual(['failed', { id: 'batch.unsound', data: {} }, null]);
    expect(await store.items('b1', 0, 1)).toEqual([kept]);
    expect(await store.report('b1', 0)).toBeNull();
    const sound = makeItem(1);
    expect(await saveResult(store, sound, { report: keepReport(reportOf(1)) })).toEqual(sound);
    expect(await store.report('b1', 1)).toEqual(reportOf(1));
  });
});

test('a file that is too large is stored as a failed item with its reason', async () => {
  const reason = { id: 'file.tooLarge', data: {} };
  await store.append('b1', [{ name: 'large.pdf', url: null, page: null, reason }]);
  expect((await store.items('b1', 2, 1))[0]).toMatchObject({ name: 'large.pdf', state: 'failed', reason, row: null });
});

test('a batch of version 0.1.0 opens: its rows name neither the key of decisions nor the basis', async () => {
  const { page: _page, basis: _basis, ...row } = makeRow({ fails: 2, reviews: 1 });
  const { unsure: _unsure, ...report } = other;
  await putRaw('items', { ...makeItem(0), row });
  await putRaw('reports', { ...reportOf(0), other: report });
  expect((await store.items('b1', 0, 1))[0]?.row).toEqual({ ...row, page: '', published: [], basis: '' });
  expect((await store.report('b1', 0))?.other).toEqual(other);
});

test('a report is the same in every form in which it was kept', async () => {
  const report: BatchReport = {
    ...reportOf(0),
    other: { ...other, facts: { 't4.review.total': { value: 1, raw: '1', state: 'number' } } },
    beside: { previous: 1, alike: [], units: null },
  };
  const { batch, number, ...content } = report;
  await putRaw('reports', report);
  expect(await store.report('b1', 0)).toEqual(report);
  await putRaw('reports', { batch, number, json: JSON.stringify(content) });
  expect(await store.report('b1', 0)).toEqual(report);
  const reading = { version: '0.2.0', bytes: new Uint8Array([1]) };
  await store.save(makeItem(0), { report: keepReport(report, reading) });
  expect(await store.report('b1', 0)).toEqual(report);
  expect((await store.keptReport('b1', 0))?.reading).toEqual(reading);
});

test.each(['outline', 'facts', 'findings'])('a report whose %s is damaged is as if it were not there', async (part) => {
  await putRaw('reports', { ...keepReport(reportOf(0)), [part]: '{"' });
  expect(await store.report('b1', 0)).toBeNull();
  await putRaw('reports', { ...keepReport(reportOf(0)), [part]: '3' });
  expect(await store.report('b1', 0)).toBeNull();
});

test('items are found by the key of their page, those of the newest batch first', async () => {
  const keyed = (batch: string, number: number, page: string) => makeItem(number, { batch, row: makeRow({ page }) });
  await store.put({ ...emptyBatch, id: 'b2', created: '2026-11-22T08:00:00.000Z', size: 0 });
  await store.append('b2', [{ name: '0', url: null, page: null }]);
  await store.save(keyed('b1', 0, 'a.test/0'));
  await store.save(keyed('b1', 1, 'a.test/1'));
  await store.save(keyed('b2', 0, 'a.test/0'));
  const places = async (page: string) => (await store.itemsOf(page)).map(({ batch, number }) => [batch, number]);
  expect(await places('a.test/0')).toEqual([
    ['b2', 0],
    ['b1', 0],
  ]);
  expect(await places('a.test/1')).toEqual([['b1', 1]]);
  expect(await places('a.test/2')).toEqual([]);
  await store.remove('b2');
  expect(await places('a.test/0')).toEqual([['b1', 0]]);
});

test('a database of version 0.1.0 keeps its batches, and finds what is read since by its page', async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const old = await openDB('gouji-batches', 1, {
    upgrade(database) {
      database.createObjectStore('batches', { keyPath: 'id' });
      database.createObjectStore('items', { keyPath: ['batch', 'number'] }).createIndex('state', ['batch', 'state']);
      for (const part of ['pages', 'reports']) database.createObjectStore(part, { keyPath: ['batch', 'number'] });
    },
  });
  const { page: _page, basis: _basis, ...row } = makeRow();
  await old.put('batches', { ...emptyBatch, size: 2 });
  await old.put('items', { ...makeItem(0), row });
  await old.put('items', makeItem(1, { state: 'waiting', row: null }));
  old.close();
  const opened = createBatchStore();
  expect((await opened.items('b1', 0, 9)).map(({ state }) => state)).toEqual(['done', 'waiting']);
  await opened.save(makeItem(1, { row: makeRow({ page: 'a.test/1' }) }));
  expect((await opened.itemsOf('a.test/1')).map(({ number }) => number)).toEqual([1]);
});

describe('a damaged record', () => {
  test.each<[string, unknown]>([
    ['done without a row, as an earlier version kept it', without('row')],
    ['of other types', { ...makeItem(0), tries: '1', state: 'done' }],
    ['of nothing', { batch: 'b1', number: 0 }],
    ['with a key of all objects', JSON.parse('{"batch":"b1","number":0,"__proto__":{"state":"done"},"name":"x"}')],
  ])('of an item %s is a failed item, which can be read again', async (_, record) => {
    await putRaw('items', record);
    const [item, other] = await store.items('b1', 0, 9);
    expect(item).toMatchObject({ number: 0, state: 'failed', reason: { id: 'batch.damaged' }, row: null });
    expect(other?.state).toBe('waiting');
    if (item === undefined) throw new Error('no item');
    await store.save({ ...item, state: 'waiting', reason: null });
    expect((await store.items('b1', 0, 1))[0]?.state).toBe('waiting');
  });

  test('of a page, a report or a batch counts as none', async () => {
    await putRaw('pages', { ...page, batch: 'b1', number: 0, packed: 'text' });
    await putRaw('reports', { ...reportOf(0), other: null });
    await putRaw('batches', { ...emptyBatch, id: 'b2', state: 'flying' });
    const found = await Promise.all([store.page('b1', 0), store.report('b1', 0), store.batch('b2')]);
    expect(found).toEqual([null, null, null]);
    expect((await store.batches()).map(({ id }) => id)).toEqual(['b1']);
    expect(await store.append('b2', [])).toBeNull();
  });
});

describe('another window', () => {
  test('may upgrade the database while this one is open, which then is refused as older', async () => {
    (await openDB('gouji-batches', 99)).close();
    await expect(store.items('b1', 0, 9)).rejects.toMatchObject({ trouble: 'newer' });
    await expect(store.save(makeItem(0))).rejects.toThrow(StoreError);
  });

  test('may delete the database while this one is open, whose writes then have no effect', async () => {
    await deleteDB('gouji-batches');
    await store.save(makeItem(0), { report: keepReport(reportOf(0)) });
    expect([await store.batches(), await store.items('b1', 0, 9)]).toEqual([[], []]);
  });
});
