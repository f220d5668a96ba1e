import type { Decision } from '../model/decision.ts';
import type { Imported } from '../model/decision-store.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { addState } from '../triage/page-changes.ts';
import type { Plan, Records } from './database.ts';
import { decisionKey, replaced, soundDecisions, soundSnapshots } from './records.ts';

/** Adds a file's records to those that are there. What is damaged in the file stays out: nothing unchecked gets in. */
export function merging(file: Records): Plan<Imported> {
  const [decisions, snapshots] = [soundDecisions(file), soundSnapshots(file)];
  return (records) => {
    const later = laterDecisions(soundDecisions(records).items, decisions.items);
    const states = mergedStates(soundSnapshots(records).items, snapshots.items);
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

/** Those of the second list that are new, or later than the first list's. */
function laterDecisions(here: readonly Decision[], come: readonly Decision[]): readonly Decision[] {
  const latest = new Map(here.map((decision) => [keyOf(decision), decision]));
  for (const decision of come) {
    const known = latest.get(keyOf(decision));
    if (known === undefined || Date.parse(known.at) < Date.parse(decision.at)) latest.set(keyOf(decision), decision);
  }
  const held = new Set(here);
  return [...latest.values()].filter((decision) => !held.has(decision));
}

function keyOf(decision: Decision): string {
  return JSON.stringify(decisionKey(decision));
}

/** The states of each page that came, in the order of their times. */
function mergedStates(here: readonly Snapshot[], come: readonly Snapshot[]) {
  const known = Map.groupBy(here, ({ page }) => page);
  return [...Map.groupBy(come, ({ page }) => page)].map(([page, states]) => {
    const before = known.get(page) ?? [];
    const all = [...before, ...states].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
    return replaced(before, all.reduce(addState, [] as readonly Snapshot[]));
  });
}
