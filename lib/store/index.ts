/** Where verdicts last. */
import type { DeskStore } from '../model/desk-store.ts';
import { deskStoreOn } from './desk-store.ts';
import { createIndexedDatabase } from './indexed-database.ts';
import { createMemoryDatabase } from './memory-database.ts';

export { createReportHistory } from './report-history.ts';

/** In the browser's database. One for a page of the extension. */
export function createDeskStore(): DeskStore {
  return deskStoreOn(createIndexedDatabase());
}

/** Empty, and gone with its page: what keeps verdicts where the browser does not, and is not to be taken for keeping. */
export function createMemoryStore(): DeskStore {
  return deskStoreOn(createMemoryDatabase());
}
