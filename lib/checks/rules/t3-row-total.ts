import { requestsClause } from '../../forms/clauses.ts';
import type { Rule } from '../../model/rule.ts';
import { checkSums } from '../sums.ts';

/** Table three, each row: 总计 = 自然人 + the five kinds of 法人或其他组织. */
export const t3RowTotal: Rule = {
  id: 't3-row-total',
  family: 'sums',
  severity: 'error',
  clauses: [requestsClause],
  check: checkSums('t3-row-total', 'requests'),
};
