/** The browser's own database, opened when first asked and again whenever it was closed. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { StoreError } from '../model/desk-store.ts';

const NAME = 'gouji';

/** What records are found by. Nothing is sure of what lies there: whoever reads a record checks it. */
interface Schema extends DBSchema {
  decisions: { key: string[]; value: unknown };
  snapshots: { key: string[]; value: unknown };
  batches: { key: string; value: unknown };
  items: { key: [string, number]; value: unknown; indexes: { state: [string, string] } };
  pages: { key: [string, number]; value: unknown };
  reports: { key: [string, number]; value: unknown };
}
export type StoreName = 'decisions' | 'snapshots' | 'batches' | 'items' | 'pages' | 'reports';
type Mode = 'readonly' | 'readwrite';
export type Transaction<Names extends readonly StoreName[], M extends Mode = Mode> = IDBPTransaction<
  Schema,
  [...Names],
  M
>;

/** What each version of the database brought, oldest first: all after the version that is there are run. */
const upgrades: readonly ((connection: IDBPDatabase<Schema>) => void)[] = [
  (connection) => {
    connection.createObjectStore('decisions', { keyPath: ['page', 'place', 'values'] });
    connection.createObjectStore('snapshots', { keyPath: ['page', 'at'] });
  },
  (connection) => {
    connection.createObjectStore('batches', { keyPath: 'id' });
    connection.createObjectStore('items', { keyPath: ['batch', 'number'] }).createIndex('state', ['batch', 'state']);
    connection.createObjectStore('pages', { keyPath: ['batch', 'number'] });
    connection.createObjectStore('reports', { keyPath: ['batch', 'number'] });
  },
];

export interface Connection {
  /** All that `work` does in these stores or nothing. Rejects with StoreError, or with what `work` threw of it. */
  run<Names extends readonly StoreName[], M extends Mode, T>(
    names: Names,
    mode: M,
    work: (transaction: Transaction<Names, M>) => Promise<T>,
  ): Promise<T>;
}

/**
 * `durability`: `strict` for what is small and dear, on the disk when it is said to be kept; `relaxed` for what can be
 * had again after a power failure.
 */
export function connect(durability: 'strict' | 'relaxed'): Connection {
  let connection: Promise<IDBPDatabase<Schema>> | null = null;

  function connected(): Promise<IDBPDatabase<Schema>> {
    connection ??= open(forget).catch((error) => {
      forget();
      throw error;
    });
    return connection;
  }

  function forget(): void {
    connection = null;
  }

  async function begin<Names extends readonly StoreName[], M extends Mode>(names: Names, mode: M) {
    const start = async () => (await connected()).transaction([...names], mode, { durability });
    try {
      return await start();
    } catch (error) {
      // Closed a moment ago, before that was told.
      if (nameOf(error) !== 'InvalidStateError') throw error;
      forget();
      return start();
    }
  }

  return {
    async run(names, mode, work) {
      try {
        const transaction = await begin(names, mode);
        const working = work(transaction);
        working.catch(() => abort(transaction));
        const [worked, done] = await Promise.allSettled([working, transaction.done]);
        if (worked.status === 'fulfilled' && done.status === 'fulfilled') return worked.value;
        throw storeError([worked, done].flatMap((each) => (each.status === 'rejected' ? [each.reason] : [])));
      } catch (error) {
        throw error instanceof StoreError ? error : storeError([error]);
      }
    },
  };
}

function open(closed: () => void): Promise<IDBPDatabase<Schema>> {
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

function abort(transaction: { abort(): void }): void {
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
