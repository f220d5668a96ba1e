import type { DecisionStore } from '../model/decision-store.ts';
import { addState } from '../triage/page-changes.ts';
import type { Database } from './database.ts';
import { readVerdictFile, writeVerdictFile } from './decision-file.ts';
import { merging } from './merge.ts';
import { decisionKey, replaced, soundDecisions, soundSnapshots } from './records.ts';

/** What is kept and how it changes, wherever it lies. Records that do not fit their schema are counted and left alone. */
export function decisionStoreOn(database: Database): DecisionStore {
  return {
    decisions: async (page) => soundDecisions(await database.read(page)),
    async decide(decision) {
      await database.edit(decision.page, () => ({ edit: { put: { decisions: [decision] } }, gives: null }));
      database.announce();
    },
    async forget(decision) {
      await database.edit(decision.page, () => ({
        edit: { remove: { decisions: [decisionKey(decision)] } },
        gives: null,
      }));
      database.announce();
    },
    snapshots: async (page) => soundSnapshots(await database.read(page)),
    remember: (snapshot) =>
      database.edit(snapshot.page, (records) => {
        const { items, damaged } = soundSnapshots(records);
        const states = addState(items, snapshot);
        const { put, remove } = replaced(items, states);
        return { edit: { put: { snapshots: put }, remove: { snapshots: remove } }, gives: { items: states, damaged } };
      }),
    exportAll: async () => writeVerdictFile(await database.read(null)),
    async importAll(text) {
      const imported = await database.edit(null, merging(readVerdictFile(text)));
      database.announce();
      return imported;
    },
    subscribe: (changed) => database.subscribe(changed),
  };
}
