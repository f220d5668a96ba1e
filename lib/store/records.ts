/** Unchecked records parsed by their schemas. */
import type * as z from 'zod/mini';
import { type Decision, decisionSchema } from '../model/decision.ts';
import type { Kept } from '../model/decision-store.ts';
import { type Snapshot, snapshotSchema } from '../model/snapshot.ts';
import type { Records } from './database.ts';

function sound<T>(schema: z.ZodMiniType<T>, records: readonly unknown[]): Kept<T> {
  const items = records.flatMap((record) => {
    const read = schema.safeParse(record);
    return read.success ? [read.data] : [];
  });
  return { items, damaged: records.length - items.length };
}

export function parseDecisions({ decisions }: Records): Kept<Decision> {
  return sound(decisionSchema, decisions);
}

export function parseSnapshots({ snapshots }: Records): Kept<Snapshot> {
  return sound(snapshotSchema, snapshots);
}

export function decisionKey({ page, place, values }: Pick<Decision, 'page' | 'place' | 'values'>): readonly string[] {
  return [page, place, values];
}

/** The changes that turn the states of a page from `before` into `after`. */
export function replaceStates(before: readonly Snapshot[], after: readonly Snapshot[]) {
  const times = new Set(after.map(({ at }) => at));
  return {
    put: after.filter((state) => !before.includes(state)),
    remove: before.filter(({ at }) => !times.has(at)).map(({ page, at }) => [page, at]),
  };
}
