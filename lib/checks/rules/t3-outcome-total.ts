import { requestsClause } from '../../forms/clauses.ts';
import type { Rule } from '../../model/rule.ts';
import { checkSums } from '../sums.ts';

/** Table three, each column: （七）总计 = the rows （一） to （六）; groups have no subtotal of their own. */
export const t3OutcomeTotal: Rule = {
  id: 't3-outcome-total',
  family: 'sums',
  severity: 'error',
  clauses: [requestsClause],
  check: checkSums('t3-outcome-total', 'requests'),
};
