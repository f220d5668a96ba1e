import type { Verdict } from '../../model/finding.ts';
import type { Breakdown } from '../../model/prose.ts';
import type { Rule } from '../../model/rule.ts';
import { placeOf } from '../said.ts';
import { fail, notApplicable, pass, review } from '../verdicts.ts';

/** A list that does not say it is whole is doubted only where it nearly adds up. */
const near = { numbers: 3, share: 0.01 };

/** A total and its parts in one breath: 171 = 76 + 3 + 81 + 3 + 1 + 4 + 3. */
export const breakdownSum: Rule = {
  id: 'breakdown-sum',
  family: 'prose',
  severity: 'error',
  clauses: [],
  check: ({ prose: { breakdowns } }) => (breakdowns.length === 0 ? [notApplicable] : breakdowns.map(compare)),
};

function compare(breakdown: Breakdown): Verdict {
  const { total, parts, otherTotals, kind, sameSentence } = breakdown;
  const sum = Math.round(parts.reduce((before, part) => before + part, 0) * 1e6) / 1e6;
  if (sum === total || otherTotals.includes(sum)) return pass;
  const isNear = parts.length >= 3 && Math.abs(sum - total) <= Math.max(near.numbers, total * near.share);
  if (kind === 'open' && !isNear) return notApplicable;
  const details = {
    ...placeOf(breakdown),
    expected: sum,
    actual: total,
    formula: `${parts.join(' + ')} = ${sum} ≠ ${total}`,
    message: { id: 'breakdown-sum', data: { actual: total, expected: sum, count: parts.length } },
  };
  const sure = kind === 'closed' && sameSentence && otherTotals.length === 0 && !isNested(parts);
  return sure ? fail(details) : review({ ...details, severity: 'warning' });
}

/**
 * 「复议后起诉3件，维持2件，其他结果1件」: what stands behind a part may be the parts of that part. Zeros tell nothing
 * of that: 3 is no sum of 3 and 0.
 */
function isNested(parts: readonly number[]): boolean {
  const counted = parts.filter((part) => part > 0);
  return counted.some((whole, at) => {
    let sum = 0;
    return counted.slice(at + 1).some((part, behind) => {
      sum += part;
      return behind > 0 && sum === whole;
    });
  });
}
