import type { Rule } from '../../model/rule.ts';
import { filledTables } from '../form-cells.ts';
import { notApplicable, pass, review } from '../verdicts.ts';

/** Words where a number belongs. */
export const cellNotNumber: Rule = {
  id: 'cell-not-number',
  family: 'cells',
  severity: 'warning',
  clauses: [],
  check: (report) =>
    filledTables(report).flatMap(({ cells }) =>
      cells.map(({ id, section, fact }) => {
        if (fact.state === 'blank' || fact.state === 'missing') return notApplicable;
        if (fact.state !== 'text') return pass;
        const { raw } = fact;
        return review({
          message: { id: 'cell-not-number', data: { cell: id, raw } },
          section,
          cells: [id],
          actual: raw,
        });
      }),
    ),
};
