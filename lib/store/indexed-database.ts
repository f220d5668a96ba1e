import { connectionTo, type Transaction, type Upgrade } from './connection.ts';
import { type Database, type Edit, keyPaths, type Records, tables } from './database.ts';

const NAME = 'gouji';

/** Decisions and snapshots of pages: a wrong change here loses what people decided. */
const upgrades: readonly Upgrade[] = [
  (database) => {
    for (const table of tables) database.createObjectStore(table, { keyPath: [...keyPaths[table]] });
  },
];

/** The browser's database of decisions. */
export function createIndexedDatabase(): Database {
  const { run } = connectionTo(NAME, tables, upgrades);
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(NAME);
  return {
    read: (page) => run('readonly', (transaction) => readAll(transaction, page)),
    readDecisions: () => run('readonly', (transaction) => transaction.objectStore('decisions').getAll()),
    edit: (page, plan) =>
      run('readwrite', async (transaction) => {
        const { edit, gives } = plan(await readAll(transaction, page));
        await write(transaction, edit);
        return gives;
      }),
    announce: () => channel?.postMessage('changed'),
    subscribe: (changed) => channel?.addEventListener('message', () => changed()),
  };
}

async function readAll(transaction: Transaction, page: string | null): Promise<Records> {
  // An array is after every string, so this is every key that begins with the page.
  const range = page === null ? null : IDBKeyRange.bound([page], [page, []]);
  const [decisions, snapshots] = await Promise.all([
    transaction.objectStore('decisions').getAll(range),
    transaction.objectStore('snapshots').getAll(range),
  ]);
  return { decisions, snapshots };
}

async function write(transaction: Transaction<'readwrite'>, { put, remove }: Edit): Promise<void> {
  // As functions, so that one that throws at once does not hide the rejection of another.
  const steps = tables.flatMap((table) => [
    ...(remove?.[table] ?? []).map((key) => async () => transaction.objectStore(table).delete([...key])),
    ...(put?.[table] ?? []).map((record) => async () => void (await transaction.objectStore(table).put(record))),
  ]);
  await Promise.all(steps.map((step) => step()));
}
