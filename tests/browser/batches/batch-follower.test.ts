/** The reports that a page gets of a batch. */
import { expect, test, vi } from 'vitest';
import { followBatch } from '../../../lib/browser/batches/batch-follower.ts';
import type { BatchItem } from '../../../lib/model/batch.ts';
import type { BatchStore } from '../../../lib/store/batch-store.ts';
import { makeBatch, newStore } from '../../batches/world.ts';
import { makeItem } from '../../views/batch-rows.ts';

const mine = (number: number, changes: Partial<BatchItem> = {}) => makeItem(number, { batch: 'b', ...changes });

function watcherOf() {
  return { progress: vi.fn(), items: vi.fn(), trouble: vi.fn() };
}
const here = { isOwn: () => true, isStalled: () => false };
const waiting = { state: 'waiting', row: null } as const;

test('a damaged item counts as failed, as it is shown', async () => {
  const store = newStore();
  await makeBatch(store, ['http://a.test/0', 'http://a.test/1']);
  await store.save(mine(0));
  await store.save(mine(1));
  const { openDB } = await import('idb');
  const database = await openDB('gouji-batches');
  // As an earlier version kept it: done, but there is no row.
  const { row: _, ...damaged } = mine(1);
  await database.put('items', damaged);
  database.close();
  const watcher = watcherOf();
  const follower = followBatch(store, 'b', watcher, here);
  await expect
    .poll(() => watcher.progress.mock.lastCall?.[0].counts)
    .toEqual({ waiting: 0, done: 1, failed: 1, skipped: 0 });
  follower.end();
  expect(watcher.trouble).not.toHaveBeenCalled();
});

test('a change during the reading of items is newer than the items that were read', async () => {
  const store = newStore();
  await makeBatch(store, ['http://a.test/0', 'http://a.test/1']);
  const reading = Promise.withResolvers<void>();
  const slow: BatchStore = {
    ...store,
    async items(id, from, count) {
      const old = await store.items(id, from, count);
      await reading.promise;
      return old;
    },
  };
  const watcher = watcherOf();
  const follower = followBatch(slow, 'b', watcher, here);
  await store.save(mine(0));
  follower.onChange({ id: 'b', items: [mine(0)], running: [], perMinute: null });
  reading.resolve();
  await expect.poll(() => watcher.items.mock.calls.length).toBe(2);
  expect(watcher.items.mock.calls.flat()).toEqual([[mine(0)], [expect.objectContaining({ number: 1, ...waiting })]]);
  await expect
    .poll(() => watcher.progress.mock.lastCall?.[0].counts)
    .toEqual({ waiting: 1, done: 1, failed: 0, skipped: 0 });
  follower.end();
});
