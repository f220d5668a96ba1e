import type { Rule } from '../../model/rule.ts';
import { filledTables } from '../form-cells.ts';
import { notApplicable, pass, review } from '../verdicts.ts';

/** Blank cells, one finding a table: nothing says whether a blank means 0. A dash is an answer, not a blank. */
export const cellBlank: Rule = {
  id: 'cell-blank',
  family: 'cells',
  severity: 'warning',
  reviewsOnly: true,
  clauses: [],
  check: (report) => {
    const tables = filledTables(report);
    if (tables.length === 0) return notApplicable;
    return tables.map(({ table, section, cells }) => {
      const blank = cells.filter(({ fact }) => fact.state === 'blank').map(({ id }) => id);
      if (blank.length === 0) return pass;
      return review({
        message: { id: 'cell-blank', data: { table, cells: blank, count: blank.length } },
        section,
        cells: blank,
      });
    });
  },
};
