import { fillPlaceholders, type PlaceholderValues } from '../../locales/placeholders.ts';
import { text } from '../../locales/text.ts';
import type { ExpectedAgency } from '../../model/batch.ts';
import type { Locale } from '../../model/locale.ts';
import type { ScoringScheme } from '../../model/scoring.ts';
import type { AssessedReport, Assessment } from '../../views/assessment.ts';
import {
  type AssessmentTable,
  groupTablesOnPaper,
  rankTable,
  ruleTable,
  scoreTable,
  warningTableOnPaper,
} from '../assessment-tables.ts';
import { type Imprint, writeDate } from '../imprint.ts';
import { plainLine } from '../plain.ts';
import { assessPapers } from './assess-papers.ts';
import type { Paper, PaperBlock } from './blocks.ts';
import { closeUp } from './close-up.ts';
import { isCertain, type PaperReport, standingProblems } from './paper-report.ts';
import { closingParts, letterheadOf, type PaperSection, paragraphs, sayLeft, titleOf, writeSections } from './parts.ts';
import { readPng } from './png.ts';
import { describeReports, type RankedPaper } from './report-page.ts';
import { describeScheme } from './scheme-table.ts';

/** What an assessment says besides its reports. */
export interface AssessmentFrame {
  /** '' where it has none. */
  readonly batch: string;
  /** The scheme of the points; null: reports have none. */
  readonly scheme: ScoringScheme | null;
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

/** The paper of the office about many reports (评估报告): method, extent, ranking, problems by rule, the reports one by one. */
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
  const warnings = warningTableOnPaper(locale, assessed);
  const ranking = rankTable(locale, assessed);
  const name = text(locale, 'paper.assessment.pages');
  const pages = describeReports(locale, ranked, total, MOST_PAGES);
  return [
    ...letterheadOf(imprint),
    titleOf(template('title')),
    ...paragraphs(template('opening')),
    ...writeSections(locale, [
      section('method', describeMethod(locale, frame, assessed)),
      section('extent', [
        ...describeExtent(locale, reports, assessed),
        ...layTable(locale, frame.scheme && scoreTable(locale, assessed, frame.scheme.total)),
      ]),
      section('warnings', warnings.rows.length + warnings.about.length === 0 ? [] : layTable(locale, warnings)),
      section(
        'groups',
        groupTablesOnPaper(locale, assessed).flatMap((table) => layTable(locale, table)),
      ),
      section('ranking', [
        ...layTable(locale, ranking, false),
        ...sayLeft(locale, (ranking?.rows.length ?? 0) - MOST_RANKED),
      ]),
      section('byRule', [...countByRule(locale, assessed), ...drawCharts(frame)]),
      section('advice', paragraphs(template('closing'))),
    ]),
    ...(pages.length === 0 ? [] : paragraphs(text(locale, 'paper.attachment', { name }))),
    ...closingParts(locale, imprint),
    ...pages,
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

function describeMethod(
  locale: Locale,
  { scheme }: AssessmentFrame,
  assessed: Assessment<AssessedReport>,
): readonly PaperBlock[] {
  const sentences = [text(locale, 'paper.assessment.method.checks'), text(locale, 'paper.assessment.method.outcomes')];
  return [
    ...sentences.map((words): PaperBlock => ({ kind: 'paragraph', words })),
    ...describeScheme(locale, scheme, assessed),
  ];
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

/** Each problem counts once, under its first rule. */
function countByRule(locale: Locale, assessed: Assessment<AssessedReport>): readonly PaperBlock[] {
  const table = ruleTable(locale, assessed);
  return table === null
    ? [{ kind: 'paragraph', words: text(locale, 'paper.assessment.byRule.none') }]
    : layTable(locale, table);
}

/** A table with what is said of it; null lays nothing. `isOurs`: its words are not those of reports. */
function layTable(locale: Locale, table: AssessmentTable | null, isOurs = true): readonly PaperBlock[] {
  if (table === null) return [];
  const { about, columns } = table;
  const rows = table.rows
    .slice(0, MOST_RANKED)
    .map((row) => row.map((value) => (isOurs && typeof value === 'string' ? closeUp(locale, value) : value)));
  return [
    ...about.map((words): PaperBlock => ({ kind: 'paragraph', words: closeUp(locale, words) })),
    ...(rows.length === 0 ? [] : [{ kind: 'table', columns, rows } as const]),
  ];
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
