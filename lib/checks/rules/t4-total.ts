import { disputesClause } from '../../forms/clauses.ts';
import type { Rule } from '../../model/rule.ts';
import { checkSums } from '../sums.ts';

/** Table four, each block: 总计 = 结果维持 + 结果纠正 + 其他结果 + 尚未审结. */
export const t4Total: Rule = {
  id: 't4-total',
  family: 'sums',
  severity: 'error',
  clauses: [disputesClause],
  check: checkSums('t4-total', 'review'),
};
