import { isOneDigit, isSwapped } from '../../forms/slips.ts';
import { addUp } from '../../forms/sums.ts';
import type { Verdict } from '../../model/finding.ts';
import type { Breakdown } from '../../model/prose.ts';
import type { Rule } from '../../model/rule.ts';
import { locateQuote } from '../prose.ts';
import { failIfSure, notApplicable, pass } from '../verdicts.ts';

/** A list that does not claim to be complete is doubted where it nearly adds up; a long one leaves less out. */
const near = { numbers: 3, share: 0.1, two: 0.15, longer: 0.2, long: 5 };

/** A total and its parts in one breath: 171 = 76 + 3 + 81 + 3 + 1 + 4 + 3. */
export const breakdownSum: Rule = {
  id: 'breakdown-sum',
  family: 'prose',
  severity: 'error',
  clauses: [],
  check: ({ prose: { breakdowns } }) => (breakdowns.length === 0 ? notApplicable : breakdowns.map(compareWithTotal)),
};

function compareWithTotal(breakdown: Breakdown): Verdict {
  const { total, parts, otherTotals, kind, sameSentence } = breakdown;
  const sum = addUp(parts);
  if (sum === total || otherTotals.includes(sum)) return pass;
  if (kind === 'open' && !isDoubtful(breakdown, sum)) return notApplicable;
  const details = {
    ...locateQuote(breakdown),
    expected: sum,
    actual: total,
    formula: `${parts.join(' + ')}${parts.length > 1 ? ` = ${sum}` : ''} ≠ ${total}`,
    sides: [
      { id: 'side.breakdown.parts', data: { value: sum } },
      { id: 'side.breakdown.total', data: { value: total } },
    ],
    message: { id: 'breakdown-sum', data: { actual: total, expected: sum, count: parts.length } },
  };
  const sure = kind === 'closed' && sameSentence && otherTotals.length === 0 && !isNested(parts);
  return failIfSure(sure, details);
}

/** The sum is more than the total, is near it, or would agree but for one slip of the pen. */
function isDoubtful({ total, parts, otherTotals }: Breakdown, sum: number): boolean {
  if (sum > Math.max(total, ...otherTotals)) return true;
  if (parts.length < 2) return false;
  const share = parts.length >= near.long ? near.longer : near.share;
  const isNear = parts.length >= 3 && Math.abs(sum - total) <= Math.max(near.numbers, total * share);
  // Two parts are less a list than three: others may have been left out.
  const slips = parts.length > 2 || Math.abs(sum - total) <= total * near.two;
  return isNear || (slips && isOneDigit(total, parts)) || isSwapped(total, parts);
}

/**
 * 「复议后起诉3件，维持2件，其他结果1件」: the parts that follow a part may be its own parts. Zeros do not
 * show that: 3 is no sum of 3 and 0.
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
