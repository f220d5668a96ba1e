/**
 * The cells of reports as two tables: one with a row for each cell, one with a row for each report. Heads and states of
 * their CSV files are the same in every language, because programs read them; the names in them are the language's.
 */
import { everyCell } from '../../forms/every-cell.ts';
import { type FormCell, formNamed, sectionOfCell } from '../../forms/index.ts';
import { translate } from '../../locales/text.ts';
import { labelId } from '../../model/form.ts';
import type { Locale } from '../../model/locale.ts';
import type { Value } from '../delivery.ts';
import { plainLine } from '../plain.ts';
import { type DataCell, type ReportCells, readCells } from './report-cells.ts';

/** The columns of the table with a row for each cell. */
export const tidyColumns = [
  'agency',
  'year',
  'form',
  'section',
  'row',
  'column',
  'value',
  'state',
  'raw',
  'source',
  'cell',
] as const;

export type TidyRow = Readonly<Record<(typeof tidyColumns)[number], Value>> & Pick<DataCell, 'state'>;

/** A row for each cell of the report's form, also for those that were not read. */
export function tidyRows(report: ReportCells, locale: Locale): readonly TidyRow[] {
  const { agency, year, form, source } = report;
  return readCells(report).map(({ cell, value, state, raw }) => ({
    agency: plainLine(agency ?? ''),
    year,
    form,
    section: nameOf(locale, 'section', sectionOfCell(formNamed(form), cell.id) ?? ''),
    ...nameRowAndColumn(locale, cell),
    value,
    state,
    raw,
    source,
    cell: cell.id,
  }));
}

export function nameRowAndColumn(locale: Locale, { table, row, column }: FormCell) {
  return {
    row: nameOf(locale, 'row', labelId(table, row)),
    column: nameOf(locale, 'column', labelId(table, column.id)),
  };
}

function nameOf(locale: Locale, kind: 'section' | 'row' | 'column', id: string): string {
  return translate(locale, { id: `${kind}.${id}`, data: {} });
}

export const reportColumns = ['agency', 'year', 'form', 'source'] as const;

/** The columns of the table with a row for each report: those of the report, then the ids of all cells of all forms. */
export const wideColumns: readonly string[] = [...reportColumns, ...everyCell.map(({ id }) => id)];

/** In the order of `wideColumns`; null where the report's form has no such cell, or no number was read there. */
export function wideRow(report: ReportCells): readonly Value[] {
  const values = new Map(readCells(report).map(({ cell, value }) => [cell.id, value]));
  const own = { ...report, agency: plainLine(report.agency ?? '') };
  return [...reportColumns.map((column) => own[column]), ...everyCell.map(({ id }) => values.get(id) ?? null)];
}
