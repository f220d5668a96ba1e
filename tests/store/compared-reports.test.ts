/** What comparing says of a report is kept apart from what was read, and both are one report to whoever asks. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { BatchReport, ComparedItems } from '../../lib/model/batch.ts';
import { UnsoundError } from '../../lib/model/decision-store.ts';
import { type BatchStore, createBatchStore } from '../../lib/store/batch-store.ts';
import { keepReport, textOfFindings } from '../../lib/store/kept-report.ts';
import { emptyBatch } from '../batches/world.ts';
import { buildOther } from '../checks/report-builder.ts';
import { makeFinding } from '../components/fixtures.ts';
import { makeItem } from '../views/batch-rows.ts';

const found = [makeFinding({ rule: 'carry-over' })];
const reportOf = (number: number, beside: ComparedItems | null = null): BatchReport => ({
  batch: 'b1',
  number,
  other: buildOther(),
  findings: [],
  beside,
});
const beside: ComparedItems = { previous: 1, alike: [], units: null };
const reading = { version: '0.2.0', bytes: new Uint8Array([1]) };

let store: BatchStore;
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  store = createBatchStore();
  await store.put(emptyBatch);
  await store.append(
    'b1',
    [0, 1].map((at) => ({ name: `${at}`, url: null, page: null })),
  );
});

async function putRaw(table: string, record: unknown): Promise<void> {
  const database = await openDB('gouji-batches');
  await database.put(table, record);
  database.close();
}

describe('a report that was compared', () => {
  const compared = { findings: textOfFindings(found), beside };
  beforeEach(async () => {
    await store.save(makeItem(0), { report: keepReport(reportOf(0), reading) });
    await store.save(makeItem(0), { compared });
  });

  test('has the findings and neighbours of the comparison, and all else as it was read', async () => {
    expect(await store.report('b1', 0)).toEqual({ ...reportOf(0, beside), findings: found });
    expect(await store.keptReport('b1', 0)).toEqual({ ...keepReport(reportOf(0), reading), ...compared });
    expect(await store.reportAsRead('b1', 0)).toEqual(keepReport(reportOf(0), reading));
    expect(await store.comparedNumbers('b1')).toEqual(new Set([0]));
    expect(await store.comparedNumbers('b')).toEqual(new Set());
  });

  test('has not been compared once it is read again', async () => {
    await store.save(makeItem(0), { report: keepReport(reportOf(0)) });
    expect(await store.report('b1', 0)).toEqual(reportOf(0));
    expect(await store.comparedNumbers('b1')).toEqual(new Set());
  });

  test('is read again and compared in one step where its reading was of no use', async () => {
    const other = { ...buildOther(), source: 'read again' };
    await store.save(makeItem(0), { report: keepReport({ ...reportOf(0), other }), compared });
    expect(await store.report('b1', 0)).toEqual({ ...reportOf(0, beside), other, findings: found });
  });

  test('stays as it was where what is said of it is unsound, and counts as none where that is damaged', async () => {
    const unsound = { findings: '[]', beside: { previous: -1, alike: [], units: null } };
    await expect(store.save(makeItem(0, { tries: 9 }), { compared: unsound })).rejects.toThrow(UnsoundError);
    expect((await store.items('b1', 0, 1))[0]?.tries).toBe(1);
    expect(await store.keptReport('b1', 0)).toMatchObject(compared);
    await putRaw('compared', { batch: 'b1', number: 0, findings: '[]', beside: null });
    expect([await store.report('b1', 0), await store.keptReport('b1', 0)]).toEqual([null, null]);
    expect(await store.reportAsRead('b1', 0)).toEqual(keepReport(reportOf(0), reading));
  });

  test('goes with its batch, and nothing of a batch that is gone is written', async () => {
    await store.remove('b1');
    await store.save(makeItem(0), { compared });
    await store.saveAll([makeItem(0)]);
    expect(await store.items('b1', 0, 9)).toEqual([]);
    expect(await store.comparedNumbers('b1')).toEqual(new Set());
  });
});

describe('the second version of the database, which kept all of a report in one record', () => {
  /** As that version wrote it: the findings are those of the comparison. */
  const whole = { ...keepReport({ ...reportOf(0, beside), findings: found }, reading) };

  beforeEach(async () => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    const old = await openDB('gouji-batches', 2, {
      upgrade(database) {
        database.createObjectStore('batches', { keyPath: 'id' });
        const items = database.createObjectStore('items', { keyPath: ['batch', 'number'] });
        items.createIndex('state', ['batch', 'state']);
        items.createIndex('page', 'row.page');
        for (const part of ['pages', 'reports']) database.createObjectStore(part, { keyPath: ['batch', 'number'] });
      },
    });
    await old.put('batches', { ...emptyBatch, size: 1 });
    await old.put('items', makeItem(0));
    await old.put('reports', whole);
    old.close();
    store = createBatchStore();
  });

  test('is read as it is', async () => {
    expect(await store.report('b1', 0)).toEqual({ ...reportOf(0, beside), findings: found });
    expect(await store.keptReport('b1', 0)).toEqual(whole);
    expect(await store.comparedNumbers('b1')).toEqual(new Set());
  });

  test('takes what a new comparison says, which goes before what the record says', async () => {
    const alone = { previous: null, alike: [], units: null };
    await store.save(makeItem(0), { compared: { findings: '[]', beside: alone } });
    expect(await store.report('b1', 0)).toEqual(reportOf(0, alone));
    expect(await store.reportAsRead('b1', 0)).toEqual(whole);
  });
});
