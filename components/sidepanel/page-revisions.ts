import type { Snapshot } from '../../lib/model/snapshot.ts';
import { compareSnapshots, type PageChange } from '../../lib/triage/page-changes.ts';

/** The changes of a page between two visits: `before` is the last visit without them, `after` the first visit with them. */
interface PageRevision {
  readonly before: string;
  readonly after: string;
  readonly changes: readonly PageChange[];
}

/** The revisions between snapshots (oldest first); the latest revision comes first. */
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
