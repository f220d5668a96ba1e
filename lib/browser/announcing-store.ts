import type { DecisionStore } from '../model/decision-store.ts';
import { createDecisionStore } from '../store/index.ts';
import { DECISIONS_KEY } from './decision-changes.ts';
import type { ExtensionApi } from './extension-api.ts';
import { storeChange } from './stored-change.ts';

/** A store in the browser's database that announces its changes to all parts of the extension. */
export function createAnnouncingStore(extension: ExtensionApi<'storage'>): DecisionStore {
  const store = createDecisionStore();
  // The decision is stored, announced or not.
  const announce = (page: string | null) => storeChange(extension, DECISIONS_KEY, { page }).catch(() => undefined);
  return {
    ...store,
    async decide(decision) {
      await store.decide(decision);
      await announce(decision.page);
    },
    async forget(decision) {
      await store.forget(decision);
      await announce(decision.page);
    },
    async takeBack(done, before) {
      const took = await store.takeBack(done, before);
      if (took) await announce(done.page);
      return took;
    },
    async adopt(page, from, of) {
      const found = await store.adopt(page, from, of);
      if (found) await announce(page);
      return found;
    },
    async importAll(text) {
      const counts = await store.importAll(text);
      await announce(null);
      return counts;
    },
  };
}
