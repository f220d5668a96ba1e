/** Tables of data as a workbook, for people: its heads and states are words. */
import { type TextKey, text } from '../../locales/text.ts';
import type { Locale } from '../../model/locale.ts';
import { type Sheet, writeWorkbook } from '../workbook.ts';
import { describeCells, describeIdentities, dictionaryColumns, identityColumns } from './dictionary.ts';
import type { ReportCells } from './report-cells.ts';
import { reportColumns, tidyColumns, tidyRows, wideColumns, wideRow } from './tables.ts';

/** Of more reports than this the row for each cell is left to CSV: programs for tables become slow, and memory is short. */
const MOST_TIDY = 500;

const namedColumns = [...tidyColumns, ...dictionaryColumns, ...identityColumns] as const;
type NamedColumn = (typeof namedColumns)[number];

/** In characters; Han characters take two. */
const widths: Partial<Record<NamedColumn, number>> = {
  agency: 24,
  section: 28,
  row: 40,
  column: 22,
  source: 36,
  cell: 34,
  name: 50,
  identity: 40,
  identities: 60,
  rule: 24,
  sum: 80,
};
const WIDTH = 10;
/** Ids of cells are longer than the figures below them. */
const CELL_WIDTH = 16;

/** Sheets: a row for each cell, a row for each report, what the cells are, the sums of the forms. */
export async function writeDataWorkbook(reports: readonly ReportCells[], locale: Locale): Promise<Uint8Array> {
  const head = (column: NamedColumn) => ({
    head: text(locale, `data.column.${column}`),
    width: widths[column] ?? WIDTH,
  });
  const sheet = <Column extends NamedColumn>(
    name: TextKey,
    columns: readonly Column[],
    rows: readonly Readonly<Record<Column, Sheet['rows'][number][number]>>[],
  ): Sheet => ({
    name: text(locale, name),
    columns: columns.map(head),
    rows: rows.map((row) => columns.map((column) => row[column])),
  });
  const cells = reports.flatMap((report) => (reports.length > MOST_TIDY ? [] : tidyRows(report, locale)));
  const inWords = cells.map((cell) => ({ ...cell, state: text(locale, `data.state.${cell.state}`) }));
  const tidy = sheet('data.sheet.tidy', tidyColumns, inWords);
  const tooMany = text(locale, 'data.tooMany', { count: reports.length, most: MOST_TIDY });
  return writeWorkbook([
    cells.length === 0 && reports.length > 0 ? { ...tidy, rows: [[tooMany]] } : tidy,
    {
      name: text(locale, 'data.sheet.wide'),
      // Cells keep their ids: the next sheet names them.
      columns: wideColumns.map((column) => {
        const named = reportColumns.find((each) => each === column);
        return named === undefined ? { head: column, width: CELL_WIDTH } : head(named);
      }),
      rows: reports.map(wideRow),
      // Hundreds of columns, which no page holds.
      printed: reportColumns.length,
    },
    sheet('data.sheet.dictionary', dictionaryColumns, describeCells(locale)),
    sheet('data.sheet.identities', identityColumns, describeIdentities(locale)),
  ]);
}
