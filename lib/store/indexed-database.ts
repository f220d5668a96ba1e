import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { StoreError } from '../model/desk-store.ts';
import { type Database, type Edit, keyPaths, type Records, tables } from './database.ts';

const NAME = 'gouji';

interface Schema extends DBSchema {
  decisions: { key: string[]; value: unknown };
  snapshots: { key: string[]; value: unknown };
}
type Connection = IDBPDatabase<Schema>;
type Mode = 'readonly' | 'readwrite';
type Transaction<M extends Mode = Mode> = IDBPTransaction<Schema, typeof tables, M>;

/** What each version of the database brought, oldest first: all after the version that is there are run. */
const upgrades: readonly ((connection: Connection) => void)[] = [
  (connection) => {
    for (const table of tables) connection.createObjectStore(table, { keyPath: [...keyPaths[table]] });
  },
];

/** The browser's own database, opened when first asked and again whenever it was closed. */
export function createIndexedDatabase(): Database {
  let connection: Promise<Connection> | null = null;
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(NAME);

  function connected(): Promise<Connection> {
    connection ??= open(forget).catch((error) => {
      forget();
      throw error;
    });
    return connection;
  }

  function forget(): void {
    connection = null;
  }

  async function begin<M extends Mode>(mode: M): Promise<Transaction<M>> {
    // A verdict is small and dear: it is on the disk when it is said to be kept.
    const start = async () => (await connected()).transaction(tables, mode, { durability: 'strict' });
    try {
      return await start();
    } catch (error) {
      // Closed a moment ago, before that was told.
      if (nameOf(error) !== 'InvalidStateError') throw error;
      forget();
      return start();
    }
  }

  async function run<M extends Mode, T>(mode: M, work: (transaction: Transaction<M>) => Promise<T>): Promise<T> {
    try {
      const transaction = await begin(mode);
      const working = work(transaction);
      working.catch(() => abort(transaction));
      const [worked, done] = await Promise.allSettled([working, transaction.done]);
      if (worked.status === 'fulfilled' && done.status === 'fulfilled') return worked.value;
      throw storeError([worked, done].flatMap((each) => (each.status === 'rejected' ? [each.reason] : [])));
    } catch (error) {
      throw error instanceof StoreError ? error : storeError([error]);
    }
  }

  return {
    read: (page) => run('readonly', (transaction) => readAll(transaction, page)),
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

function open(closed: () => void): Promise<Connection> {
  return new Promise((resolve, reject) => {
    let isBlocked = false;
    openDB<Schema>(NAME, upgrades.length, {
      upgrade: (upgraded, from) => {
        for (const upgrade of upgrades.slice(from)) upgrade(upgraded);
      },
      // Another page holds an older version open and does not let go: better said than waited for.
      blocked: () => {
        isBlocked = true;
        reject(new StoreError('unavailable'));
      },
      // Another page wants a later version, or to delete it all: this one is not to be in the way.
      blocking: (_current, _wanted, { target }) => {
        (target as IDBDatabase).close();
        closed();
      },
      terminated: closed,
    }).then((opened) => {
      if (isBlocked) opened.close();
      else resolve(opened);
    }, reject);
  });
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
  // Each is a function of its own, so that one that throws leaves no other one's failure unheard.
  const steps = tables.flatMap((table) => [
    ...(remove?.[table] ?? []).map((key) => async () => transaction.objectStore(table).delete([...key])),
    ...(put?.[table] ?? []).map((record) => async () => void (await transaction.objectStore(table).put(record))),
  ]);
  await Promise.all(steps.map((step) => step()));
}

function abort(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch {
    // It was aborted by what went wrong.
  }
}

/** Of what one failure brings about (the request, the transaction), the most telling. */
function storeError(errors: readonly unknown[]): StoreError {
  const full = errors.find((error) => nameOf(error) === 'QuotaExceededError');
  if (full !== undefined) return new StoreError('full', full);
  const newer = errors.find((error) => nameOf(error) === 'VersionError');
  if (newer !== undefined) return new StoreError('newer', newer);
  return new StoreError('unavailable', errors.find((error) => nameOf(error) !== 'AbortError') ?? errors[0]);
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}
