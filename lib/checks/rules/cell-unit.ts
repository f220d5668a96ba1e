import type { Rule } from '../../model/rule.ts';
import { filledTables } from '../form-cells.ts';
import { notApplicable, pass, review } from '../verdicts.ts';

/** A unit written beside a count (9个), one finding a table. amount-unit checks amounts. */
export const cellUnit: Rule = {
  id: 'cell-unit',
  family: 'cells',
  severity: 'notice',
  reviewsOnly: true,
  clauses: [],
  check: (report) => {
    const tables = filledTables(report);
    if (tables.length === 0) return notApplicable;
    return tables.map(({ table, section, cells }) => {
      const carrying = cells.filter(({ column, fact }) => column.kind !== 'amount' && fact.unit !== '');
      const ids = carrying.map(({ id }) => id);
      const [first] = carrying;
      if (first === undefined) return pass;
      const data = { table, cells: ids, raw: first.fact.raw };
      return review({ message: { id: 'cell-unit', data }, section, cells: ids, actual: first.fact.raw });
    });
  },
};
