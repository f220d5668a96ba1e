import { text } from '../locales/text.ts';
import type { Locale } from '../model/locale.ts';
import { type CheckedColumn, checkedColumns, listChecked } from './checked.ts';
import { type Delivery, type Value, writeTime } from './delivery.ts';
import type { FileFormat } from './format.ts';
import { type Imprint, imprintLines } from './imprint.ts';
import { plainLine } from './plain.ts';
import { columnsOnDemand, listProblems, type ProblemColumn, type ProblemRow, problemColumns } from './problems.ts';
import { summarize } from './summary.ts';
import { nameSource } from './words.ts';
import type { Sheet } from './workbook.ts';

/** The rows of the sheets, with their values in the order of the columns. */
interface SheetRows {
  readonly summary: Value[][];
  readonly problems: Value[][];
  readonly dismissed: Value[][];
  readonly checked: Value[][];
}

/** A row for each input: what was found in it, and what became of that. */
const summaryColumns = ['agency', 'year', 'conclusion', 'source', 'at'] as const;

/** A workbook: what was found in each input, the list of problems, those that people dismissed, and the list of checks. */
export const xlsx: FileFormat = {
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  render: (delivery, locale) => {
    const { standing, settled, dismissed } = listProblems(delivery, locale);
    const values = ({ row }: ProblemRow) => problemColumns.map((column) => row[column]);
    const rows: SheetRows = {
      summary: [summaryRow(delivery, locale)],
      problems: [...standing, ...settled].map(values),
      dismissed: dismissed.map(values),
      checked: listChecked(delivery, locale).map(({ row }) => checkedColumns.map((column) => row[column])),
    };
    return JSON.stringify(rows);
  },
  open: (locale, _several, imprint) => {
    const all: SheetRows = { summary: [], problems: [], dismissed: [], checked: [] };
    return {
      add: (rendered) => {
        // The text of `render`, perhaps from another thread.
        const rows: SheetRows = JSON.parse(rendered);
        all.summary.push(...rows.summary);
        all.problems.push(...rows.problems);
        all.dismissed.push(...rows.dismissed);
        all.checked.push(...rows.checked);
        return '';
      },
      end: async () => {
        const { writeWorkbook } = await import('./workbook.ts');
        const sheet = (name: keyof SheetRows, columns: readonly Column[]): Sheet => ({
          name: text(locale, `export.sheet.${name}`),
          ...tableOf(columns, all[name], locale),
        });
        all.summary.push(...imprintRows(locale, imprint));
        return writeWorkbook([
          sheet('summary', summaryColumns),
          sheet('problems', problemColumns),
          ...(all.dismissed.length > 0 ? [sheet('dismissed', problemColumns)] : []),
          sheet('checked', checkedColumns),
        ]);
      },
    };
  },
};

/** A table without those columns on demand in which there is nothing. */
export function tableOf(
  columns: readonly Column[],
  rows: readonly (readonly Value[])[],
  locale: Locale,
): Pick<Sheet, 'columns' | 'rows'> {
  const isEmpty = (at: number) => rows.every((row) => (row[at] ?? '') === '');
  const left = new Set(columns.flatMap((column, at) => (onDemand.has(column) && isEmpty(at) ? [at] : [])));
  const kept = <T>(values: readonly T[]) => values.filter((_, at) => !left.has(at));
  return { columns: heads(kept(columns), locale), rows: rows.map(kept) };
}

const onDemand: ReadonlySet<string> = new Set(columnsOnDemand);

/** Under the reports: who hands the file over. */
function imprintRows(locale: Locale, imprint: Imprint): Value[][] {
  return [[], ...imprintLines(locale, imprint).map(([label, value]) => [label, null, value])];
}

function summaryRow(delivery: Delivery, locale: Locale): Value[] {
  const { report, source } = delivery.result;
  const { conclusion } = summarize(delivery, locale);
  return [
    plainLine(report?.agency ?? ''),
    report?.year ?? null,
    conclusion,
    nameSource(source),
    writeTime(delivery.at),
  ];
}

type Column = ProblemColumn | CheckedColumn | (typeof summaryColumns)[number];

/** In characters; Han characters take two. */
const widths: Readonly<Record<Column, number>> = {
  number: 6,
  agency: 20,
  year: 7,
  place: 36,
  rule: 24,
  clauses: 24,
  formula: 30,
  actual: 10,
  expected: 10,
  difference: 10,
  quotes: 40,
  compared: 40,
  source: 36,
  at: 17,
  opinion: 30,
  progress: 30,
  before: 44,
  now: 30,
  outcome: 10,
  message: 44,
  effects: 44,
  conclusion: 44,
  fix: 44,
  kind: 12,
  item: 40,
  detail: 40,
};

function heads(columns: readonly Column[], locale: Locale): Sheet['columns'] {
  return columns.map((column) => ({ head: text(locale, `export.column.${column}`), width: widths[column] }));
}
