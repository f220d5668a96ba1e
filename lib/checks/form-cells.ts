/** The cells of the report's form with what stands in them. */
import { cellsOf, type FormCell } from '../forms/index.ts';
import type { CellKind, SectionId, TableId } from '../model/form.ts';
import type { Fact, Reading } from '../model/reading.ts';

export interface FilledCell extends FormCell {
  readonly section: SectionId;
  readonly fact: Fact;
}

export interface FilledTable {
  readonly table: TableId;
  readonly section: SectionId;
  readonly cells: readonly FilledCell[];
}

/** Six rules go over all cells of one reading: they share one list. */
const known = new WeakMap<Reading, readonly FilledTable[]>();

/** Table by table in the form's order; tables that were not found are left out. */
export function filledTables(reading: Reading): readonly FilledTable[] {
  const remembered = known.get(reading);
  if (remembered !== undefined) return remembered;
  const cells = cellsOf(reading.form);
  const tables = reading.form.tables
    .filter(({ id }) => reading.tables[id].found)
    .map(({ id, section }) => ({
      table: id,
      section,
      cells: cells.flatMap((cell) => {
        const fact = cell.table === id ? reading.facts.get(cell.id) : undefined;
        return fact === undefined ? [] : [{ ...cell, section, fact }];
      }),
    }));
  known.set(reading, tables);
  return tables;
}

/** Cells of the given kinds that hold a number. */
export function numbersOf(
  reading: Reading,
  kinds: readonly CellKind[],
): readonly (FilledCell & { readonly value: number })[] {
  return filledTables(reading).flatMap(({ cells }) =>
    cells.flatMap((cell) => {
      const { value } = cell.fact;
      return value === null || !kinds.includes(cell.column.kind) ? [] : [{ ...cell, value }];
    }),
  );
}
