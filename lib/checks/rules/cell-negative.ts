import type { Rule } from '../../model/rule.ts';
import { numbersOf } from '../form-cells.ts';
import { fail, pass } from '../verdicts.ts';

/** Only 本年增/减 may be below 0. */
export const cellNegative: Rule = {
  id: 'cell-negative',
  family: 'cells',
  severity: 'error',
  clauses: [],
  check: (report) =>
    numbersOf(report, ['count', 'amount']).map(({ id, section, value }) =>
      value >= 0
        ? pass
        : fail({
            message: { id: 'cell-negative', data: { cell: id, actual: value } },
            section,
            cells: [id],
            actual: value,
          }),
    ),
};
