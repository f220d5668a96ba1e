/** Compares the reports of a batch with each other, once all are read. */
import type { ContextInput } from '../model/audit-context.ts';
import type { Batch, BatchItem, BatchRow, ComparedItems, Reason } from '../model/batch.ts';
import type { OtherReport } from '../model/other-report.ts';
import { buildBatchContexts } from '../related/batch-context.ts';
import { contextIn } from '../related/known-context.ts';
import type { KeptReport } from '../store/kept-report.ts';
import { outlineIn } from '../store/kept-report.ts';
import type { PageAudit } from './audit-page.ts';
import { basisOf } from './basis.ts';
import { createGathering, STORED_TOGETHER } from './gathering.ts';
import { alone, neighboursOf } from './neighbours.ts';
import { keptReport, type RunTools } from './read-items.ts';
import { saveResult } from './save-result.ts';

type Tools = Pick<
  RunTools,
  'store' | 'auditPage' | 'checkReading' | 'version' | 'settings' | 'known' | 'answers' | 'changed'
> & {
  /** The number of audits at a time. */
  readonly atOnce: number;
};

/** The identity of a report, and whether it is compared. */
type ListedReport = Pick<BatchRow, 'agency' | 'year' | 'form' | 'compared'> & { readonly number: number };

/** Items read at a time. */
const PIECE = 500;
/** Reports under way beside those that are audited, so that auditors do not wait for the store. */
const AHEAD = 2 * STORED_TOGETHER;
const noText: OtherReport['paragraphs'] = { overview: [], problems: [] };
const damaged: Reason = { id: 'batch.damaged', data: {} };

/** A report that was audited beside the others of its batch, or why it could not be. */
type Compared = { readonly item: BatchItem; readonly report: KeptReport } | { readonly reason: Reason };

/**
 * Audits those reports again for which other reports of the batch matter. Memory grows with the text of one year's
 * reports. Ends when every report is compared or `signal` aborts. Rejects with StoreError.
 */
export async function compareReports(batch: Batch, tools: Tools, signal: AbortSignal): Promise<void> {
  const known = await listReports(batch, tools);
  const years = new Set(known.filter(({ compared }) => !compared).map(({ year }) => year));
  for (const year of [...years].sort((one, other) => (one ?? 0) - (other ?? 0))) {
    if (signal.aborted) return;
    await compareYear(year, known, batch, tools, signal);
  }
}

async function listReports({ id, size }: Batch, { store }: Tools): Promise<readonly ListedReport[]> {
  const known: ListedReport[] = [];
  for (let from = 0; from < size; from += PIECE) {
    for (const { number, row } of await store.items(id, from, PIECE)) {
      if (row !== null)
        known.push({ number, agency: row.agency, year: row.year, form: row.form, compared: row.compared });
    }
  }
  return known;
}

async function compareYear(
  year: number | null,
  known: readonly ListedReport[],
  { id, pictures }: Batch,
  tools: Tools,
  signal: AbortSignal,
): Promise<void> {
  const { store } = tools;
  const gather = createGathering(STORED_TOGETHER);
  /** Reports without their figures, and those of other years without their text: more is not needed to relate them. */
  const outlines: OtherReport[] = [];
  const numbers = new Map<OtherReport, number>();
  for (let from = 0; from < known.length; from += PIECE) {
    const piece = known.slice(from, from + PIECE);
    const read = await Promise.all(piece.map((report) => (report.year === year ? outlineOf(report) : null)));
    piece.forEach(({ number, agency, year: own, form }, at) => {
      const rest = { source: null, unsure: [], facts: {}, paragraphs: noText };
      const outline = { ...rest, ...read[at], agency, year: own, form };
      outlines.push(outline);
      numbers.set(outline, number);
    });
  }
  const contexts = buildBatchContexts(outlines, (await tools.settings()).context, await tools.answers());
  const left = known.flatMap(({ number, year: own, compared }, at) => {
    const context = contexts[at];
    const outline = outlines[at];
    return context !== undefined && outline !== undefined && own === year && !compared
      ? [{ number, outline, context }]
      : [];
  });
  let next = 0;
  const compareNext = async () => {
    while (next < left.length && !signal.aborted) {
      const report = left[next];
      next += 1;
      if (report !== undefined) await compareOne(report);
    }
  };
  await Promise.all(Array.from({ length: tools.atOnce + AHEAD }, compareNext));

  async function outlineOf({ number }: ListedReport): Promise<OtherReport | null> {
    const report = await store.keptReport(id, number);
    return report && outlineIn(report);
  }

  async function compareOne({ number, outline, context }: (typeof left)[number]): Promise<void> {
    const beside = comparedItems(context);
    const [[item], report, neighbours] = await Promise.all([
      store.items(id, number, 1),
      store.keptReport(id, number),
      neighboursOf(store, id, beside),
    ]);
    if (item?.row == null) return;
    if (report === null) return fail(item, damaged);
    const known = contextIn(await tools.known(outline, neighbours));
    const settings = await tools.settings();
    const basis = await basisOf(settings, item.row.agency, known);
    // Most reports have nothing beside them: their findings stand as they are.
    if (item.row.basis === basis) {
      const isNoted = JSON.stringify(report.beside ?? alone) === JSON.stringify(beside);
      return keep({ ...item, row: { ...item.row, compared: true } }, isNoted ? {} : { report: { ...report, beside } });
    }
    const compared = await gather(() => auditBeside(item, report, { settings, context: known, pictures }));
    if (signal.aborted) return;
    if ('reason' in compared) return fail(item, compared.reason);
    return keep(compared.item, { report: { ...compared.report, beside } });

    /** By the reading of the page, else by the page. */
    async function auditBeside(own: BatchItem, kept: KeptReport, how: PageAudit): Promise<Compared> {
      const { reading } = kept;
      const usable = reading?.version === tools.version ? reading.bytes : null;
      const checked = usable && (await tools.checkReading(usable, how));
      if (own.row !== null && checked !== null) {
        const { judgement, findings } = checked;
        return {
          item: { ...own, row: { ...own.row, ...judgement, compared: true, basis } },
          report: { ...kept, findings },
        };
      }
      const page = await store.page(id, number);
      if (page === null) return { reason: damaged };
      const audited = await tools.auditPage(page, how);
      if (audited.kind !== 'report') return audited;
      return { item: { ...own, row: audited.row }, report: keptReport(own, audited, null, tools.version) };
    }
  }

  function fail(item: BatchItem, reason: Reason): Promise<void> {
    return keep({ ...item, state: 'failed', reason, row: null });
  }

  async function keep(item: BatchItem, parts: Parameters<typeof store.save>[1] = {}): Promise<void> {
    tools.changed([await saveResult(store, item, parts)], []);
  }

  function comparedItems({ previous, resembling, children }: ContextInput): ComparedItems {
    const numberOf = (outline: OtherReport) => numbers.get(outline) ?? [];
    return {
      previous: previous ? (numbers.get(previous) ?? null) : null,
      alike: (resembling ?? []).flatMap(numberOf),
      units: children ? { reports: children.reports.flatMap(numberOf), missing: [...children.missing] } : null,
    };
  }
}
