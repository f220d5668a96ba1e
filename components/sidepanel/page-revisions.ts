import type { Snapshot } from '../../lib/model/snapshot.ts';
import { compareSnapshots, type PageChange } from '../../lib/triage/page-changes.ts';

/** What a page changed between the last time it was seen as it was and the first time as it is then. */
export interface PageRevision {
  readonly before: string;
  readonly after: string;
  readonly changes: readonly PageChange[];
}

/** From the states of a page, oldest first; the latest turn comes first. */
export function revisionsOf(snapshots: readonly Snapshot[]): readonly PageRevision[] {
  return snapshots
    .slice(1)
    .map((after, index) => {
      const before = snapshots[index] ?? after;
      return { before: before.seen, after: after.at, changes: compareSnapshots(before, after) };
    })
    .filter(({ changes }) => changes.length > 0)
    .reverse();
}
