/** Compares one report with the others of its batch. */
import type { Batch, BatchItem, BatchRow, ComparedItems, Reason } from '../model/batch.ts';
import type { OtherReport } from '../model/other-report.ts';
import { contextIn, type ReportYears } from '../related/known-context.ts';
import type { ItemParts } from '../store/batch-store.ts';
import type { PageAudit } from './audit-page.ts';
import { basisOf } from './basis.ts';
import { createGathering, STORED_TOGETHER } from './gathering.ts';
import { alone, neighboursOf } from './neighbours.ts';
import { keptReport, type RunTools } from './read-items.ts';
import { saveResult } from './save-result.ts';

export type CompareTools = Pick<
  RunTools,
  'store' | 'auditPage' | 'checkReading' | 'version' | 'settings' | 'known' | 'answers' | 'changed'
> &
  Pick<ReportYears, 'knownElsewhere'>;

export interface ReportToCompare {
  readonly number: number;
  /** The report without its figures. */
  readonly outline: OtherReport;
  /** The reports that matter for it. */
  readonly beside: ComparedItems;
}

/** The row of a report that was audited beside the others, with what of it is kept; or why it could not be. */
type Compared = { readonly row: BatchRow; readonly parts: ItemParts } | { readonly reason: Reason };

const damaged: Reason = { id: 'batch.damaged', data: {} };

/** Gives the function that compares a report and keeps what comes out; results that come together are kept together. */
export function createComparer(
  { id, pictures }: Batch,
  tools: CompareTools,
  signal: AbortSignal,
): (report: ReportToCompare) => Promise<void> {
  const { store } = tools;
  const gather = createGathering(STORED_TOGETHER);

  return async ({ number, outline, beside }) => {
    const [[item], neighbours] = await Promise.all([store.items(id, number, 1), neighboursOf(store, id, beside)]);
    if (item?.row == null) return;
    const { row } = item;
    const known = contextIn(await tools.known(outline, neighbours));
    const settings = await tools.settings();
    const basis = await basisOf(settings, row.agency, known);
    if (row.basis === basis) return keepAsItStands(item, row, beside);
    const compared = await gather(() => auditBeside(item, beside, { settings, context: known, pictures }, basis));
    if (signal.aborted) return;
    if ('reason' in compared) return fail(item, compared.reason);
    return keep({ ...item, row: compared.row }, compared.parts);
  };

  /** The findings of a report whose audit rested on the same stand as they are. */
  async function keepAsItStands(item: BatchItem, row: BatchRow, beside: ComparedItems): Promise<void> {
    const report = await store.keptReport(id, item.number);
    if (report === null) return fail(item, damaged);
    const isNoted = JSON.stringify(report.beside ?? alone) === JSON.stringify(beside);
    const { findings } = report;
    return keep({ ...item, row: { ...row, compared: true } }, isNoted ? {} : { compared: { findings, beside } });
  }

  /** By the reading of the page, else by the page. */
  async function auditBeside(item: BatchItem, beside: ComparedItems, how: PageAudit, basis: string): Promise<Compared> {
    const kept = await store.reportAsRead(id, item.number);
    if (kept === null) return { reason: damaged };
    const { reading } = kept;
    const checked = reading?.version === tools.version ? await tools.checkReading(reading.bytes, how) : null;
    if (item.row !== null && checked !== null) {
      const { judgement, findings } = checked;
      const row = { ...item.row, ...judgement, compared: true, basis };
      return { row, parts: { compared: { findings, beside } } };
    }
    const page = await store.page(id, item.number);
    if (page === null) return { reason: damaged };
    const audited = await tools.auditPage(page, how);
    if (audited.kind !== 'report') return audited;
    const report = keptReport(item, audited, null, tools.version);
    return { row: audited.row, parts: { report, compared: { findings: audited.findings, beside } } };
  }

  function fail(item: BatchItem, reason: Reason): Promise<void> {
    return keep({ ...item, state: 'failed', reason, row: null });
  }

  async function keep(item: BatchItem, parts: ItemParts = {}): Promise<void> {
    tools.changed([await saveResult(store, item, parts)], []);
  }
}
