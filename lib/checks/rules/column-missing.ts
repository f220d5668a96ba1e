import { noticesOfForms } from '../../forms/clauses.ts';
import type { Verdict } from '../../model/finding.ts';
import { type FormPart, type FormTable, labelId } from '../../model/form.ts';
import type { Report } from '../../model/report.ts';
import type { Rule } from '../../model/rule.ts';
import { cellsOfRow, dataRows, isFlattened, isMissing, tablesOfForm } from '../table-layout.ts';
import { fail, notApplicable, pass, review } from '../verdicts.ts';

/** Looks for every column of a table that was found, and for single cells that a row lacks. */
export const columnMissing: Rule = {
  id: 'column-missing',
  family: 'completeness',
  severity: 'error',
  clauses: noticesOfForms,
  check: (report) => {
    const tables = tablesOfForm(report);
    if (tables.length === 0) return notApplicable;
    return tables.flatMap((table) => table.parts.flatMap((part) => checkPart(table, part, report)));
  },
};

function checkPart(table: FormTable, part: FormPart, report: Report): readonly Verdict[] {
  const { missingColumns, missingRows, uncertainRows } = report.tables[table.id];
  const rows = dataRows(part).filter(
    ({ id }) => !missingRows.includes(id) && !uncertainRows.some(({ row }) => row === id),
  );
  const lacking = part.columns.filter(({ id }) => missingColumns.includes(`${part.id}.${id}`)).map(({ id }) => id);
  const others = part.columns.map(({ id }) => id).filter((id) => !lacking.includes(id));
  const gaps = rows.map(({ id }) => ({
    row: id,
    cells: cellsOfRow(table, id, others).filter((cell) => isMissing(report, cell)),
  }));
  // The header lacks the column, and every row has numbers for all other columns and none for this one.
  const sure =
    report.limitations.length === 0 &&
    !isFlattened(report) &&
    rows.length > 0 &&
    others.length > 0 &&
    gaps.every(({ cells }) => cells.length === 0) &&
    rows.every(({ id }) => cellsOfRow(table, id, lacking).every((cell) => isMissing(report, cell)));
  const verdicts = [
    ...lacking.map((column) => {
      const cells = rows.flatMap(({ id }) => cellsOfRow(table, id, [column]));
      const data = { column: labelId(table.id, column), table: table.id };
      const details = { section: table.section, cells, message: { id: 'column-missing', data } };
      return sure ? fail(details) : review(details);
    }),
    ...gaps.flatMap(({ row, cells }) => {
      if (cells.length === 0) return [];
      const message = { id: 'column-missing.cell', data: { cells, row: labelId(table.id, row) } };
      return [review({ section: table.section, severity: 'warning', cells, message })];
    }),
  ];
  return verdicts.length === 0 ? [pass] : verdicts;
}
