/** How often the database is asked: a transaction costs more than the record that it reads or writes. */
import { IDBDatabase } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { pack } from '../../lib/batches/pack.ts';
import { runBatch } from '../../lib/batches/run-batch.ts';
import { toPage } from '../generator/years/page.ts';
import { makeHistories } from '../generator/years/states.ts';
import { append, emptyBatch, makeClock, makeTools, makeWeb, newStore } from './world.ts';

test('files that are audited together are read, kept and compared in few transactions', {
  timeout: 60_000,
}, async () => {
  const store = newStore();
  await store.put(emptyBatch);
  const pages = makeHistories(1, [{ place: '白石县', years: [2022, 2023, 2024] }])
    .flat()
    .map(async (state, at) => ({
      name: `${at}.html`,
      url: null,
      page: { name: `${at}.html`, url: null, charset: null, ...(await pack(new TextEncoder().encode(toPage(state)))) },
    }));
  const batch = await append(store, emptyBatch.id, await Promise.all(pages));
  const clock = makeClock();
  const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await runBatch(batch, makeTools(store, makeWeb({}, clock), clock), new AbortController().signal);
  const names = begun.mock.calls.map(([tables]) => String([tables].flat()));
  begun.mockRestore();
  expect((await store.counts(batch.id)).done).toBe(36);
  // One for each step of each report would be 7 × 36: its page, its result, item and report, neighbours, page, result.
  expect(names.filter((name) => name.includes('items')).length).toBeLessThan(2 * 36);
});
