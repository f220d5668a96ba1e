import type { Rule } from '../../model/rule.ts';
import { checkNumbers } from '../form-cells.ts';

/** Items, requests and cases are whole numbers; only amounts have decimals. */
export const cellNotInteger: Rule = {
  id: 'cell-not-integer',
  family: 'cells',
  severity: 'error',
  clauses: [],
  check: checkNumbers(['count', 'change'], 'cell-not-integer', Number.isInteger),
};
