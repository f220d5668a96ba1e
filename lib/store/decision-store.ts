import type { DecisionStore } from '../model/decision-store.ts';
import { addState } from '../triage/page-changes.ts';
import type { Database } from './database.ts';
import { readDecisionFile, writeDecisionFile } from './decision-file.ts';
import { planAdoption, planMerge, planTakingBack } from './merge.ts';
import { decisionKey, parseDecisions, parseSnapshots, replaceStates } from './records.ts';

/** A store of decisions on any database. Records that do not fit their schema are counted and left alone. */
export function decisionStoreOn(database: Database): DecisionStore {
  return {
    decisions: async (page) => parseDecisions(await database.read(page)),
    allDecisions: async () => parseDecisions({ decisions: await database.readDecisions(), snapshots: [] }),
    async decide(decision) {
      await database.edit(decision.page, () => ({ edit: { put: { decisions: [decision] } }, gives: null }));
      database.announce();
    },
    async takeBack(done, before) {
      const took = await database.edit(done.page, planTakingBack(done, before));
      if (took) database.announce();
      return took;
    },
    async adopt(page, from, of) {
      let found = false;
      for (const key of from) {
        const held = await database.read(page);
        found = (await database.edit(key, planAdoption(held, page, of))) || found;
      }
      if (found) database.announce();
      return found;
    },
    async forget(decision) {
      await database.edit(decision.page, () => ({
        edit: { remove: { decisions: [decisionKey(decision)] } },
        gives: null,
      }));
      database.announce();
    },
    snapshots: async (page) => parseSnapshots(await database.read(page)),
    remember: (snapshot) =>
      database.edit(snapshot.page, (records) => {
        const { items, damaged } = parseSnapshots(records);
        const states = addState(items, snapshot, parseDecisions(records).items);
        const { put, remove } = replaceStates(items, states);
        return { edit: { put: { snapshots: put }, remove: { snapshots: remove } }, gives: { items: states, damaged } };
      }),
    exportAll: async () => writeDecisionFile(await database.read(null)),
    async importAll(text) {
      const imported = await database.edit(null, planMerge(readDecisionFile(text)));
      database.announce();
      return imported;
    },
    subscribe: (changed) => database.subscribe(changed),
  };
}
