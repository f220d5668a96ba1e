/** Works that come together share a transaction, and lose nothing by it. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { connectionTo, type Mode } from '../../lib/store/connection.ts';
import { shareTransactions } from '../../lib/store/shared-transactions.ts';

let begun: Mode[];
let run: ReturnType<typeof connectionTo>['run'];
beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const upgrades = [
    (database: Parameters<Parameters<typeof connectionTo>[2][number]>[0]) => {
      database.createObjectStore('things', { keyPath: 'id' });
    },
  ];
  const connection = connectionTo('things', ['things'], upgrades);
  begun = [];
  run = (mode, work) => {
    begun.push(mode);
    return connection.run(mode, work);
  };
});

describe('works that share transactions', () => {
  test('are done in one that came at once, the later ones in the next', async () => {
    const write = shareTransactions(run, 'readwrite');
    const put = (id: number) => write((all) => all.objectStore('things').put({ id }));
    const first = [put(1), put(2), put(3)];
    // The first transaction is open when these come.
    await vi.waitFor(() => expect(begun).toHaveLength(1));
    const second = [put(4), put(5)];
    expect(await Promise.all([...first, ...second])).toEqual([1, 2, 3, 4, 5]);
    expect(begun).toEqual(['readwrite', 'readwrite']);
    expect(await run('readonly', (all) => all.objectStore('things').getAllKeys())).toEqual([1, 2, 3, 4, 5]);
  });

  test('each get their own answer', async () => {
    const read = shareTransactions(run, 'readonly');
    await run('readwrite', (all) => all.objectStore('things').put({ id: 7, name: 'seven' }));
    expect(await Promise.all([1, 7].map((id) => read((all) => all.objectStore('things').get(id))))).toEqual([
      undefined,
      { id: 7, name: 'seven' },
    ]);
  });

  test('are all refused where one fails, and none of them is written; later ones are', async () => {
    const write = shareTransactions(run, 'readwrite');
    const good = write((all) => all.objectStore('things').put({ id: 1 }));
    const bad = write((all) => all.objectStore('things').put({ nothing: true }));
    expect((await Promise.allSettled([good, bad])).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await write((all) => all.objectStore('things').put({ id: 2 }));
    expect(await run('readonly', (all) => all.objectStore('things').getAllKeys())).toEqual([2]);
  });
});
