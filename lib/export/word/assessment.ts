import { fillPlaceholders, type PlaceholderValues } from '../../locales/placeholders.ts';
import { text } from '../../locales/text.ts';
import type { ExpectedAgency } from '../../model/batch.ts';
import type { Locale } from '../../model/locale.ts';
import type { AssessedReport, Assessment } from '../../views/assessment.ts';
import { type AssessmentTable, groupTablesOnPaper, ruleTable, scoreTable, warningTable } from '../assessment-tables.ts';
import { type Imprint, writeDate } from '../imprint.ts';
import { plainLine } from '../plain.ts';
import { assessPapers } from './assess-papers.ts';
import type { Paper, PaperBlock } from './blocks.ts';
import { closeUp } from './close-up.ts';
import { nameAgency } from './letter.ts';
import { isCertain, type PaperReport, standingProblems } from './paper-report.ts';
import { closingParts, letterheadOf, type PaperSection, paragraphs, sayLeft, titleOf, writeSections } from './parts.ts';
import { readPng } from './png.ts';
import { describeReport, type RankedPaper } from './report-page.ts';

/** What an assessment says besides its reports. */
export interface AssessmentFrame {
  /** '' where it has none. */
  readonly batch: string;
  /** The scheme of the points; null: reports have none. */
  readonly scheme: { readonly name: string; readonly total: number } | null;
  /** Pictures of charts as data URLs. */
  readonly charts: readonly { readonly caption: string; readonly png: string }[];
  /** The agencies that have to have a report. */
  readonly expected?: readonly ExpectedAgency[];
  /** The assessment of its reports, which it numbers as they are; left out: made of the reports. */
  readonly assessed?: Assessment<AssessedReport>;
}

/** Longer lists are in the workbook of the batch. */
export const MOST_RANKED = 2000;
export const MOST_PAGES = 200;
const MOST_UNREAD = 100;

/** The paper of the office about many reports (评估报告): method, extent, ranking, problems by rule, a page for each report. */
export function writeAssessment(
  locale: Locale,
  reports: readonly PaperReport[],
  frame: AssessmentFrame,
  imprint: Imprint,
): Paper {
  const total = frame.scheme?.total ?? null;
  const assessed = frame.assessed ?? assessPapers(reports, total, frame.expected ?? []);
  const ranked = rank(reports, assessed);
  const values = valuesOf(locale, reports, ranked, frame, imprint);
  const { assessment } = imprint.papers;
  const template = (key: 'title' | 'opening' | 'closing') =>
    fillPlaceholders(assessment[key] ?? text(locale, `paper.assessment.${key}`), values);
  const section = (
    key: 'method' | 'extent' | 'warnings' | 'groups' | 'ranking' | 'byRule' | 'advice',
    blocks: readonly PaperBlock[],
  ): PaperSection => ({
    heading: text(locale, `paper.assessment.${key}`),
    blocks,
  });
  const warnings = warningTable(locale, assessed);
  const name = text(locale, 'paper.assessment.pages');
  const left = ranked.length - MOST_PAGES;
  const pages = ranked
    .slice(0, MOST_PAGES)
    .flatMap((each, at) => describeReport(locale, each, at, ranked.length, total));
  return [
    ...letterheadOf(imprint),
    titleOf(template('title')),
    ...paragraphs(template('opening')),
    ...writeSections(locale, [
      section('method', describeMethod(locale, frame)),
      section('extent', [
        ...describeExtent(locale, reports, assessed),
        ...layTable(locale, frame.scheme && scoreTable(locale, assessed, frame.scheme.total)),
      ]),
      section(
        'warnings',
        warnings.rows.length + warnings.about.length === 0 ? [] : layTable(locale, withoutLast(warnings)),
      ),
      section(
        'groups',
        groupTablesOnPaper(locale, assessed).flatMap((table) => layTable(locale, table)),
      ),
      section('ranking', listRanking(locale, ranked, frame)),
      section('byRule', [...countByRule(locale, assessed), ...drawCharts(frame)]),
      section('advice', paragraphs(template('closing'))),
    ]),
    ...(pages.length === 0 ? [] : paragraphs(text(locale, 'paper.attachment', { name }))),
    ...closingParts(locale, imprint),
    ...pages,
    ...(left > 0 && pages.length > 0 ? paragraphs(text(locale, 'paper.assessment.pages.left', { count: left })) : []),
  ];
}

/** Most points first, else fewest problems; equals share a rank. */
function rank(reports: readonly PaperReport[], { ranking }: Assessment<AssessedReport>): readonly RankedPaper[] {
  return ranking.flatMap(({ rank, report: { number, fails, reviews } }) => {
    const report = reports[number];
    if (report === undefined) return [];
    const problems = standingProblems(report);
    const certain = problems.filter(isCertain).length;
    return [{ report, rank, problems, certain, open: problems.length - certain, fails, reviews }];
  });
}

function valuesOf(
  locale: Locale,
  reports: readonly PaperReport[],
  ranked: readonly RankedPaper[],
  { batch }: AssessmentFrame,
  { papers, at }: Imprint,
): PlaceholderValues {
  return {
    batch: plainLine(batch),
    date: writeDate(locale, at),
    reports: String(reports.length),
    problems: String(sum(ranked, ({ problems }) => problems.length)),
    office: plainLine(papers.office),
    reviewer: plainLine(papers.reviewer),
  };
}

function describeMethod(locale: Locale, { scheme }: AssessmentFrame): readonly PaperBlock[] {
  const sentences = [text(locale, 'paper.assessment.method.checks'), text(locale, 'paper.assessment.method.outcomes')];
  if (scheme !== null) {
    const { total } = scheme;
    const name = plainLine(scheme.name);
    sentences.push(
      name === ''
        ? text(locale, 'paper.assessment.method.points', { total })
        : text(locale, 'paper.assessment.method.scheme', { total, name }),
    );
  }
  return sentences.map((words) => ({ kind: 'paragraph', words }));
}

function describeExtent(
  locale: Locale,
  reports: readonly PaperReport[],
  { overview }: Assessment<AssessedReport>,
): readonly PaperBlock[] {
  const unread = reports.filter(({ unchecked }) => unchecked !== null);
  const { faulty, open, clean, cells } = overview;
  const blocks: PaperBlock[] = [
    {
      kind: 'paragraph',
      words: text(locale, 'paper.assessment.extent.reports', {
        count: reports.length,
        read: overview.reports,
        unread: unread.length,
      }),
    },
    {
      kind: 'paragraph',
      words: text(locale, 'paper.assessment.extent.cells', { ...cells }),
    },
    {
      kind: 'paragraph',
      words: text(locale, 'paper.assessment.extent.found', { faulty, open, clean }),
    },
  ];
  if (unread.length === 0) return blocks;
  blocks.push({
    kind: 'table',
    columns: [
      { head: text(locale, 'paper.column.unread'), width: 5 },
      { head: text(locale, 'paper.column.why'), width: 5 },
    ],
    rows: unread.slice(0, MOST_UNREAD).map(({ agency, source, unchecked }) => [agency ?? source, unchecked ?? '']),
  });
  return [...blocks, ...sayLeft(locale, unread.length - MOST_UNREAD)];
}

function listRanking(
  locale: Locale,
  ranked: readonly RankedPaper[],
  { scheme }: AssessmentFrame,
): readonly PaperBlock[] {
  if (ranked.length === 0) return [];
  const hasPoints = scheme !== null;
  const head = (key: 'rank' | 'agency' | 'year' | 'points' | 'fails' | 'reviews') =>
    text(locale, `paper.column.${key}`);
  return [
    {
      kind: 'paragraph',
      words: text(locale, hasPoints ? 'paper.assessment.ranking.points' : 'paper.assessment.ranking.problems'),
    },
    {
      kind: 'table',
      columns: [
        { head: head('rank'), width: 1, numeric: true },
        { head: head('agency'), width: 5 },
        { head: head('year'), width: 1.2, numeric: true },
        ...(hasPoints ? [{ head: head('points'), width: 1.2, numeric: true }] : []),
        { head: head('fails'), width: 1.4, numeric: true },
        { head: head('reviews'), width: 1.4, numeric: true },
      ],
      rows: ranked
        .slice(0, MOST_RANKED)
        .map(({ report, rank, fails, reviews }) => [
          rank,
          nameAgency(locale, report),
          report.year ?? '—',
          ...(hasPoints ? [report.score?.points ?? '—'] : []),
          fails,
          reviews,
        ]),
    },
    ...sayLeft(locale, ranked.length - MOST_RANKED),
  ];
}

/** Each problem counts once, under its first rule. */
function countByRule(locale: Locale, assessed: Assessment<AssessedReport>): readonly PaperBlock[] {
  const table = ruleTable(locale, assessed);
  return table === null
    ? [{ kind: 'paragraph', words: text(locale, 'paper.assessment.byRule.none') }]
    : layTable(locale, table);
}

/** A table with what is said of it; null lays nothing. */
function layTable(locale: Locale, table: AssessmentTable | null): readonly PaperBlock[] {
  if (table === null) return [];
  const { about, columns } = table;
  const rows = table.rows
    .slice(0, MOST_RANKED)
    .map((row) => row.map((value) => (typeof value === 'string' ? closeUp(locale, value) : value)));
  return [
    ...about.map((words): PaperBlock => ({ kind: 'paragraph', words: closeUp(locale, words) })),
    ...(rows.length === 0 ? [] : [{ kind: 'table', columns, rows } as const]),
  ];
}

/** Addresses are too long for paper. */
function withoutLast({ columns, rows, ...table }: AssessmentTable): AssessmentTable {
  return { ...table, columns: columns.slice(0, -1), rows: rows.map((row) => row.slice(0, -1)) };
}

function drawCharts({ charts }: AssessmentFrame): readonly PaperBlock[] {
  return charts.flatMap(({ caption, png }): readonly PaperBlock[] => {
    const picture = readPng(png);
    return picture === null ? [] : [{ kind: 'picture', caption: plainLine(caption), png: picture }];
  });
}

function sum<Item>(items: readonly Item[], measure: (item: Item) => number): number {
  return items.reduce((total, item) => total + measure(item), 0);
}
