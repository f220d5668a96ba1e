/** What rows and columns of a table that was found lack. */
import { isForm } from '../forms/index.ts';
import { type CellId, cellId, type FormPart, type FormRow, type FormTable } from '../model/form.ts';
import type { Report } from '../model/report.ts';

/** Tables that were found and follow the report's form; the wrong form is form-version's affair. */
export function tablesOfForm({ form, formOf, tables }: Report): readonly FormTable[] {
  return form.tables.filter(({ id }) => tables[id].found && (formOf[id] === null || isForm(form, formOf[id])));
}

export function dataRows(part: FormPart): readonly FormRow[] {
  return part.rows.filter(({ group }) => !group);
}

export function rowCells(table: FormTable, part: FormPart, row: string): readonly CellId[] {
  return part.columns.map(({ id }) => cellId(table.id, row, id));
}

export function isMissing(report: Report, cell: CellId): boolean {
  return (report.facts.get(cell)?.state ?? 'missing') === 'missing';
}

/**
 * Whether the report came as text. Flattening drops rows, columns and whole tables that the page had, so
 * what such a source lacks is for a person to look up, never a failure.
 */
export function isFlattened({ sections, tables }: Report): boolean {
  return [...sections, ...Object.values(tables)].some(({ anchor }) => anchor?.kind === 'text');
}
