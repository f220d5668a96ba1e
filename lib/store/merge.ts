import { type Decision, saysNothing } from '../model/decision.ts';
import type { ImportCounts } from '../model/decision-store.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { addState } from '../triage/page-changes.ts';
import type { Plan, Records } from './database.ts';
import { decisionKey, parseDecisions, parseSnapshots, replaceStates } from './records.ts';

/** Adds the records of a file to the existing ones. Damaged records of the file are left out. */
export function planMerge(file: Records): Plan<ImportCounts> {
  const [decisions, snapshots] = [parseDecisions(file), parseSnapshots(file)];
  return (records) => {
    const held = parseDecisions(records).items;
    const later = laterDecisions(held, decisions.items);
    const states = mergedStates(parseSnapshots(records).items, snapshots.items, [...held, ...decisions.items]);
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

/** Puts `before` in place of `done`, unless something else was decided since. Gives whether it did. */
export function planTakingBack(done: Decision, before: Decision | null): Plan<boolean> {
  const key = keyOf(done);
  const stateOf = (decision: Decision | undefined) =>
    decision === undefined || saysNothing(decision)
      ? ''
      : JSON.stringify([decision.kind, decision.reason, decision.note, decision.at, decision.steps]);
  return (records) => {
    const kept = parseDecisions(records).items.find((each) => keyOf(each) === key);
    if (stateOf(kept) !== stateOf(done)) return { edit: {}, gives: false };
    const edit = before === null ? { remove: { decisions: [decisionKey(done)] } } : { put: { decisions: [before] } };
    return { edit, gives: true };
  };
}

/**
 * Moves the decisions and states of this agency and year to `page`, which holds `held`. Records of other reports under the
 * same key stay. Gives whether there were any.
 */
export function planAdoption(held: Records, page: string, of: Pick<Decision, 'agency' | 'year'>): Plan<boolean> {
  const isOwn = ({ agency, year }: Pick<Decision, 'agency' | 'year'>) => agency === of.agency && year === of.year;
  return (records) => {
    const decisions = parseDecisions(records).items.filter(isOwn);
    const snapshots = parseSnapshots(records).items.filter(isOwn);
    const moved = { decisions: decisions.map(toPage), snapshots: snapshots.map(toPage) };
    const known = parseDecisions(held).items;
    const states = mergedStates(parseSnapshots(held).items, moved.snapshots, [...known, ...moved.decisions]);
    return {
      edit: {
        put: {
          decisions: laterDecisions(known, moved.decisions),
          snapshots: states.flatMap(({ put }) => put),
        },
        remove: {
          decisions: decisions.map(decisionKey),
          snapshots: [
            ...snapshots.map((snapshot) => [snapshot.page, snapshot.at]),
            ...states.flatMap(({ remove }) => remove),
          ],
        },
      },
      gives: decisions.length + snapshots.length > 0,
    };
  };

  function toPage<T extends { readonly page: string }>(record: T): T {
    return { ...record, page };
  }
}

/** Imported decisions that are new, or later than the existing ones. */
function laterDecisions(existing: readonly Decision[], imported: readonly Decision[]): readonly Decision[] {
  const latest = new Map(existing.map((decision) => [keyOf(decision), decision]));
  for (const decision of imported) {
    const known = latest.get(keyOf(decision));
    if (known === undefined || changedAt(known) < changedAt(decision)) latest.set(keyOf(decision), decision);
  }
  const held = new Set(existing);
  return [...latest.values()].filter((decision) => !held.has(decision));
}

/** When it was last changed, in milliseconds since 1970. */
function changedAt({ at, steps = [] }: Decision): number {
  return Math.max(Date.parse(at), ...steps.map((step) => Date.parse(step.at)));
}

function keyOf(decision: Decision): string {
  return JSON.stringify(decisionKey(decision));
}

/** The changes of each imported page's states, merged by time. */
function mergedStates(existing: readonly Snapshot[], imported: readonly Snapshot[], decisions: readonly Decision[]) {
  const known = Map.groupBy(existing, ({ page }) => page);
  return [...Map.groupBy(imported, ({ page }) => page)].map(([page, states]) => {
    const before = known.get(page) ?? [];
    const all = [...before, ...states].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
    const own = decisions.filter((decision) => decision.page === page);
    const merge = (merged: readonly Snapshot[], state: Snapshot) => addState(merged, state, own);
    return replaceStates(before, all.reduce(merge, []));
  });
}
