/** A database of the browser, opened for the first transaction and again after it was closed. */
import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { StoreError } from '../model/decision-store.ts';

export type Mode = 'readonly' | 'readwrite';
export type Transaction<M extends Mode = Mode> = IDBPTransaction<unknown, string[], M>;
/** The changes that one version of the database made. */
export type Upgrade = (
  database: IDBPDatabase<unknown>,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void;

export interface Connection {
  /** Does `work` in one transaction over all tables: all its changes are written or none. Rejects with StoreError. */
  run<M extends Mode, T>(mode: M, work: (transaction: Transaction<M>) => Promise<T>): Promise<T>;
}

/**
 * `upgrades`, oldest first: those after the stored version are run. `durability`: a `strict` write is on the disk when it
 * is confirmed; `relaxed` suits data that can be read again after a power failure.
 */
export function connectionTo(
  name: string,
  tables: readonly string[],
  upgrades: readonly Upgrade[],
  durability: 'strict' | 'relaxed' = 'strict',
): Connection {
  let connection: Promise<IDBPDatabase<unknown>> | null = null;

  function connected(): Promise<IDBPDatabase<unknown>> {
    connection ??= open(name, upgrades, forget).catch((error) => {
      forget();
      throw error;
    });
    return connection;
  }

  function forget(): void {
    connection = null;
  }

  async function begin<M extends Mode>(mode: M): Promise<Transaction<M>> {
    const start = async () => (await connected()).transaction([...tables], mode, { durability });
    try {
      return await start();
    } catch (error) {
      // It was closed a moment ago, and the event has not come yet.
      if (nameOf(error) !== 'InvalidStateError') throw error;
      forget();
      return start();
    }
  }

  return {
    async run(mode, work) {
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
    },
  };
}

function open(name: string, upgrades: readonly Upgrade[], closed: () => void): Promise<IDBPDatabase<unknown>> {
  return new Promise((resolve, reject) => {
    let isBlocked = false;
    openDB(name, upgrades.length, {
      upgrade: (upgraded, from, _to, transaction) => {
        for (const upgrade of upgrades.slice(from)) upgrade(upgraded, transaction);
      },
      // Another page keeps an older version open: an error is better than waiting for it.
      blocked: () => {
        isBlocked = true;
        reject(new StoreError('unavailable'));
      },
      // Another page wants to upgrade or delete the database: this one must not block it.
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

function abort(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch {
    // The error has aborted it already.
  }
}

/** The most specific of the errors that one failure causes (of the request, of the transaction). */
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
