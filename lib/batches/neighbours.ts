/** The other reports of a batch that matter for one of its reports. */
import type { ComparedItems } from '../model/batch.ts';
import type { BatchNeighbours } from '../related/known-context.ts';
import type { BatchStore } from '../store/batch-store.ts';
import { otherIn } from '../store/kept-report.ts';

/** Of a report for which no other of its batch matters. */
export const alone: ComparedItems = { previous: null, alike: [], units: null };

export function isAlone({ previous, alike, units }: ComparedItems): boolean {
  return previous === null && alike.length === 0 && units === null;
}

/** The stored reports that a report of a batch is compared with; `beside` null: it is not compared yet. */
export async function neighboursOf(
  store: Pick<BatchStore, 'reportAsRead'>,
  id: string,
  beside: ComparedItems | null,
): Promise<BatchNeighbours> {
  const { previous, alike, units } = beside ?? alone;
  const kept = async (numbers: readonly number[]) => {
    const reports = await Promise.all(numbers.map((number) => store.reportAsRead(id, number)));
    return reports.flatMap((report) => (report === null ? [] : (otherIn(report) ?? [])));
  };
  const [[last = null], others, below] = await Promise.all([
    kept(previous === null ? [] : [previous]),
    kept(alike),
    kept(units?.reports ?? []),
  ]);
  return { previous: last, resembling: others, children: units && { reports: below, missing: units.missing } };
}

/**
 * What the newest batch that has compared the report says of it, wherever the report is shown: so a page in a tab and its
 * row say the same. Null where no batch has it.
 */
export async function neighboursAt(
  store: Pick<BatchStore, 'keptReport' | 'reportAsRead' | 'itemsOf'>,
  page: string,
): Promise<BatchNeighbours | null> {
  if (page === '') return null;
  for (const { batch, number } of await store.itemsOf(page)) {
    const report = await store.keptReport(batch, number);
    if (report?.beside) return neighboursOf(store, batch, report.beside);
  }
  return null;
}
