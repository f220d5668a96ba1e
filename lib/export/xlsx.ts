import { text } from '../locales/text.ts';
import type { Locale } from '../model/locale.ts';
import { type CheckedColumn, checkedColumns, listChecked } from './checked.ts';
import type { Value } from './delivery.ts';
import type { FileFormat } from './format.ts';
import { listProblems, type ProblemColumn, problemColumns } from './problems.ts';
import type { Sheet } from './workbook.ts';

/** The rows of the two sheets, as the columns have them. */
interface SheetRows {
  readonly problems: Value[][];
  readonly checked: Value[][];
}

/** A workbook: the list of problems, and on a second sheet the list of checks. */
export const xlsx: FileFormat = {
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  render: (delivery, locale) => {
    const rows: SheetRows = {
      problems: listProblems(delivery, locale).map(({ row }) => problemColumns.map((column) => row[column])),
      checked: listChecked(delivery, locale).map(({ row }) => checkedColumns.map((column) => row[column])),
    };
    return JSON.stringify(rows);
  },
  open: (locale) => {
    const all: SheetRows = { problems: [], checked: [] };
    return {
      add: (rendered) => {
        // The text of `render`, perhaps from another thread.
        const rows: SheetRows = JSON.parse(rendered);
        all.problems.push(...rows.problems);
        all.checked.push(...rows.checked);
        return '';
      },
      end: async () => {
        const { writeWorkbook } = await import('./workbook.ts');
        return writeWorkbook([
          { name: text(locale, 'export.sheet.problems'), columns: heads(problemColumns, locale), rows: all.problems },
          { name: text(locale, 'export.sheet.checked'), columns: heads(checkedColumns, locale), rows: all.checked },
        ]);
      },
    };
  },
};

/** In characters; Han characters take two. */
const widths: Readonly<Record<ProblemColumn | CheckedColumn, number>> = {
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
  outcome: 10,
  message: 44,
  fix: 44,
  kind: 12,
  item: 40,
  detail: 40,
};

function heads(columns: readonly (ProblemColumn | CheckedColumn)[], locale: Locale): Sheet['columns'] {
  return columns.map((column) => ({ head: text(locale, `export.column.${column}`), width: widths[column] }));
}
