import type { Connection, Mode, Transaction } from './connection.ts';

/**
 * Runs works as `run` does, but those that come while a transaction is open share the next one: a transaction costs more
 * than reading or writing one record. All that share one are written, or none.
 */
export function shareTransactions<M extends Mode>(run: Connection['run'], mode: M) {
  let waiting: ((transaction: Transaction<M>) => Promise<unknown>)[] = [];
  let next: Promise<readonly unknown[]> | null = null;
  let last: Promise<unknown> = Promise.resolve();

  function begin(): Promise<readonly unknown[]> {
    const works = waiting;
    waiting = [];
    next = null;
    // Each is async, so that one that throws at once does not hide the rejection of another.
    const results = run(mode, (transaction) => Promise.all(works.map(async (work) => work(transaction))));
    last = results.catch(() => undefined);
    return results;
  }

  return async <T>(work: (transaction: Transaction<M>) => Promise<T>): Promise<T> => {
    const place = waiting.push(work) - 1;
    next ??= last.then(begin);
    return (await next)[place] as T;
  };
}
