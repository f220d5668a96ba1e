/** Reports for which no other matters: most of a batch, so nothing of them is read or written but their rows. */
import type { Batch, BatchItem } from '../model/batch.ts';
import { basisOf } from './basis.ts';
import type { CompareTools, ReportToCompare } from './compare-one.ts';

/** So many rows are written in one transaction; a crash loses no more of them, and they are compared again. */
const PIECE = 200;

/**
 * Marks these reports, for which no other of the batch matters, as compared. Gives those about which more may be known, or
 * whose settings have changed: they have to be looked at one by one. Rejects with StoreError.
 */
export async function keepUnrelated(
  { id }: Batch,
  reports: readonly ReportToCompare[],
  { store, settings, knownElsewhere, changed }: CompareTools,
  signal: AbortSignal,
): Promise<readonly ReportToCompare[]> {
  const listed = reports.map((report) => ({ report, agency: report.outline.agency, year: report.outline.year }));
  const elsewhere = new Set((await knownElsewhere(listed)).map(({ report }) => report));
  const others: ReportToCompare[] = [...elsewhere];
  const rest = reports.filter((report) => !elsewhere.has(report));
  for (let from = 0; from < rest.length && !signal.aborted; from += PIECE) {
    const piece = rest.slice(from, from + PIECE);
    const items = await Promise.all(piece.map(({ number }) => store.items(id, number, 1)));
    const now = await settings();
    const same: BatchItem[] = [];
    for (const [at, report] of piece.entries()) {
      const item = items[at]?.[0];
      if (item?.row == null) continue;
      if (item.row.basis === (await basisOf(now, item.row.agency, {})))
        same.push({ ...item, row: { ...item.row, compared: true } });
      else others.push(report);
    }
    if (signal.aborted) break;
    await store.saveAll(same);
    changed(same, []);
  }
  return others;
}
