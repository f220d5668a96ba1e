/** The cells of the report's form with what stands in them. */
import { cellsOf, type FormCell } from '../forms/index.ts';
import type { CellKind, SectionId, TableId } from '../model/form.ts';
import type { Fact, Report } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';
import { fail, pass } from './verdicts.ts';

export interface FilledCell extends FormCell {
  readonly section: SectionId;
  readonly fact: Fact;
}

interface FilledTable {
  readonly table: TableId;
  readonly section: SectionId;
  readonly cells: readonly FilledCell[];
}

/** Six rules go over all cells of one report: they share one list. */
const known = new WeakMap<Report, readonly FilledTable[]>();

/** Table by table in the form's order; tables that were not found are left out. */
export function filledTables(report: Report): readonly FilledTable[] {
  const remembered = known.get(report);
  if (remembered !== undefined) return remembered;
  const cells = cellsOf(report.form);
  const tables = report.form.tables
    .filter(({ id }) => report.tables[id].found)
    .map(({ id, section }) => ({
      table: id,
      section,
      cells: cells.flatMap((cell) => {
        const fact = cell.table === id ? report.facts.get(cell.id) : undefined;
        return fact === undefined ? [] : [{ ...cell, section, fact }];
      }),
    }));
  known.set(report, tables);
  return tables;
}

/** Cells of the given kinds that hold a number. */
export function numbersOf(
  report: Report,
  kinds: readonly CellKind[],
): readonly (FilledCell & { readonly value: number })[] {
  return filledTables(report).flatMap(({ cells }) =>
    cells.flatMap((cell) => {
      const { value } = cell.fact;
      return value === null || !kinds.includes(cell.column.kind) ? [] : [{ ...cell, value }];
    }),
  );
}

/** A check of every number in cells of the given kinds. */
export function checkNumbers(
  kinds: readonly CellKind[],
  message: string,
  isSound: (value: number) => boolean,
): Rule['check'] {
  return (report) =>
    numbersOf(report, kinds).map(({ id, section, value }) =>
      isSound(value)
        ? pass
        : fail({ message: { id: message, data: { cell: id, actual: value } }, section, cells: [id], actual: value }),
    );
}
