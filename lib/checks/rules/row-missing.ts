import type { Verdict } from '../../model/finding.ts';
import { type FormTable, labelId } from '../../model/form.ts';
import type { Report, UncertainRow } from '../../model/report.ts';
import type { Rule } from '../../model/rule.ts';
import { dataRows, isFlattened, rowCells, tablesOfForm } from '../table-layout.ts';
import { fail, notApplicable, pass, review } from '../verdicts.ts';

/** Every row of a table that is there. A row whose numbers could not be placed is there, but must be looked at. */
export const rowMissing: Rule = {
  id: 'row-missing',
  family: 'completeness',
  severity: 'error',
  clauses: ['国办公开办函〔2021〕30号'],
  check: (report) => {
    const tables = tablesOfForm(report);
    return tables.length === 0 ? [notApplicable] : tables.flatMap((table) => judge(table, report));
  },
};

/** More doubtful rows than this in one table are one matter: the table came out damaged. */
const toldApart = 3;

function judge(table: FormTable, report: Report): readonly Verdict[] {
  const { tables, limitations } = report;
  const { missingRows, uncertainRows, renamedRows = [] } = tables[table.id];
  const rows = table.parts.flatMap((part) => dataRows(part).map((row) => ({ part, id: row.id })));
  // Where other rows came out damaged, or most did not come out at all, the source may have lost this one too.
  const sound = uncertainRows.length === 0 && limitations.length === 0 && missingRows.length * 2 < rows.length;
  const sure = sound && !isFlattened(report);
  const damaged = uncertainRows.length > toldApart;
  const verdicts = rows.map(({ part, id }): Verdict => {
    const uncertain = uncertainRows.find((each) => each.row === id);
    const renamed = renamedRows.find((each) => each.row === id);
    if (renamed !== undefined && uncertain === undefined)
      return review({
        section: table.section,
        severity: 'notice',
        cells: rowCells(table, part, id),
        message: {
          id: 'row-missing.renamed',
          data: { row: labelId(table.id, id), table: table.id, label: renamed.raw },
        },
        quotes: [renamed.raw],
        anchors: [renamed.anchor],
      });
    if (uncertain === undefined && !missingRows.includes(id)) return pass;
    if (uncertain !== undefined && damaged) return notApplicable;
    const details = { section: table.section, cells: rowCells(table, part, id) };
    const data = { row: labelId(table.id, id), table: table.id };
    if (uncertain !== undefined)
      return review({
        ...details,
        severity: 'warning',
        message: { id: 'row-missing.uncertain', data },
        quotes: [uncertain.raw],
        anchors: [uncertain.anchor],
      });
    const lacking = { ...details, message: { id: 'row-missing', data } };
    return sure ? fail(lacking) : review(lacking);
  });
  return damaged ? [...verdicts, allDoubtful(table, uncertainRows)] : verdicts;
}

function allDoubtful(table: FormTable, uncertainRows: readonly UncertainRow[]): Verdict {
  const doubtful = new Set(uncertainRows.map(({ row }) => row));
  const cells = table.parts.flatMap((part) =>
    part.rows.filter(({ id }) => doubtful.has(id)).flatMap(({ id }) => rowCells(table, part, id)),
  );
  const ids = [...doubtful].map((row) => labelId(table.id, row));
  return review({
    section: table.section,
    severity: 'warning',
    cells,
    message: { id: 'row-missing.damaged', data: { rows: ids, table: table.id, count: ids.length } },
    anchors: uncertainRows.map(({ anchor }) => anchor),
  });
}
