/** Figures side by side as a table in words, the same on screen and in files. */
import { nameCell, text, translate } from '../locales/text.ts';
import { type CellId, labelId } from '../model/form.ts';
import type { Locale } from '../model/locale.ts';
import {
  type AgencyFigure,
  changeOf,
  type Figure,
  type FigureChange,
  type FiguredReport,
  figureOf,
  type Indicator,
  type YearColumn,
  type YearFigures,
} from '../views/comparison.ts';
import type { FactRecord } from '../views/identities.ts';
import { BYTE_ORDER_MARK, writeCsvLine } from './csv.ts';
import type { Value } from './delivery.ts';
import { plainLine } from './plain.ts';

/** A report with the name that the table has for it. */
export interface LabelledReport extends FiguredReport {
  readonly label: string;
}

/** The cell of a report that a number comes from. */
export interface FigurePlace {
  readonly report: LabelledReport;
  readonly cell: CellId;
}

export interface ComparedValue {
  /** A part of 1 in columns of shares; null: there is none. */
  readonly value: number | null;
  /** The number, or why there is none. */
  readonly words: string;
  readonly place: FigurePlace | null;
}

interface ComparisonColumn {
  readonly id: string;
  readonly head: string;
  readonly isShare: boolean;
}

export interface ComparisonRow {
  readonly id: string;
  readonly name: string;
  readonly values: readonly ComparedValue[];
}

export interface ComparisonTable {
  /** The head of the names. */
  readonly head: string;
  readonly columns: readonly ComparisonColumn[];
  readonly rows: readonly ComparisonRow[];
  /** In the order of the columns; null: nothing is added up. */
  readonly sum: readonly ComparedValue[] | null;
}

const nothing: ComparedValue = { value: null, words: '—', place: null };

/** A row for each figure, and for each report its number, how far it is from the one before, and the rate. */
export function yearsTable<Report extends LabelledReport>(
  locale: Locale,
  columns: readonly YearColumn<Report>[],
  indicators: readonly Indicator[],
  factsOf: (report: Report) => FactRecord | null,
): ComparisonTable {
  const heads = columns.flatMap(({ report, before }): readonly ComparisonColumn[] => {
    const isAlone = columns.filter(({ report: { year } }) => year === report.year).length === 1;
    const { year } = report;
    const id = String(report.number);
    const head = isAlone
      ? String(year)
      : text(locale, 'compare.report', { year: year ?? '', number: report.number + 1 });
    return [{ id, head, isShare: false }, ...(before === null ? [] : changeHeads(locale, id, before.year))];
  });
  const rows = indicators.map((indicator): ComparisonRow => {
    const figure = (report: Report) => figureOf(report, factsOf(report) ?? {}, indicator);
    const values = columns.flatMap(({ report, before }) => [
      figureValue(locale, figure(report), report),
      ...(before === null ? [] : changeValues(locale, changeOf(figure(before), figure(report)))),
    ]);
    return { id: indicator.id, name: nameIndicator(locale, indicator), values };
  });
  // What none of the forms has is no row.
  const shown = rows.filter((_, at) =>
    columns.some(({ report }) => figureOf(report, {}, indicators[at] as Indicator).state !== 'absent'),
  );
  return { head: text(locale, 'compare.indicator'), columns: heads, rows: shown, sum: null };
}

/** A row for each report of a year: its number, its share, that of the year before, the difference and the rate. */
export function agenciesTable<Report extends LabelledReport>(
  locale: Locale,
  year: number,
  { rows, sum }: YearFigures<Report>,
): ComparisonTable {
  const hasBefore = rows.some(({ before }) => before !== null);
  const earlier = [
    { id: 'before', head: String(year - 1), isShare: false },
    ...changeHeads(locale, 'now', year - 1),
  ] as const;
  const valuesOf = ({ report, figure, share, before, change }: AgencyFigure<Report>) => [
    figureValue(locale, figure, report),
    shareValue(locale, share),
    ...(hasBefore
      ? [before === null ? nothing : figureValue(locale, before.figure, before.report), ...changeValues(locale, change)]
      : []),
  ];
  const total = sum === null ? nothing : { value: sum, words: writeNumber(locale, sum), place: null };
  return {
    head: text(locale, 'compare.agency'),
    columns: [
      { id: 'now', head: String(year), isShare: false },
      { id: 'share', head: text(locale, 'compare.share'), isShare: true },
      ...(hasBefore ? earlier : []),
    ],
    rows: rows.map((row) => ({ id: String(row.report.number), name: row.report.label, values: valuesOf(row) })),
    // Sums of two years have the same base only where all agencies are in both, so only this year is added up.
    sum: rows.length < 2 ? null : [total, nothing, ...(hasBefore ? [nothing, nothing, nothing] : [])],
  };
}

export function nameIndicator(locale: Locale, { id, table, row }: Indicator): string {
  return table === 't3' ? translate(locale, { id: `row.${labelId(table, row)}`, data: {} }) : nameCell(locale, id);
}

function changeHeads(locale: Locale, id: string, year: number | null): readonly ComparisonColumn[] {
  return [
    { id: `${id} difference`, head: text(locale, 'compare.difference', { year: year ?? '' }), isShare: false },
    { id: `${id} rate`, head: text(locale, 'compare.rate', { year: year ?? '' }), isShare: true },
  ];
}

function figureValue(locale: Locale, { value, state, cell }: Figure, report: LabelledReport): ComparedValue {
  const words =
    value !== null
      ? writeNumber(locale, value)
      : text(locale, state === 'absent' ? 'compare.absent' : `data.state.${state}`);
  return { value, words, place: cell === null ? null : { report, cell } };
}

function changeValues(locale: Locale, change: FigureChange | null): readonly ComparedValue[] {
  if (change === null) return [nothing, nothing];
  const { difference, rate } = change;
  return [
    { value: difference, words: writeNumber(locale, difference, { signDisplay: 'exceptZero' }), place: null },
    shareValue(locale, rate, { signDisplay: 'exceptZero' }),
  ];
}

function shareValue(locale: Locale, value: number | null, more: Intl.NumberFormatOptions = {}): ComparedValue {
  if (value === null) return nothing;
  return {
    value,
    words: writeNumber(locale, value, { style: 'percent', maximumFractionDigits: 1, ...more }),
    place: null,
  };
}

function writeNumber(locale: Locale, value: number, options: Intl.NumberFormatOptions = {}): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 6, ...options }).format(value);
}

/** The rows of a file: numbers as numbers, shares in percent, and words where there is no number. */
function linesOf(locale: Locale, { head, columns, rows }: ComparisonTable): readonly (readonly Value[])[] {
  const heads = columns.map((column) =>
    column.isShare ? text(locale, 'compare.percent', { head: column.head }) : column.head,
  );
  const lines = rows.map(({ name, values }) => [
    plainLine(name),
    ...values.map(({ value, words }, at): Value => {
      if (value === null) return words === nothing.words ? null : words;
      return columns[at]?.isShare ? Math.round(value * 1000) / 10 : value;
    }),
  ]);
  return [[head, ...heads], ...lines];
}

export function comparisonCsv(locale: Locale, table: ComparisonTable): string {
  return BYTE_ORDER_MARK + linesOf(locale, table).map(writeCsvLine).join('');
}

export async function comparisonWorkbook(locale: Locale, table: ComparisonTable): Promise<Uint8Array> {
  const { writeWorkbook } = await import('./workbook.ts');
  const [heads = [], ...rows] = linesOf(locale, table);
  const columns = heads.map((head, at) => ({ head: String(head), width: at === 0 ? 40 : 14 }));
  return writeWorkbook([{ name: text(locale, 'compare.file'), columns, rows }]);
}
