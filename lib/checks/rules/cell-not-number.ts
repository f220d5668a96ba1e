import type { Rule } from '../../model/rule.ts';
import { filledTables } from '../form-cells.ts';
import { notApplicable, pass, review } from '../verdicts.ts';

/** A cell holds words where a number belongs. */
export const cellNotNumber: Rule = {
  id: 'cell-not-number',
  family: 'cells',
  severity: 'warning',
  reviewsOnly: true,
  clauses: [],
  check: (report) =>
    filledTables(report).flatMap(({ cells }) =>
      cells.map(({ id, section, fact: { state, raw } }) => {
        if (state === 'blank' || state === 'missing') return notApplicable;
        if (state !== 'text') return pass;
        return review({
          message: { id: 'cell-not-number', data: { cell: id, raw } },
          section,
          cells: [id],
          actual: raw,
        });
      }),
    ),
};
