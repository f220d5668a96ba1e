/** Compares the reports of a batch with each other, once all are read. */
import type { ContextInput } from '../model/audit-context.ts';
import type { Batch, BatchItem, BatchRow, ComparedItems, Reason } from '../model/batch.ts';
import type { OtherReport } from '../model/other-report.ts';
import { buildBatchContexts } from '../related/batch-context.ts';
import { contextIn } from '../related/known-context.ts';
import { basisOf } from './basis.ts';
import { createGathering } from './gathering.ts';
import { alone, neighboursOf } from './neighbours.ts';
import { type RunTools, STORED_TOGETHER } from './read-items.ts';
import { saveResult } from './save-result.ts';

type Tools = Pick<RunTools, 'store' | 'audit' | 'settings' | 'known' | 'answers' | 'changed'> & {
  /** The number of audits at a time. */
  readonly atOnce: number;
};

/** The identity of a report, and whether it is compared. */
type ListedReport = Pick<BatchRow, 'agency' | 'year' | 'form' | 'compared'> & { readonly number: number };

/** Items read at a time. */
const PIECE = 500;
/** Reports under way beside those that are audited, so that auditors do not wait for the store. */
const AHEAD = 12;
const noText: OtherReport['paragraphs'] = { overview: [], problems: [] };

/**
 * Audits those reports again for which other reports of the batch matter. Memory grows with the text of one year's
 * reports. Ends when every report is compared or `signal` aborts. Rejects with StoreError.
 */
export async function compareReports(batch: Batch, tools: Tools, signal: AbortSignal): Promise<void> {
  const known = await listReports(batch, tools);
  const years = new Set(known.filter(({ compared }) => !compared).map(({ year }) => year));
  for (const year of [...years].sort((one, other) => (one ?? 0) - (other ?? 0))) {
    if (signal.aborted) return;
    await compareYear(year, known, batch.id, tools, signal);
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
  id: string,
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
    const texts = await Promise.all(piece.map((report) => (report.year === year ? textOf(report) : noText)));
    piece.forEach(({ number, agency, year: own, form }, at) => {
      const paragraphs = texts[at] ?? noText;
      const outline = { source: null, agency, year: own, unsure: [], form, facts: {}, paragraphs };
      outlines.push(outline);
      numbers.set(outline, number);
    });
  }
  const contexts = buildBatchContexts(outlines, (await tools.settings()).context, await tools.answers());
  const left = known.flatMap(({ number, year: own, compared }, at) => {
    const context = contexts[at];
    return context !== undefined && own === year && !compared ? [{ number, context }] : [];
  });
  const compareNext = async () => {
    for (let next = left.shift(); next !== undefined && !signal.aborted; next = left.shift())
      await compareOne(next.number, next.context);
  };
  await Promise.all(Array.from({ length: tools.atOnce + AHEAD }, compareNext));

  async function textOf({ number }: ListedReport): Promise<OtherReport['paragraphs']> {
    return (await store.report(id, number))?.other.paragraphs ?? noText;
  }

  async function compareOne(number: number, context: ContextInput): Promise<void> {
    const [[item], report] = await Promise.all([store.items(id, number, 1), store.report(id, number)]);
    if (item?.row == null) return;
    if (report === null) return fail(item, { id: 'batch.damaged', data: {} });
    const beside = comparedItems(context);
    const known = contextIn(await tools.known(report.other, await neighboursOf(store, id, beside)));
    const settings = await tools.settings();
    // Most reports have nothing beside them: their findings stand as they are.
    if (item.row.basis === (await basisOf(settings, item.row.agency, known))) {
      const isNoted = JSON.stringify(report.beside ?? alone) === JSON.stringify(beside);
      return keep({ ...item, row: { ...item.row, compared: true } }, isNoted ? {} : { report: { ...report, beside } });
    }
    const page = await store.page(id, number);
    if (page === null) return fail(item, { id: 'batch.damaged', data: {} });
    const audited = await gather(() => tools.audit(page, { settings, context: known }));
    if (signal.aborted) return;
    if (audited.kind !== 'report') return fail(item, audited.reason);
    const { row, other, findings, sections, notices } = audited;
    return keep({ ...item, row }, { report: { batch: id, number, other, findings, sections, notices, beside } });
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
