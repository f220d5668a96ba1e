/** Where verdicts last. */
import type { DecisionStore } from '../model/decision-store.ts';
import { decisionStoreOn } from './decision-store.ts';
import { createIndexedDatabase } from './indexed-database.ts';
import { createMemoryDatabase } from './memory-database.ts';

export { createReportHistory } from './report-history.ts';

/** In the browser's database. One for a page of the extension. */
export function createDecisionStore(): DecisionStore {
  return decisionStoreOn(createIndexedDatabase());
}

/** Empty, and gone with its page: what keeps verdicts where the browser does not, and is not to be taken for keeping. */
export function createMemoryStore(): DecisionStore {
  return decisionStoreOn(createMemoryDatabase());
}
