import type { Verdict } from '../../model/finding.ts';
import type { CellId, FormPart, FormTable } from '../../model/form.ts';
import type { Reading } from '../../model/reading.ts';
import type { Rule } from '../../model/rule.ts';
import { dataRows, isMissing, rowCells, tablesOfForm } from '../table-layout.ts';
import { fail, notApplicable, pass, review } from '../verdicts.ts';

/** Every column of a table that is there; and single cells that a row lacks. */
export const columnMissing: Rule = {
  id: 'column-missing',
  family: 'completeness',
  severity: 'error',
  clauses: ['国办公开办函〔2021〕30号'],
  check: (reading) => {
    const tables = tablesOfForm(reading);
    if (tables.length === 0) return [notApplicable];
    return tables.flatMap((table) => table.parts.flatMap((part) => judge(table, part, reading)));
  },
};

function judge(table: FormTable, part: FormPart, reading: Reading): readonly Verdict[] {
  const { missingColumns, missingRows, uncertainRows } = reading.tables[table.id];
  const apart = new Set([...missingRows, ...uncertainRows.map(({ row }) => row)]);
  const rows = dataRows(part).filter(({ id }) => !apart.has(id));
  const lacking = part.columns.filter(({ id }) => missingColumns.includes(`${part.id}.${id}`)).map(({ id }) => id);
  const cellsIn = (columns: readonly string[]): readonly CellId[] =>
    rows.flatMap(({ id }) => columns.map((column) => `${table.id}.${id}.${column}`));
  const others = part.columns.map(({ id }) => id).filter((id) => !lacking.includes(id));
  // The header lacks it, and every row has numbers for all the other columns and none for this one.
  const sure =
    reading.notices.length === 0 &&
    rows.length > 0 &&
    others.length > 0 &&
    cellsIn(lacking).every((cell) => isMissing(reading, cell)) &&
    cellsIn(others).every((cell) => !isMissing(reading, cell));
  const verdicts = lacking.map((column): Verdict => {
    const details = {
      section: table.section,
      cells: cellsIn([column]),
      message: { id: 'column-missing', data: { column: `${table.id}.${column}`, table: table.id } },
    };
    return sure ? fail(details) : review(details);
  });
  for (const { id } of rows) {
    const gaps = rowCells(table, part, id).filter(
      (cell) => isMissing(reading, cell) && !cellsIn(lacking).includes(cell),
    );
    if (gaps.length === 0) continue;
    const data = { cells: gaps, row: `${table.id}.${id}` };
    verdicts.push(
      review({
        section: table.section,
        severity: 'warning',
        cells: gaps,
        message: { id: 'column-missing.cell', data },
      }),
    );
  }
  return verdicts.length === 0 ? [pass] : verdicts;
}
