import type { Rule } from '../../model/rule.ts';
import { checkNumbers } from '../form-cells.ts';

/** Only 本年增/减 may be below 0. */
export const cellNegative: Rule = {
  id: 'cell-negative',
  family: 'cells',
  severity: 'error',
  clauses: [],
  check: checkNumbers(['count', 'amount'], 'cell-negative', (value) => value >= 0),
};
