/** What an assessment says of one report with problems, on a page of its own, and of those without in one table. */
import { text, titleOf as titleOfRule } from '../../locales/text.ts';
import type { Locale } from '../../model/locale.ts';
import type { PaperBlock } from './blocks.ts';
import { nameAgency } from './letter.ts';
import { numbered } from './numbering.ts';
import { isCertain, isWhole, type PaperProblem, type PaperReport } from './paper-report.ts';
import { sayLeft } from './parts.ts';

/** So many problems of one report fit on its page. */
export const MOST_ON_PAGE = 8;

/** A report with its place among all. */
export interface RankedPaper {
  readonly report: PaperReport;
  readonly rank: number;
  readonly problems: readonly PaperProblem[];
  /** Problems to correct, and those to look into: what its page says of them. */
  readonly certain: number;
  readonly open: number;
  /** The same problems by outcome, as every list of the batch counts them. */
  readonly fails: number;
  readonly reviews: number;
}

/** How many of those without problems are listed. */
const MOST_CLEAN = 2000;

/** What every report of an attachment is described by. */
interface Attached {
  /** Reports that have a place. */
  readonly count: number;
  /** The points that one can have; null where there are none. */
  readonly total: number | null;
}

/** The attachment begins with the reports without problems; those with some follow, at most `most`, each on a page of its own. */
export function describeReports(
  locale: Locale,
  ranked: readonly RankedPaper[],
  total: number | null,
  most: number,
): readonly PaperBlock[] {
  if (ranked.length === 0) return [];
  const name = text(locale, 'paper.assessment.pages');
  const clean = ranked.filter(({ problems }) => problems.length === 0);
  const faulty = ranked.filter(({ problems }) => problems.length > 0);
  const before = clean.length > 0 ? 1 : 0;
  const left = faulty.length - most;
  const attached = { count: ranked.length, total };
  return [
    { kind: 'heading', level: 1, words: text(locale, 'paper.attachment', { name }), newPage: true },
    ...(clean.length === 0 ? [] : listClean(locale, clean, attached)),
    ...faulty.slice(0, most).flatMap((each, at) => describeReport(locale, each, before + at, attached)),
    ...(left > 0
      ? [{ kind: 'paragraph' as const, words: text(locale, 'paper.assessment.pages.left', { count: left }) }]
      : []),
  ];
}

/** Reports without problems have all points, and share the first place. */
function listClean(locale: Locale, clean: readonly RankedPaper[], { count, total }: Attached): readonly PaperBlock[] {
  const heading = numbered(locale, 2, 1, text(locale, 'paper.assessment.clean'));
  const hasLimits = clean.some(({ report }) => report.limitations.length > 0);
  const head = (key: 'number' | 'agency' | 'year' | 'source' | 'read' | 'limits') =>
    text(locale, `paper.column.${key}`);
  const says = [
    text(locale, 'paper.assessment.clean.count', { count: clean.length }),
    ...(total === null ? [] : [text(locale, 'paper.assessment.clean.points', { total })]),
    ...(count < 2 ? [] : [text(locale, 'paper.assessment.clean.rank', { count })]),
  ];
  const isPartly = clean.some(({ report }) => !isWhole(report));
  return [
    { kind: 'heading', level: 2, words: heading },
    { kind: 'paragraph', words: text(locale, 'paper.sentence', { words: says.join(text(locale, 'paper.comma')) }) },
    ...(isPartly ? [{ kind: 'paragraph' as const, words: text(locale, 'paper.assessment.clean.partly') }] : []),
    {
      kind: 'table',
      columns: [
        { head: head('number'), width: 0.8, numeric: true },
        { head: head('agency'), width: 3.5 },
        { head: head('year'), width: 1, numeric: true },
        { head: head('source'), width: 4 },
        { head: head('read'), width: 1.5, numeric: true },
        ...(hasLimits ? [{ head: head('limits'), width: 2.5 }] : []),
      ],
      rows: clean
        .slice(0, MOST_CLEAN)
        .map(({ report }, at) => [
          at + 1,
          nameAgency(locale, report),
          report.year ?? '—',
          report.source,
          text(locale, 'assessment.cells.value', { ...report.coverage }),
          ...(hasLimits ? [report.limitations.join(text(locale, 'paper.between'))] : []),
        ]),
    },
    ...sayLeft(locale, clean.length - MOST_CLEAN),
  ];
}

/** One report has no rank. */
function placeOf(
  locale: Locale,
  { points, rank }: { readonly points: number | undefined; readonly rank: number },
  { count, total }: Attached,
): readonly string[] {
  if (points === undefined || total === null)
    return count < 2 ? [] : [text(locale, 'paper.assessment.page.rank', { rank, count })];
  return count < 2
    ? [text(locale, 'paper.assessment.page.score', { points, total })]
    : [text(locale, 'paper.assessment.page.points', { points, total, rank, count })];
}

/** `at`: its place in the attachment. */
function describeReport(
  locale: Locale,
  { report, rank, problems, certain, open }: RankedPaper,
  at: number,
  { count, total }: Attached,
): readonly PaperBlock[] {
  const name = nameAgency(locale, report);
  const heading =
    report.year === null ? name : text(locale, 'paper.assessment.page', { agency: name, year: report.year });
  const { score, source, form, coverage, limitations } = report;
  const points = total === null ? undefined : score?.points;
  const sentences = [
    text(locale, 'paper.assessment.page.source', { source, form, ...coverage }),
    ...placeOf(locale, { points, rank }, { count, total }),
    text(locale, 'paper.assessment.page.found', { count: problems.length, certain, open }),
  ];
  const costs = (score?.costs ?? []).map(({ rule, points }) =>
    text(locale, 'paper.assessment.page.cost', { rule: titleOfRule(locale, rule), points }),
  );
  if (costs.length > 0)
    sentences.push(text(locale, 'paper.assessment.page.costs', { costs: costs.join(text(locale, 'list.separator')) }));
  const blocks: PaperBlock[] = [
    // The first stands under the heading of the attachment, which begins the page.
    { kind: 'heading', level: 2, words: numbered(locale, 2, at + 1, heading), newPage: at > 0 },
    ...[...sentences, ...limitations].map((words): PaperBlock => ({ kind: 'paragraph', words })),
  ];
  const certainFirst = [...problems.filter(isCertain), ...problems.filter((problem) => !isCertain(problem))];
  const hasPoints = points !== undefined;
  const head = (key: 'number' | 'outcome' | 'certain' | 'open' | 'message' | 'fix' | 'cost') =>
    text(locale, `paper.column.${key}`);
  blocks.push({
    kind: 'table',
    columns: [
      { head: head('number'), width: 0.8, numeric: true },
      { head: head('outcome'), width: 1.5 },
      { head: head('message'), width: 4 },
      { head: head('fix'), width: hasPoints ? 3 : 4 },
      ...(hasPoints ? [{ head: head('cost'), width: 2 }] : []),
    ],
    rows: certainFirst
      .slice(0, MOST_ON_PAGE)
      .map((problem, index) => [
        index + 1,
        head(isCertain(problem) ? 'certain' : 'open'),
        problem.message,
        problem.fixes[0] ?? '',
        ...(hasPoints ? [problem.cost?.words ?? ''] : []),
      ]),
  });
  return [...blocks, ...sayLeft(locale, problems.length - MOST_ON_PAGE)];
}
