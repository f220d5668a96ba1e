/** What the store of batches takes, and what it makes of what it finds. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { saveResult } from '../../lib/batches/save-result.ts';
import type { Batch, BatchItem, BatchReport } from '../../lib/model/batch.ts';
import { StoreError, UnsoundError } from '../../lib/model/decision-store.ts';
import { type BatchStore, createBatchStore, type NewItem } from '../../lib/store/batch-store.ts';
import { makeItem, makeRow } from '../views/batch-rows.ts';

const batch: Batch = {
  id: 'b1',
  name: '测评',
  created: '2026-11-21T08:00:00.000Z',
  state: 'running',
  pace: { perHost: 2, interval: 500 },
  size: 0,
};
const page = { name: 'a.pdf', url: null, charset: null, sha256: '00', packed: new Uint8Array([1, 2]) };
const reportOf = (number: number): BatchReport => ({
  batch: 'b1',
  number,
  other: {
    source: null,
    agency: '民政局',
    year: 2024,
    form: '2021',
    facts: {},
    paragraphs: { overview: [], problems: [] },
  },
  findings: [],
  beside: null,
});

let store: BatchStore;
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  store = createBatchStore();
  await store.put(batch);
  await store.append(
    'b1',
    [0, 1].map((at) => ({ name: `${at}`, url: `http://a.test/${at}`, page: null })),
  );
});

/** Past the store's own checks. */
async function putRaw(table: string, record: unknown): Promise<void> {
  const database = await openDB('gouji-batches');
  await database.put(table, record);
  database.close();
}
const without = (key: keyof BatchItem) => {
  const { [key]: _, ...rest } = makeItem(0);
  return rest as BatchItem;
};

describe('what is not sound is refused and nothing is written', () => {
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
    await expect(store.save(item, { report: reportOf(0) })).rejects.toThrow(UnsoundError);
    await expect(store.saveAll([makeItem(1), item])).rejects.toThrow(UnsoundError);
    expect(await store.items('b1', 0, 9)).toEqual(before);
    expect(await store.report('b1', 0)).toBeNull();
  });

  test('a part of another item, or of another batch', async () => {
    await expect(store.save(makeItem(0), { report: reportOf(1) })).rejects.toThrow(UnsoundError);
    await expect(store.save(makeItem(0), { page: { ...page, batch: 'b2', number: 0 } })).rejects.toThrow(UnsoundError);
    expect((await store.items('b1', 0, 9)).map(({ state }) => state)).toEqual(['waiting', 'waiting']);
    expect([await store.report('b1', 1), await store.page('b1', 0)]).toEqual([null, null]);
  });

  test('a damaged part, batch or new item', async () => {
    const report = { ...reportOf(0), findings: [{ rule: 'x' }] } as never;
    await expect(store.save(makeItem(0), { report })).rejects.toThrow(UnsoundError);
    await expect(store.put({ ...batch, size: -1 })).rejects.toThrow(UnsoundError);
    const damaged: NewItem = { name: 'x', url: null, page: { ...page, packed: [1] as never } };
    await expect(store.append('b1', [{ name: 'y', url: null, page }, damaged])).rejects.toThrow(UnsoundError);
    expect(await store.batch('b1')).toEqual({ ...batch, size: 2 });
    expect(await store.items('b1', 0, 9)).toHaveLength(2);
  });

  test('the run says so of that report, and goes on', async () => {
    const kept = await saveResult(store, without('row'), { report: reportOf(0) });
    expect([kept.state, kept.reason, kept.row]).toEqual(['failed', { id: 'batch.unsound', data: {} }, null]);
    expect(await store.items('b1', 0, 1)).toEqual([kept]);
    expect(await store.report('b1', 0)).toBeNull();
    const sound = makeItem(1);
    expect(await saveResult(store, sound, { report: reportOf(1) })).toEqual(sound);
    expect(await store.report('b1', 1)).toEqual(reportOf(1));
  });
});

test('a file that is too large to be kept is an item that failed, and says why', async () => {
  const reason = { id: 'file.tooLarge', data: {} };
  await store.append('b1', [{ name: 'large.pdf', url: null, page: null, reason }]);
  expect((await store.items('b1', 2, 1))[0]).toMatchObject({ name: 'large.pdf', state: 'failed', reason, row: null });
});

describe('what is found damaged', () => {
  test.each<[string, unknown]>([
    ['done without a row, as an earlier version kept it', without('row')],
    ['of other types', { ...makeItem(0), tries: '1', state: 'done' }],
    ['of nothing', { batch: 'b1', number: 0 }],
    ['with a key of all objects', JSON.parse('{"batch":"b1","number":0,"__proto__":{"state":"done"},"name":"x"}')],
  ])('an item %s comes out as failed, and can be read again', async (_, record) => {
    await putRaw('items', record);
    const [item, other] = await store.items('b1', 0, 9);
    expect(item).toMatchObject({ number: 0, state: 'failed', reason: { id: 'batch.damaged' }, row: null });
    expect(other?.state).toBe('waiting');
    if (item === undefined) throw new Error('no item');
    await store.save({ ...item, state: 'waiting', reason: null });
    expect((await store.items('b1', 0, 1))[0]?.state).toBe('waiting');
  });

  test('a page, a report or a batch is as if it were not there', async () => {
    await putRaw('pages', { ...page, batch: 'b1', number: 0, packed: 'text' });
    await putRaw('reports', { ...reportOf(0), other: null });
    await putRaw('batches', { ...batch, id: 'b2', state: 'flying' });
    expect([await store.page('b1', 0), await store.report('b1', 0), await store.batch('b2')]).toEqual([
      null,
      null,
      null,
    ]);
    expect((await store.batches()).map(({ id }) => id)).toEqual(['b1']);
    expect(await store.append('b2', [])).toBeNull();
  });
});

describe('another window', () => {
  test('wants a later version while this one is open: this one lets go, and says that it is too old', async () => {
    (await openDB('gouji-batches', 99)).close();
    await expect(store.items('b1', 0, 9)).rejects.toMatchObject({ trouble: 'newer' });
    await expect(store.save(makeItem(0))).rejects.toThrow(StoreError);
  });

  test('deletes everything while this one is open: what is written then goes nowhere and breaks nothing', async () => {
    await deleteDB('gouji-batches');
    await store.save(makeItem(0), { report: reportOf(0) });
    expect([await store.batches(), await store.items('b1', 0, 9)]).toEqual([[], []]);
  });
});
