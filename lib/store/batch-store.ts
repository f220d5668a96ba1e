/** Batches, their items, and the page and report of each item. */
import type * as z from 'zod/mini';
import {
  type Batch,
  type BatchItem,
  type BatchReport,
  type BatchState,
  batchItemSchema,
  batchSchema,
  type ExpectedAgency,
  type ItemState,
  type KeptPage,
  keptPageSchema,
  type Reason,
} from '../model/batch.ts';
import { UnsoundError } from '../model/decision-store.ts';
import { connectionTo, type Transaction, type Upgrade } from './connection.ts';
import {
  checked,
  type KeptComparison,
  type KeptReport,
  keptComparisonSchema,
  keptReportIn,
  keptReportSchema,
  reportIn,
} from './kept-report.ts';
import { shareTransactions } from './shared-transactions.ts';

/** An item to add; a file comes with its page. With a `reason` it has failed already. */
export interface NewItem {
  readonly name: string;
  readonly url: string | null;
  readonly page: Omit<KeptPage, 'batch' | 'number'> | null;
  readonly reason?: Reason;
}

/** Records that are written together with an item, or not at all. */
export interface ItemParts {
  readonly page?: KeptPage;
  /** As it was read: what comparing said of an earlier reading is forgotten. */
  readonly report?: KeptReport;
  /** What comparing says of it. */
  readonly compared?: KeptComparison;
}

/** All methods reject with StoreError, those that write also with UnsoundError; a write that fails changes nothing. */
export interface BatchStore {
  /** Newest first; records that cannot be read are left out. */
  batches(): Promise<readonly Batch[]>;
  batch(id: string): Promise<Batch | null>;
  put(batch: Batch): Promise<void>;
  /** Sets the state if the batch is in one of `from`; gives the batch afterwards, null where there is none. */
  move(id: string, to: BatchState, from?: readonly BatchState[]): Promise<Batch | null>;
  /** Keeps the agencies that have to have a report; gives the batch afterwards, null where there is none. */
  expect(id: string, agencies: readonly ExpectedAgency[]): Promise<Batch | null>;
  /** Adds items at the end and gives the batch with its new size. Null where there is no such batch. */
  append(id: string, items: readonly NewItem[]): Promise<Batch | null>;
  /** Up to `count` items from number `from` on. A damaged record comes out as a failed item. */
  items(id: string, from: number, count: number): Promise<readonly BatchItem[]>;
  itemsIn(id: string, state: ItemState): Promise<readonly BatchItem[]>;
  /** The items of all batches whose report is known by this page key, those of the newest batch first. */
  itemsOf(page: string): Promise<readonly BatchItem[]>;
  counts(id: string): Promise<Record<ItemState, number>>;
  /** Null where it is not there or damaged. */
  page(id: string, number: number): Promise<KeptPage | null>;
  report(id: string, number: number): Promise<BatchReport | null>;
  /** The same, its texts unread: they may be damaged. */
  keptReport(id: string, number: number): Promise<KeptReport | null>;
  /** The same without what comparing has said of it: for those who want what does not depend on other reports. */
  reportAsRead(id: string, number: number): Promise<KeptReport | null>;
  /** Numbers of the reports of which comparing has said something. */
  comparedNumbers(id: string): Promise<ReadonlySet<number>>;
  /** Keeps an item and its parts, if it is still there. */
  save(item: BatchItem, parts?: ItemParts): Promise<void>;
  /** Writes these items of one batch in one transaction, if the batch is still there. */
  saveAll(items: readonly BatchItem[]): Promise<void>;
  remove(id: string): Promise<void>;
}

/** A database of its own: it may grow large and can be read again, so it must not endanger decisions. */
const NAME = 'gouji-batches';
const TABLES = ['batches', 'items', 'pages', 'reports', 'compared'] as const;

const upgrades: readonly Upgrade[] = [
  (database) => {
    database.createObjectStore('batches', { keyPath: 'id' });
    database.createObjectStore('items', { keyPath: ['batch', 'number'] }).createIndex('state', ['batch', 'state']);
    for (const part of ['pages', 'reports']) database.createObjectStore(part, { keyPath: ['batch', 'number'] });
  },
  // Items without a row, and those of version 0.1.0, are under no page.
  (_, transaction) => void transaction.objectStore('items').createIndex('page', 'row.page'),
  // Reports that were compared before have what was said of them in `reports`.
  (database) => void database.createObjectStore('compared', { keyPath: ['batch', 'number'] }),
];

export function createBatchStore(): BatchStore {
  const { run } = connectionTo(NAME, TABLES, upgrades, 'relaxed');
  const read = shareTransactions(run, 'readonly');
  const write = shareTransactions(run, 'readwrite');
  const readBatch = async (transaction: Transaction, id: string) =>
    sound(batchSchema, await transaction.objectStore('batches').get(id));
  const readPart = (table: 'pages' | 'reports', id: string, number: number) =>
    read((transaction): Promise<unknown> => transaction.objectStore(table).get([id, number]));
  const readReport = async (id: string, number: number): Promise<KeptReport | null> => {
    const [record, compared] = await read((transaction) =>
      Promise.all((['reports', 'compared'] as const).map((table) => transaction.objectStore(table).get([id, number]))),
    );
    return keptReportIn(record, compared);
  };

  return {
    batches: () =>
      run('readonly', async (transaction) => {
        const records = await transaction.objectStore('batches').getAll();
        return records
          .flatMap((record) => sound(batchSchema, record) ?? [])
          .sort((one, other) => Date.parse(other.created) - Date.parse(one.created));
      }),
    batch: (id) => run('readonly', (transaction) => readBatch(transaction, id)),
    put: async (batch) => {
      const record = checked(batchSchema, batch);
      await run('readwrite', async (transaction) => void (await transaction.objectStore('batches').put(record)));
    },
    move: (id, to, from) =>
      run('readwrite', async (transaction) => {
        const batch = await readBatch(transaction, id);
        if (batch === null || (from !== undefined && !from.includes(batch.state))) return batch;
        const moved = { ...batch, state: to };
        await transaction.objectStore('batches').put(moved);
        return moved;
      }),
    expect: (id, agencies) =>
      run('readwrite', async (transaction) => {
        const batch = await readBatch(transaction, id);
        if (batch === null) return null;
        const listed = checked(batchSchema, { ...batch, expected: agencies });
        await transaction.objectStore('batches').put(listed);
        return listed;
      }),
    append: async (id, items) => {
      // They are numbered in the transaction.
      const records = items.map(({ name, url, page, reason }) => ({
        item: checked(batchItemSchema, newItem(id, 0, name, url, reason)),
        page: page && checked(keptPageSchema, { ...page, batch: id, number: 0 }),
      }));
      return run('readwrite', async (transaction) => {
        const batch = await readBatch(transaction, id);
        if (batch === null) return null;
        const grown = { ...batch, size: batch.size + items.length };
        const numbered = records.map(({ item, page }, at) => {
          const number = batch.size + at;
          return { item: { ...item, number }, page: page && { ...page, number } };
        });
        await Promise.all([
          transaction.objectStore('batches').put(grown),
          ...numbered.map(({ item }) => transaction.objectStore('items').put(item)),
          ...numbered.flatMap(({ page }) => (page === null ? [] : [transaction.objectStore('pages').put(page)])),
        ]);
        return grown;
      });
    },
    items: async (id, from, count) => {
      const range = IDBKeyRange.bound([id, from], [id, from + count], false, true);
      const records = await read((transaction) => transaction.objectStore('items').getAll(range));
      return records.map((record) => soundItem(id, record));
    },
    itemsIn: (id, state) =>
      run('readonly', async (transaction) => {
        const records = await transaction.objectStore('items').index('state').getAll([id, state]);
        return records.map((record) => soundItem(id, record));
      }),
    itemsOf: (page) =>
      run('readonly', async (transaction) => {
        const records = await transaction.objectStore('items').index('page').getAll(page);
        const items = records.flatMap((record) => sound(batchItemSchema, record) ?? []);
        const batches = await Promise.all(items.map(({ batch }) => readBatch(transaction, batch)));
        return items
          .map((item, at) => ({ item, created: Date.parse(batches[at]?.created ?? '') || 0 }))
          .sort((one, other) => other.created - one.created)
          .map(({ item }) => item);
      }),
    counts: (id) =>
      run('readonly', async (transaction) => {
        const items = transaction.objectStore('items');
        const count = (state: ItemState) => items.index('state').count([id, state]);
        const [total, waiting, done, skipped] = await Promise.all([
          items.count(ofBatch(id)),
          count('waiting'),
          count('done'),
          count('skipped'),
        ]);
        // A damaged record is in none of these states and counts as failed.
        return { waiting, done, skipped, failed: total - waiting - done - skipped };
      }),
    page: async (id, number) => sound(keptPageSchema, await readPart('pages', id, number)),
    report: async (id, number) => {
      const kept = await readReport(id, number);
      return kept && reportIn(kept);
    },
    keptReport: readReport,
    reportAsRead: async (id, number) => keptReportIn(await readPart('reports', id, number)),
    comparedNumbers: async (id) => {
      const keys = await read((transaction) => transaction.objectStore('compared').getAllKeys(ofBatch(id)));
      return new Set(keys.map((key) => Number((key as readonly unknown[])[1])));
    },
    save: async (item, parts = {}) => {
      const record = checked(batchItemSchema, item);
      const page = parts.page && ofItem(item, checked(keptPageSchema, parts.page));
      const report = parts.report && ofItem(item, checked(keptReportSchema, parts.report));
      const compared = parts.compared && {
        ...checked(keptComparisonSchema, parts.compared),
        batch: item.batch,
        number: item.number,
      };
      const isReadAnew = report !== undefined && compared === undefined;
      await write(async (transaction) => {
        // The batch may have been removed meanwhile.
        if ((await transaction.objectStore('items').getKey([item.batch, item.number])) === undefined) return;
        await Promise.all([
          transaction.objectStore('items').put(record),
          ...(page === undefined ? [] : [transaction.objectStore('pages').put(page)]),
          ...(report === undefined ? [] : [transaction.objectStore('reports').put(report)]),
          ...(compared === undefined ? [] : [transaction.objectStore('compared').put(compared)]),
          ...(isReadAnew ? [transaction.objectStore('compared').delete([item.batch, item.number])] : []),
        ]);
      });
    },
    saveAll: async (items) => {
      const records = items.map((item) => checked(batchItemSchema, item));
      const [first] = records;
      if (first === undefined) return;
      await run('readwrite', async (transaction) => {
        if ((await transaction.objectStore('batches').getKey(first.batch)) === undefined) return;
        await Promise.all(records.map((record) => transaction.objectStore('items').put(record)));
      });
    },
    remove: (id) =>
      run('readwrite', async (transaction) => {
        const rangeIn = (table: (typeof TABLES)[number]) => (table === 'batches' ? id : ofBatch(id));
        await Promise.all(TABLES.map((table) => transaction.objectStore(table).delete(rangeIn(table))));
      }),
  };
}

/** The keys of all that belongs to a batch: an array is after every number. */
function ofBatch(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

function newItem(batch: string, number: number, name: string, url: string | null, reason?: Reason): BatchItem {
  const state = reason === undefined ? 'waiting' : 'failed';
  return { batch, number, name, url, state, reason: reason ?? null, tries: 0, row: null };
}

function sound<T>(schema: z.ZodMiniType<T>, record: unknown): T | null {
  return schema.safeParse(record).data ?? null;
}

/** The part, if it belongs to the item; else this throws. */
function ofItem<T extends KeptPage | KeptReport>({ batch, number }: BatchItem, part: T): T {
  if (part.batch !== batch || part.number !== number) throw new UnsoundError('part of another item');
  return part;
}

/** The item of a record, or a failed one where it is damaged. Its number is part of the key and so is sound. */
function soundItem(batch: string, record: unknown): BatchItem {
  const item = sound(batchItemSchema, record);
  if (item !== null) return item;
  const { number, name, url } = record as Record<string, unknown>;
  const [known, from] = [typeof name === 'string' ? name : '', typeof url === 'string' ? url : null];
  return newItem(batch, Number(number), known, from, { id: 'batch.damaged', data: {} });
}
