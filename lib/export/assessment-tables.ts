/** An assessment as tables in words, which workbooks, HTML and Word lay out in their own ways. */
import { bandName, listWords, warningWords } from '../locales/assessment-words.ts';
import { groupName } from '../locales/group-name.ts';
import { text, titleOf } from '../locales/text.ts';
import type { Locale } from '../model/locale.ts';
import { type AssessedReport, type Assessment, type GroupTotals, groupings } from '../views/assessment.ts';
import { type Warning, warningsOf } from '../views/warnings.ts';
import { plainLine } from './plain.ts';
import { widthOf } from './width.ts';

export interface AssessmentTable {
  readonly heading: string;
  readonly about: readonly string[];
  /** `width`: in characters. */
  readonly columns: readonly { readonly head: string; readonly width: number; readonly numeric?: boolean }[];
  readonly rows: readonly (readonly (string | number)[])[];
}

type Assessed = Assessment<AssessedReport>;

/** Hundredths, as points have them. */
const rounded = (value: number) => Math.round(value * 100) / 100;
const numeric = (head: string) => ({ head, width: 9, numeric: true });

export function overviewTable(locale: Locale, { overview }: Assessed): AssessmentTable {
  const { mean, median, highest, lowest, cells } = overview;
  const row = (key: 'items' | 'read' | 'failed' | 'skipped' | 'waiting', value: number) =>
    [text(locale, `assessment.${key}`), value] as const;
  const counted = (['faulty', 'open', 'clean', 'fails', 'reviews'] as const).map(
    (key) => [text(locale, `assessment.${key}`), overview[key]] as const,
  );
  return {
    heading: text(locale, 'assessment.title'),
    about: [],
    columns: [
      { head: text(locale, 'assessment.column.item'), width: 28 },
      { ...numeric(text(locale, 'assessment.column.value')), width: 20 },
    ],
    rows: [
      row('items', overview.items),
      row('read', overview.reports),
      row('failed', overview.failed),
      row('skipped', overview.skipped),
      ...(overview.waiting > 0 ? [row('waiting', overview.waiting)] : []),
      ...counted,
      ...(mean === null ? [] : [[text(locale, 'assessment.mean'), rounded(mean)] as const]),
      ...(median === null ? [] : [[text(locale, 'assessment.median'), rounded(median)] as const]),
      ...(highest === null || lowest === null
        ? []
        : [[text(locale, 'assessment.range'), text(locale, 'assessment.range.value', { highest, lowest })] as const]),
      [text(locale, 'assessment.cells'), text(locale, 'assessment.cells.value', cells)],
    ],
  };
}

export function warningTable(locale: Locale, assessed: Assessed): AssessmentTable {
  const column = (key: 'warning' | 'agency' | 'detail' | 'source', width: number) => ({
    head: text(locale, `assessment.column.${key}`),
    width,
  });
  return {
    heading: text(locale, 'assessment.warnings'),
    about: listWords(locale, assessed.list),
    columns: [
      column('warning', 18),
      column('agency', 28),
      numeric(text(locale, 'assessment.column.year')),
      column('detail', 40),
      column('source', 40),
    ],
    rows: warningsOf(assessed).map((warning) => [
      text(locale, `assessment.warning.${warning.kind}`),
      plainLine(warning.agency),
      warning.year ?? '',
      detailOf(locale, warning),
      warning.reports.map(({ source }) => plainLine(source)).join(' '),
    ]),
  };
}

/** Agency, year and source name the reports: the numbers that the page gives them stand in no file. */
function detailOf(locale: Locale, warning: Warning<AssessedReport>): string {
  return warning.kind === 'repeated'
    ? text(locale, 'assessment.detail.repeated', { count: warning.reports.length })
    : plainLine(warningWords(locale, warning));
}

/** The same for an upright page: sources are too long for a column, and only reports of one agency and year need them. */
export function warningTableOnPaper(locale: Locale, assessed: Assessed): AssessmentTable {
  const { columns, rows, ...table } = warningTable(locale, assessed);
  const warnings = warningsOf(assessed);
  const withSources = (detail: string | number, at: number) => {
    const { kind, reports = [] } = warnings[at] ?? {};
    if (kind !== 'repeated') return detail;
    const sources = reports
      .map(({ source }) => text(locale, 'assessment.detail.source', { source: plainLine(source) }))
      .join(text(locale, 'list.separator'));
    return text(locale, 'assessment.detail.sources', { detail: String(detail), sources });
  };
  return {
    ...table,
    columns: columns.slice(0, -1),
    rows: rows.map((row, at) => [...row.slice(0, -2), withSources(row.at(-2) ?? '', at)]),
  };
}

interface GroupFigure {
  readonly column: AssessmentTable['columns'][number];
  /** Left out on paper, which is not as wide. */
  readonly isMore?: boolean;
  value(group: GroupTotals): string | number;
}

function groupFigures(locale: Locale, { list, overview }: Assessed): readonly GroupFigure[] {
  const figure = (
    key: 'column.expected' | 'column.missing' | 'column.reports' | 'column.late' | 'faulty' | 'open' | 'clean' | 'mean',
    value: GroupFigure['value'],
  ): GroupFigure => ({ column: numeric(text(locale, `assessment.${key}`)), value });
  const more = (key: 'fails' | 'reviews', value: GroupFigure['value']): GroupFigure => ({
    column: numeric(text(locale, `assessment.${key}`)),
    isMore: true,
    value,
  });
  return [
    ...(list === null
      ? []
      : [
          figure('column.expected', ({ expected }) => expected ?? ''),
          figure('column.missing', ({ missing }) => missing ?? ''),
        ]),
    figure('column.reports', ({ reports }) => reports),
    figure('column.late', ({ late }) => late),
    figure('faulty', ({ faulty }) => faulty),
    figure('open', ({ open }) => open),
    figure('clean', ({ clean }) => clean),
    more('fails', ({ fails }) => fails),
    more('reviews', ({ reviews }) => reviews),
    ...(overview.mean === null ? [] : [figure('mean', ({ mean }) => (mean === null ? '' : rounded(mean)))]),
    {
      column: { ...numeric(text(locale, 'assessment.cells')), width: 14 },
      isMore: true,
      value: ({ cells }) => text(locale, 'assessment.cells.value', cells),
    },
  ];
}

/** Null where there is no more than one group. */
export function groupTable(locale: Locale, assessed: Assessed): AssessmentTable | null {
  const figures = groupFigures(locale, assessed);
  const rows = groupings.flatMap((grouping) =>
    (assessed.groups[grouping] ?? []).map((group) => [
      text(locale, `assessment.groups.${grouping}`),
      plainLine(groupName(locale, grouping, group.group)),
      ...figures.map(({ value }) => value(group)),
    ]),
  );
  if (rows.length === 0) return null;
  return {
    heading: text(locale, 'assessment.groups'),
    about: [],
    columns: [
      { head: text(locale, 'assessment.column.grouping'), width: 16 },
      { head: text(locale, 'assessment.column.group'), width: 20 },
      ...figures.map(({ column }) => column),
    ],
    rows,
  };
}

/** The same for an upright page: a table for each grouping, with heads that break at most between words. */
export function groupTablesOnPaper(locale: Locale, assessed: Assessed): readonly AssessmentTable[] {
  const figures = groupFigures(locale, assessed).filter(({ isMore }) => isMore !== true);
  return groupings.flatMap((grouping): readonly AssessmentTable[] => {
    const groups = assessed.groups[grouping];
    if (groups === undefined) return [];
    const heading = text(locale, `assessment.groups.${grouping}`);
    return [
      {
        heading,
        about: [],
        columns: [
          { head: heading, width: 16 },
          ...figures.map(({ column }) => ({ ...column, width: widestWord(column.head) + 3 })),
        ],
        rows: groups.map((group) => [
          plainLine(groupName(locale, grouping, group.group)),
          ...figures.map(({ value }) => value(group)),
        ]),
      },
    ];
  });
}

function widestWord(words: string): number {
  return Math.max(...words.split(' ').map(widthOf));
}

/** Empty without points, or for one report. */
export function scoreTable(locale: Locale, { bands, overview }: Assessed, total: number): AssessmentTable | null {
  if (bands.length === 0) return null;
  return {
    heading: text(locale, 'assessment.scores'),
    about: [text(locale, 'assessment.scores.about', { count: overview.reports, total })],
    columns: [
      { head: text(locale, 'assessment.column.band'), width: 28 },
      numeric(text(locale, 'assessment.column.reports')),
    ],
    rows: bands.map(({ reports }, at) => [bandName(locale, bands, at), reports]),
  };
}

export function ruleTable(locale: Locale, { rules }: Assessed): AssessmentTable | null {
  if (rules.length === 0) return null;
  return {
    heading: text(locale, 'assessment.rules'),
    about: [text(locale, 'assessment.rules.about')],
    columns: [
      { head: text(locale, 'assessment.column.rule'), width: 28 },
      numeric(text(locale, 'assessment.fails')),
      numeric(text(locale, 'assessment.reviews')),
      numeric(text(locale, 'assessment.column.failing')),
    ],
    rows: rules.map(({ rule, fails, reviews, failing }) => [titleOf(locale, rule), fails, reviews, failing]),
  };
}

export function rankTable(locale: Locale, { ranking }: Assessed): AssessmentTable | null {
  if (ranking.length < 2) return null;
  const hasPoints = ranking.some(({ report }) => report.score !== null);
  return {
    heading: text(locale, 'assessment.ranking'),
    about: [text(locale, hasPoints ? 'assessment.ranking.about' : 'assessment.ranking.problems')],
    columns: [
      numeric(text(locale, 'assessment.column.rank')),
      { head: text(locale, 'assessment.column.agency'), width: 28 },
      numeric(text(locale, 'assessment.column.year')),
      ...(hasPoints ? [numeric(text(locale, 'assessment.column.score'))] : []),
      numeric(text(locale, 'assessment.fails')),
      numeric(text(locale, 'assessment.reviews')),
    ],
    rows: ranking.map(({ rank, report: { label, year, score, fails, reviews } }) => [
      rank,
      plainLine(label),
      year ?? '',
      ...(hasPoints ? [score ?? ''] : []),
      fails,
      reviews,
    ]),
  };
}

/** All tables, in their order; those that have no base are left out. */
export function assessmentTables(locale: Locale, assessed: Assessed, total: number | null): readonly AssessmentTable[] {
  return [
    overviewTable(locale, assessed),
    warningTable(locale, assessed),
    groupTable(locale, assessed),
    total === null ? null : scoreTable(locale, assessed, total),
    ruleTable(locale, assessed),
    rankTable(locale, assessed),
  ].filter((table) => table !== null);
}
