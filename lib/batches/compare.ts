/** Compares the reports of a batch with each other, once all are read. */
import type { ContextInput } from '../model/audit-context.ts';
import type { Batch, BatchRow, ComparedItems } from '../model/batch.ts';
import type { OtherReport } from '../model/other-report.ts';
import { buildBatchContexts } from '../related/batch-context.ts';
import { outlineIn } from '../store/kept-report.ts';
import { type CompareTools, createComparer, type ReportToCompare } from './compare-one.ts';
import { STORED_TOGETHER } from './gathering.ts';
import { keepUnrelated } from './keep-unrelated.ts';
import { isAlone } from './neighbours.ts';
import type { Outlines } from './outlines.ts';

type Tools = CompareTools & {
  /** Of reports that were read in this run. */
  readonly outlines: Outlines;
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
  batch: Batch,
  tools: Tools,
  signal: AbortSignal,
): Promise<void> {
  const { store } = tools;
  /** Reports to be looked at one by one: comparing said something of them before, or they are damaged. */
  const noted = new Set(await store.comparedNumbers(batch.id));
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
  const left = known.flatMap(({ number, year: own, compared }, at): ReportToCompare[] => {
    const [context, outline] = [contexts[at], outlines[at]];
    if (context === undefined || outline === undefined || own !== year || compared) return [];
    return [{ number, outline, beside: comparedItems(context) }];
  });
  const isUnrelated = ({ number, beside }: ReportToCompare) => isAlone(beside) && !noted.has(number);
  const related = [
    ...left.filter((report) => !isUnrelated(report)),
    ...(await keepUnrelated(batch, left.filter(isUnrelated), tools, signal)),
  ];
  const compareOne = createComparer(batch, tools, signal);
  let next = 0;
  const compareNext = async () => {
    while (next < related.length && !signal.aborted) {
      const report = related[next];
      next += 1;
      if (report !== undefined) await compareOne(report);
    }
  };
  await Promise.all(Array.from({ length: tools.atOnce + AHEAD }, compareNext));

  async function outlineOf({ number }: ListedReport): Promise<OtherReport | null> {
    const outline = tools.outlines.of(number);
    if (outline !== null) return outlineIn({ outline });
    const report = await store.reportAsRead(batch.id, number);
    // Earlier versions kept it with the report.
    if (report === null || report.beside !== null) noted.add(number);
    return report && outlineIn(report);
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
