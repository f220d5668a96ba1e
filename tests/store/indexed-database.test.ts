/** No failure of the browser's database loses data. */
import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { StoreError, type StoreTrouble } from '../../lib/model/decision-store.ts';
import { createDecisionStore } from '../../lib/store/index.ts';
import { buildSnapshot } from '../triage/snapshot-builder.ts';
import { makeDecision, page } from './made-up.ts';

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function expectTrouble(asked: Promise<unknown>, trouble: StoreTrouble): Promise<void> {
  await expect(asked).rejects.toThrow(StoreError);
  await expect(asked).rejects.toMatchObject({ trouble });
}

/** Writes records without the checks of the store. */
async function putRaw(table: string, ...records: readonly unknown[]): Promise<void> {
  const database = await openDB('gouji', 1);
  for (const record of records) await database.put(table, record);
  database.close();
}

/** A store with one decision. */
async function decidedStore() {
  const store = createDecisionStore();
  await store.decide(makeDecision());
  return store;
}

describe('decisions and snapshots', () => {
  test('are shared by the pages of the extension', async () => {
    const [one, other] = [createDecisionStore(), createDecisionStore()];
    await one.decide(makeDecision());
    expect((await other.decisions(page)).items).toEqual([makeDecision()]);
    await Promise.all([
      one.remember(buildSnapshot({ facts: { 't3.received.total': '1' } })),
      other.remember(buildSnapshot({ at: '2026-11-21T09:00:00.000Z', facts: { 't3.received.total': '2' } })),
    ]);
    expect((await createDecisionStore().snapshots(page)).items).toHaveLength(2);
  });

  test('are stored under the keys that later versions of Gouji read', async () => {
    await createDecisionStore().decide(makeDecision());
    await createDecisionStore().remember(buildSnapshot());
    const database = await openDB('gouji');
    expect(database.version).toBe(1);
    const { place, values } = makeDecision();
    expect(await database.get('decisions', [page, place, values])).toEqual(makeDecision());
    expect(await database.get('snapshots', [page, '2026-11-21T08:00:00.000Z'])).toEqual(buildSnapshot());
  });

  test('other pages of the extension are notified of changes, the page itself is not', async () => {
    const [one, other] = [createDecisionStore(), createDecisionStore()];
    const [changed, changedItself] = [vi.fn(), vi.fn()];
    other.subscribe(changed);
    one.subscribe(changedItself);
    const actions = [
      () => one.decide(makeDecision()),
      () => one.forget(makeDecision()),
      async () => one.importAll(await one.exportAll()),
    ];
    for (const [index, act] of actions.entries()) {
      await act();
      await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(index + 1));
    }
    expect(changedItself).not.toHaveBeenCalled();
  });

  test('are stored even where other pages cannot be notified', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const store = createDecisionStore();
    store.subscribe(() => {});
    await store.decide(makeDecision());
    expect((await store.decisions(page)).items).toEqual([makeDecision()]);
  });
});

describe('damaged records', () => {
  const broken = { ...makeDecision({ place: 'b' }), kind: 'liked' };
  const empty = { page, at: '2026-01-01T00:00:00.000Z' };

  test('are counted, left alone and exported', async () => {
    const store = await decidedStore();
    await putRaw('decisions', broken, { ...broken, page: 'elsewhere' });
    await putRaw('snapshots', empty);
    expect(await store.decisions(page)).toEqual({ items: [makeDecision()], damaged: 1 });
    expect(await store.snapshots(page)).toEqual({ items: [], damaged: 1 });
    expect(await store.remember(buildSnapshot())).toEqual({ items: [buildSnapshot()], damaged: 1 });
    const exported = JSON.parse(await store.exportAll());
    expect(exported).toEqual({
      kind: 'gouji-verdicts',
      version: 1,
      decisions: [{ ...broken, page: 'elsewhere' }, makeDecision(), broken],
      snapshots: [empty, buildSnapshot()],
    });
  });

  test('that JSON cannot hold do not prevent the export of the others', async () => {
    const store = await decidedStore();
    await putRaw('decisions', { ...makeDecision({ place: 'b' }), year: 2023n });
    expect(JSON.parse(await store.exportAll()).decisions[0]).toEqual(makeDecision());
  });

  test('are replaced by an imported decision on the same finding', async () => {
    const store = await decidedStore();
    const text = await store.exportAll();
    await putRaw('decisions', { ...makeDecision(), kind: 'liked' });
    expect(await store.importAll(text)).toEqual({ added: 1, kept: 0, damaged: 0 });
    expect(await store.decisions(page)).toEqual({ items: [makeDecision()], damaged: 0 });
  });
});

/** Fills the disk: the `nth` write aborts its transaction, at the request or at its success. */
function fillDisk(nth: number, when: 'asked' | 'done'): void {
  const put = IDBObjectStore.prototype.put;
  let count = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...record) {
    const request = put.apply(this, record);
    count += 1;
    // The fake can abort with a reason, unlike the standard `abort()`.
    const full = () => (this.transaction as unknown as { _abort(name: string): void })._abort('QuotaExceededError');
    if (count === nth && when === 'asked') full();
    if (count === nth && when === 'done') request.addEventListener('success', full);
    return request;
  });
}

describe('a full disk', () => {
  test.each(['asked', 'done'] as const)('changes nothing, and says so: %s', async (when) => {
    const store = await decidedStore();
    fillDisk(1, when);
    await expectTrouble(store.decide(makeDecision({ note: 'later' })), 'full');
    vi.restoreAllMocks();
    expect((await store.decisions(page)).items).toEqual([makeDecision()]);
  });

  test('takes nothing of an import that does not fit', async () => {
    const store = await decidedStore();
    await store.remember(buildSnapshot());
    const before = await store.exportAll();
    const file = JSON.parse(before);
    file.decisions = ['a', 'b', 'c'].map((place) => makeDecision({ place }));
    fillDisk(3, 'done');
    await expectTrouble(store.importAll(JSON.stringify(file)), 'full');
    vi.restoreAllMocks();
    expect(await store.exportAll()).toBe(before);
    expect(await store.importAll(JSON.stringify(file))).toMatchObject({ added: 3 });
  });

  test('that throws at once undoes earlier writes', async () => {
    const store = await decidedStore();
    const before = await store.exportAll();
    const file = JSON.parse(before);
    file.decisions = ['a', 'b'].map((place) => makeDecision({ place }));
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, record) {
      if (record.place === 'b') throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, record);
    });
    await expectTrouble(store.importAll(JSON.stringify(file)), 'full');
    expect(await store.exportAll()).toBe(before);
  });
});

describe('a database that does not open', () => {
  test('is newer than this version of Gouji', async () => {
    (await openDB('gouji', 2)).close();
    const store = createDecisionStore();
    await expectTrouble(store.decisions(page), 'newer');
    await expectTrouble(store.decide(makeDecision()), 'newer');
    // Nothing was created or deleted.
    expect((await openDB('gouji')).version).toBe(2);
  });

  test('is not there', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const store = createDecisionStore();
    await expectTrouble(store.decisions(page), 'unavailable');
    await expectTrouble(store.exportAll(), 'unavailable');
  });

  test('is forbidden, and opened at the next attempt', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('private', 'SecurityError');
    });
    const store = createDecisionStore();
    await expectTrouble(store.snapshots(page), 'unavailable');
    open.mockRestore();
    expect(await store.snapshots(page)).toEqual({ items: [], damaged: 0 });
  });

  test('is blocked by a page with an older version: that is an error at once', async () => {
    const holding = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('gouji', 1);
      request.addEventListener('success', () => resolve(request.result));
    });
    // As if this version of Gouji asked for the next version of the database.
    vi.spyOn(indexedDB, 'open').mockImplementationOnce((name) => IDBFactory.prototype.open.call(indexedDB, name, 2));
    const asked = createDecisionStore().decisions(page);
    await expectTrouble(asked, 'unavailable');
    // Only this trouble has no error of the database as its cause.
    await expect(asked).rejects.toMatchObject({ cause: undefined });
    holding.close();
  });
});

describe('a connection that is closed', () => {
  test('by a page that deletes the database starts again with an empty one', async () => {
    const store = await decidedStore();
    const blocked = vi.fn();
    await deleteDB('gouji', { blocked });
    expect(blocked).not.toHaveBeenCalled();
    expect((await store.decisions(page)).items).toEqual([]);
    await store.decide(makeDecision());
    expect((await store.decisions(page)).items).toEqual([makeDecision()]);
  });

  test('by a later version in another page is refused as newer', async () => {
    const store = await decidedStore();
    const blocked = vi.fn();
    const later = await openDB('gouji', 2, { blocked });
    expect(blocked).not.toHaveBeenCalled();
    expect(await later.getAll('decisions')).toEqual([makeDecision()]);
    await expectTrouble(store.decisions(page), 'newer');
  });

  test('by the browser is opened again, with or without an event', async () => {
    const connections: IDBDatabase[] = [];
    const transaction = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...asked) {
      connections.push(this);
      return transaction.apply(this, asked);
    });
    const store = await decidedStore();
    const [first] = connections;
    forceCloseDatabase(first as unknown as Parameters<typeof forceCloseDatabase>[0]);
    expect((await store.decisions(page)).items).toEqual([makeDecision()]);
    connections.at(-1)?.close();
    expect((await store.decisions(page)).items).toEqual([makeDecision()]);
    expect(new Set(connections).size).toBe(3);
  });
});
