/** What lies in the extension's databases, as the browser has it, and ways to spoil it. */
import type { Page } from 'playwright-core';
import { call } from './in-page.ts';

/** All records of a table, to be called in a page of the extension. */
export async function recordsHere<T>(database: string, table: string): Promise<readonly T[]> {
  return new Promise<T[]>((resolve, reject) => {
    const opening = indexedDB.open(database);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const asking = opening.result.transaction(table).objectStore(table).getAll();
      asking.onsuccess = () => {
        opening.result.close();
        resolve(asking.result);
      };
    };
  });
}

export function recordsIn<T>(page: Page, database: string, table: string): Promise<readonly T[]> {
  return call(page, recordsHere<T>, database, table);
}

/** Writes a record as it stands. */
export async function putRecord(page: Page, database: string, table: string, record: object): Promise<void> {
  await page.evaluate(
    ([name, of, put]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(of, 'readwrite');
          transaction.objectStore(of).put(put);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [database, table, record] as const,
  );
}

/** Gives the database a version that only a later Gouji knows; what is in it stays. */
export async function makeNewer(page: Page, database: string): Promise<void> {
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, 99);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    database,
  );
}
