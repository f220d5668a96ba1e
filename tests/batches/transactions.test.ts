/** How often the database is asked: a transaction costs more than the record that it reads or writes. */
import { IDBDatabase, IDBObjectStore } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { pack } from '../../lib/batches/pack.ts';
import { runBatch } from '../../lib/batches/run-batch.ts';
import { toPage } from '../generator/years/page.ts';
import { makeHistories } from '../generator/years/states.ts';
import { append, emptyBatch, makeClock, makeTools, makeWeb, newStore } from './world.ts';

const never = new AbortController().signal;

/** A batch of files of these years, of twelve agencies each. */
async function makeFiles(years: readonly number[], store = newStore()) {
  await store.put(emptyBatch);
  const pages = makeHistories(1, [{ place: '白石县', years: [...years] }])
    .flat()
    .map(async (state, at) => ({
      name: `${at}.html`,
      url: null,
      page: { name: `${at}.html`, url: null, charset: null, ...(await pack(new TextEncoder().encode(toPage(state)))) },
    }));
  return { store, batch: await append(store, emptyBatch.id, await Promise.all(pages)) };
}

test('files that are audited together are read, kept and compared in few transactions', {
  timeout: 60_000,
}, async () => {
  const { store, batch } = await makeFiles([2022, 2023, 2024]);
  const clock = makeClock();
  const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await runBatch(batch, makeTools(store, makeWeb({}, clock), clock), never);
  const names = begun.mock.calls.map(([tables]) => String([tables].flat()));
  begun.mockRestore();
  expect((await store.counts(batch.id)).done).toBe(36);
  // One for each step of each report would be 7 × 36: its page, its result, item and report, neighbours, page, result.
  expect(names.filter((name) => name.includes('items')).length).toBeLessThan(2 * 36);
});

test('a report is written once, and what comparing says of it only where another report matters', {
  timeout: 60_000,
}, async () => {
  const { store, batch } = await makeFiles([2022, 2023]);
  const clock = makeClock();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  const writtenTo = (name: string) =>
    put.mock.calls.flatMap(([record], at) =>
      (put.mock.contexts[at] as IDBObjectStore).name === name ? [(record as { number: number }).number] : [],
    );
  await runBatch(batch, makeTools(store, makeWeb({}, clock), clock), never);
  const all = Array.from({ length: 24 }, (_, number) => number);
  const [reports, compared] = [writtenTo('reports'), writtenTo('compared')];
  put.mockRestore();
  expect(reports.toSorted((one, other) => one - other)).toEqual(all);
  const items = await store.items(batch.id, 0, 24);
  expect(items.map(({ row }) => row?.compared)).toEqual(all.map(() => true));
  // In 2023 each of the twelve has its report of the year before; in 2022 the county has its departments.
  const isRelated = ({ row }: (typeof items)[number]) => row?.year === 2023 || row?.agency?.endsWith('人民政府');
  expect(compared.toSorted((one, other) => one - other)).toEqual(items.filter(isRelated).map(({ number }) => number));
});
