import type { Verdict } from '../../model/finding.ts';
import type { Claim } from '../../model/prose.ts';
import type { Reading } from '../../model/reading.ts';
import type { Rule } from '../../model/rule.ts';
import { placeOf, totalOf } from '../said.ts';
import { notApplicable, pass, review } from '../verdicts.ts';

/**
 * One subject, two numbers. Where the tables can tell which is right, claim-mismatch says so; this rule
 * speaks where they cannot.
 */
export const selfContradiction: Rule = {
  id: 'self-contradiction',
  family: 'prose',
  severity: 'warning',
  clauses: [],
  check: (reading) => {
    const { claims } = reading.prose;
    const first = new Map<string, Claim>();
    const verdicts: Verdict[] = [];
    for (const claim of claims) {
      const before = first.get(claim.subject);
      if (before === undefined) first.set(claim.subject, claim);
      else verdicts.push(compare(before, claim, reading));
    }
    return verdicts.length === 0 ? [notApplicable] : verdicts;
  },
};

function compare(before: Claim, claim: Claim, reading: Reading): Verdict {
  if (before.value === claim.value) return pass;
  if (claim.readings.some((cells) => totalOf(cells, reading) !== null)) return notApplicable;
  return review({
    ...placeOf(claim),
    cells: claim.readings[0] ?? [],
    expected: before.value,
    actual: claim.value,
    quotes: [before.quote, claim.quote],
    anchors: [before.anchor, claim.anchor],
    message: {
      id: 'self-contradiction',
      data: { subject: claim.subject, actual: claim.value, other: before.value },
    },
  });
}
