import type { DecisionStore } from '../model/decision-store.ts';
import { createDecisionStore } from '../store/index.ts';
import { DECISIONS_KEY } from './decision-changes.ts';
import type { ExtensionApi } from './extension-api.ts';
import { storeChange } from './stored-change.ts';

/** Held while decisions are written, so that who hears of a change reads them when it is done. */
const LOCK = 'gouji-decisions';
/** Milliseconds to wait for it. A write takes a few; Firefox leaves the lock with a page that it put to sleep. */
const PATIENCE = 1_000;

/**
 * A store in the browser's database that announces its changes to all parts of the extension. A change is announced before
 * it is written: a page that is closed at once, in the middle of it, has announced all that it wrote. Who reads through
 * such a store waits for the writer's lock, which the browser frees with the page.
 */
export function createAnnouncingStore(extension: ExtensionApi<'storage'>): DecisionStore {
  const store = createDecisionStore();
  const read = <T>(work: () => Promise<T>) => hold('shared', work);

  // The decision is stored, announced or not.
  function announce(page: string | null): void {
    void storeChange(extension, DECISIONS_KEY, { page }).catch(() => undefined);
  }

  function write<T>(page: string | null, work: () => Promise<T>): Promise<T> {
    return hold('exclusive', () => {
      announce(page);
      return work();
    });
  }

  return {
    ...store,
    decisions: (page) => read(() => store.decisions(page)),
    allDecisions: () => read(store.allDecisions),
    decide: (decision) => write(decision.page, () => store.decide(decision)),
    forget: (decision) => write(decision.page, () => store.forget(decision)),
    takeBack: (done, before) => write(done.page, () => store.takeBack(done, before)),
    adopt: (page, from, of) =>
      hold('exclusive', async () => {
        const held = await Promise.all(from.map((key) => store.decisions(key)));
        // Each time a file is opened: there is seldom anything.
        const isOwn = held.some(({ items }) =>
          items.some(({ agency, year }) => agency === of.agency && year === of.year),
        );
        if (isOwn) announce(page);
        return store.adopt(page, from, of);
      }),
    importAll: (text) => write(null, () => store.importAll(text)),
  };
}

/** Where the browser gives no lock, or not in time, as in some private windows, the work is done without. */
function hold<T>(mode: LockMode, work: () => Promise<T>): Promise<T> {
  return new Promise((resolve) => {
    const begin = (): Promise<unknown> => {
      const working = work();
      resolve(working);
      return working.catch(() => undefined);
    };
    const request = async () => navigator.locks.request(LOCK, { mode, signal: AbortSignal.timeout(PATIENCE) }, begin);
    request().catch(begin);
  });
}
