/** Keeps the results of a finished batch in step with what is known beside its reports. */
import type { Batch, BatchItem } from '../model/batch.ts';
import { contextIn, type ReportYears } from '../related/known-context.ts';
import { basisOf, settingsBasis } from './basis.ts';
import { neighboursOf } from './neighbours.ts';
import type { RunTools } from './read-items.ts';

type RefreshTools = Pick<RunTools, 'store' | 'settings' | 'known'> & Pick<ReportYears, 'knownElsewhere'>;

const PIECE = 500;
const finished: readonly Batch['state'][] = ['done', 'cancelled'];

/**
 * Lets those reports of a finished batch be compared again whose basis has changed: settings, the user's notes, other
 * years' reports that were read since. Gives the items that changed. Results of version 0.1.0 name no basis and stay.
 */
export async function refreshBatch(batch: Batch, tools: RefreshTools): Promise<readonly BatchItem[]> {
  if (!finished.includes(batch.state)) return [];
  const { store } = tools;
  const changed: BatchItem[] = [];
  for (let from = 0; from < batch.size; from += PIECE) {
    const items = await store.items(batch.id, from, PIECE);
    const stale = await findStale(items, batch.id, tools);
    const again = items.flatMap((item): BatchItem[] =>
      item.row !== null && stale.has(item.number) ? [{ ...item, row: { ...item.row, compared: false } }] : [],
    );
    if (again.length > 0) await store.saveAll(again);
    changed.push(...again);
  }
  if (changed.length > 0) await store.move(batch.id, 'comparing', finished);
  return changed;
}

/** Numbers of the items whose basis has changed. */
async function findStale(items: readonly BatchItem[], id: string, tools: RefreshTools): Promise<ReadonlySet<number>> {
  const settings = await tools.settings();
  const rows = items.flatMap(({ number, row }) => (row === null || row.basis === '' ? [] : [{ ...row, number }]));
  const stale = new Set<number>();
  // The same for all agencies but those to which the user gave a class.
  const common = await settingsBasis(settings, null);
  for (const { number, agency, basis } of rows) {
    const own = settings.agencies.has(agency ?? '') ? await settingsBasis(settings, agency) : common;
    if (!basis.startsWith(`${own} `)) stale.add(number);
  }
  // Most reports are known nowhere else, so few have to be looked at.
  for (const { number, agency, basis } of await tools.knownElsewhere(rows)) {
    if (stale.has(number)) continue;
    const report = await tools.store.report(id, number);
    if (report === null) continue;
    const known = await tools.known(report.other, await neighboursOf(tools.store, id, report.beside));
    if (basis !== (await basisOf(settings, agency, contextIn(known)))) stale.add(number);
  }
  return stale;
}
