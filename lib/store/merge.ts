import type { Decision } from '../model/decision.ts';
import type { ImportCounts } from '../model/decision-store.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { addState } from '../triage/page-changes.ts';
import type { Plan, Records } from './database.ts';
import { decisionKey, parseDecisions, parseSnapshots, replaceStates } from './records.ts';

/** Adds the records of a file to the existing ones. Damaged records of the file are left out. */
export function planMerge(file: Records): Plan<ImportCounts> {
  const [decisions, snapshots] = [parseDecisions(file), parseSnapshots(file)];
  return (records) => {
    const later = laterDecisions(parseDecisions(records).items, decisions.items);
    const states = mergedStates(parseSnapshots(records).items, snapshots.items);
    return {
      edit: {
        put: { decisions: later, snapshots: states.flatMap(({ put }) => put) },
        remove: { snapshots: states.flatMap(({ remove }) => remove) },
      },
      gives: {
        added: later.length,
        kept: decisions.items.length - later.length,
        damaged: decisions.damaged + snapshots.damaged,
      },
    };
  };
}

/** Imported decisions that are new, or later than the existing ones. */
function laterDecisions(existing: readonly Decision[], imported: readonly Decision[]): readonly Decision[] {
  const latest = new Map(existing.map((decision) => [keyOf(decision), decision]));
  for (const decision of imported) {
    const known = latest.get(keyOf(decision));
    if (known === undefined || Date.parse(known.at) < Date.parse(decision.at)) latest.set(keyOf(decision), decision);
  }
  const held = new Set(existing);
  return [...latest.values()].filter((decision) => !held.has(decision));
}

function keyOf(decision: Decision): string {
  return JSON.stringify(decisionKey(decision));
}

/** The changes of each imported page's states, merged by time. */
function mergedStates(existing: readonly Snapshot[], imported: readonly Snapshot[]) {
  const known = Map.groupBy(existing, ({ page }) => page);
  return [...Map.groupBy(imported, ({ page }) => page)].map(([page, states]) => {
    const before = known.get(page) ?? [];
    const all = [...before, ...states].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
    return replaceStates(before, all.reduce(addState, [] as readonly Snapshot[]));
  });
}
