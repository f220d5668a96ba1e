import { connect, type Transaction } from './connection.ts';
import { type Database, type Edit, type Records, type Table, tables } from './database.ts';

/** Verdicts and snapshots in the browser's own database. */
export function createIndexedDatabase(): Database {
  // A verdict is small and dear.
  const connection = connect('strict');
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('gouji');
  return {
    read: (page) => connection.run(tables, 'readonly', (transaction) => readAll(transaction, page)),
    edit: (page, plan) =>
      connection.run(tables, 'readwrite', async (transaction) => {
        const { edit, gives } = plan(await readAll(transaction, page));
        await write(transaction, edit);
        return gives;
      }),
    announce: () => channel?.postMessage('changed'),
    subscribe: (changed) => channel?.addEventListener('message', () => changed()),
  };
}

async function readAll(transaction: Transaction<readonly Table[]>, page: string | null): Promise<Records> {
  // An array is after every string, so this is every key that begins with the page.
  const range = page === null ? null : IDBKeyRange.bound([page], [page, []]);
  const [decisions, snapshots] = await Promise.all([
    transaction.objectStore('decisions').getAll(range),
    transaction.objectStore('snapshots').getAll(range),
  ]);
  return { decisions, snapshots };
}

async function write(transaction: Transaction<readonly Table[], 'readwrite'>, { put, remove }: Edit): Promise<void> {
  // Each is a function of its own, so that one that throws leaves no other one's failure unheard.
  const steps = tables.flatMap((table) => [
    ...(remove?.[table] ?? []).map((key) => async () => transaction.objectStore(table).delete([...key])),
    ...(put?.[table] ?? []).map((record) => async () => void (await transaction.objectStore(table).put(record))),
  ]);
  await Promise.all(steps.map((step) => step()));
}
