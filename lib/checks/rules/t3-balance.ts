import { requestsClause } from '../../forms/clauses.ts';
import type { Rule } from '../../model/rule.ts';
import { checkSums } from '../sums.ts';

/** Table three, each column: 一 + 二 = （七） + 四, as the note in the form’s own top left corner says. */
export const t3Balance: Rule = {
  id: 't3-balance',
  family: 'sums',
  severity: 'error',
  clauses: [requestsClause],
  check: checkSums('t3-balance', 'requests'),
};
