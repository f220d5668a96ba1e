import { noticesOfForms } from '../../forms/clauses.ts';
import type { Verdict, VerdictDetails } from '../../model/finding.ts';
import { type FormTable, labelId } from '../../model/form.ts';
import type { Report, UncertainRow } from '../../model/report.ts';
import type { Rule } from '../../model/rule.ts';
import { cellsOfRow, dataRows, isFlattened, tablesOfForm } from '../table-layout.ts';
import { fail, notApplicable, pass, review } from '../verdicts.ts';

/** Looks for every row of a table that was found. A person has to look at rows whose numbers could not be placed. */
export const rowMissing: Rule = {
  id: 'row-missing',
  family: 'completeness',
  severity: 'error',
  clauses: noticesOfForms,
  check: (report) => {
    const tables = tablesOfForm(report);
    return tables.length === 0 ? notApplicable : tables.flatMap((table) => checkTable(table, report));
  },
};

/** More uncertain rows than this in one table are reported together: the table came out damaged. */
const MOST_UNCERTAIN = 3;

function checkTable(table: FormTable, report: Report): readonly Verdict[] {
  const { missingRows, uncertainRows, renamedRows = [] } = report.tables[table.id];
  const { section } = table;
  const rows = table.parts.flatMap((part) => {
    const columns = part.columns.map(({ id }) => id);
    return dataRows(part).map(({ id }) => ({ id, columns }));
  });
  // Where other rows came out damaged, or most did not come out at all, the source may have lost this one too.
  const sound = uncertainRows.length === 0 && report.limitations.length === 0 && missingRows.length * 2 < rows.length;
  const verdict = sound && !isFlattened(report) ? fail : review;
  const damaged = uncertainRows.length > MOST_UNCERTAIN;
  const verdicts = rows.map(({ id, columns }): Verdict => {
    const uncertain = uncertainRows.find(({ row }) => row === id);
    const renamed = renamedRows.find(({ row }) => row === id);
    if (uncertain === undefined && renamed === undefined && !missingRows.includes(id)) return pass;
    const cells = cellsOfRow(table, id, columns);
    const data = { row: labelId(table.id, id), table: table.id };
    if (uncertain !== undefined) {
      if (damaged) return notApplicable;
      const message = { id: 'row-missing.uncertain', data };
      return review({ section, severity: 'warning', cells, message, ...locateRow(uncertain) });
    }
    if (renamed !== undefined) {
      const message = { id: 'row-missing.renamed', data: { ...data, label: renamed.raw } };
      return review({ section, severity: 'notice', cells, message, ...locateRow(renamed) });
    }
    return verdict({ section, cells, message: { id: 'row-missing', data } });
  });
  if (!damaged) return verdicts;
  const ids = new Set(uncertainRows.map(({ row }) => row));
  const data = { rows: [...ids].map((row) => labelId(table.id, row)), table: table.id, count: ids.size };
  const damage = review({
    section,
    severity: 'warning',
    cells: rows.filter(({ id }) => ids.has(id)).flatMap(({ id, columns }) => cellsOfRow(table, id, columns)),
    message: { id: 'row-missing.damaged', data },
    anchors: uncertainRows.map(({ anchor }) => anchor),
  });
  return [...verdicts, damage];
}

function locateRow({ raw, anchor }: UncertainRow): Pick<VerdictDetails, 'quotes' | 'anchors'> {
  return { quotes: [raw], anchors: [anchor] };
}
