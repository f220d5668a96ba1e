import type { Rule } from '../../model/rule.ts';
import { numbersOf } from '../form-cells.ts';
import { fail, pass } from '../verdicts.ts';

/** Items, requests and cases are counted whole; only amounts have decimals. */
export const cellNotInteger: Rule = {
  id: 'cell-not-integer',
  family: 'cells',
  severity: 'error',
  clauses: [],
  check: (report) =>
    numbersOf(report, ['count', 'change']).map(({ id, section, value }) =>
      Number.isInteger(value)
        ? pass
        : fail({
            message: { id: 'cell-not-integer', data: { cell: id, actual: value } },
            section,
            cells: [id],
            actual: value,
          }),
    ),
};
