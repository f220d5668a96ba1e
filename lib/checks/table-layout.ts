/** The rows, columns and cells that a table should have. */
import { isForm } from '../forms/index.ts';
import { type CellId, cellId, type FormPart, type FormRow, type FormTable } from '../model/form.ts';
import type { Report } from '../model/report.ts';

/** Tables that were found and follow the report's form; form-version reports the others. */
export function tablesOfForm({ form, formOf, tables }: Report): readonly FormTable[] {
  return form.tables.filter(({ id }) => tables[id].found && (formOf[id] === null || isForm(form, formOf[id])));
}

export function dataRows(part: FormPart): readonly FormRow[] {
  return part.rows.filter(({ group }) => !group);
}

export function cellsOfRow(table: FormTable, row: string, columns: readonly string[]): readonly CellId[] {
  return columns.map((column) => cellId(table.id, row, column));
}

export function isMissing(report: Report, cell: CellId): boolean {
  return (report.facts.get(cell)?.state ?? 'missing') === 'missing';
}

/**
 * Whether the report came as text. Flattening drops rows, columns and whole tables that the page had:
 * a person has to look up what such a source lacks, and nothing fails.
 */
export function isFlattened({ sections, tables }: Report): boolean {
  return [...sections, ...Object.values(tables)].some(({ anchor }) => anchor?.kind === 'text');
}
