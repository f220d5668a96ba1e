/** Stores of decisions and of reports. */
import type { DecisionStore } from '../model/decision-store.ts';
import { decisionStoreOn } from './decision-store.ts';
import { createIndexedDatabase } from './indexed-database.ts';
import { createMemoryDatabase } from './memory-database.ts';

export { createReportHistory } from './report-history.ts';

/** A store in the browser's database; a page of the extension has one. */
export function createDecisionStore(): DecisionStore {
  return decisionStoreOn(createIndexedDatabase());
}

/** An empty store that lasts as long as its page, where the browser keeps nothing; the page must say so. */
export function createMemoryStore(): DecisionStore {
  return decisionStoreOn(createMemoryDatabase());
}
