import { totalOf } from '../../forms/sums.ts';
import type { Verdict } from '../../model/finding.ts';
import type { Claim } from '../../model/prose.ts';
import type { Reading } from '../../model/reading.ts';
import type { Rule } from '../../model/rule.ts';
import { hasBlank, placeOf } from '../said.ts';
import { fail, notApplicable, pass, review } from '../verdicts.ts';

/** Every number said about the tables, against every reading the form allows: wrong only if it fits none. */
export const claimMismatch: Rule = {
  id: 'claim-mismatch',
  family: 'prose',
  severity: 'error',
  clauses: [],
  check: (reading) => {
    const used = new Set<Claim>();
    return reading.prose.claims.map((claim) => compare(claim, reading, used));
  },
};

function compare(claim: Claim, reading: Reading, used: Set<Claim>): Verdict {
  const totals = claim.readings.map((cells) => totalOf(cells, reading.facts));
  if (totals.some((total) => total === claim.value)) return pass;
  const [cells = []] = claim.readings;
  const [expected] = totals;
  if (expected === undefined || expected === null || totals.includes(null)) return notApplicable;
  const moved = explain(expected - claim.value, claim, reading, used);
  const data = { subject: claim.subject, actual: claim.value, expected };
  const details = {
    ...placeOf(claim),
    cells,
    actual: claim.value,
    expected,
    formula: `${claim.value} ≠ ${expected}`,
    message:
      moved === null
        ? { id: 'claim-mismatch', data }
        : { id: 'claim-mismatch.moved', data: { ...data, sum: [claim.value, ...moved].join(' + ') } },
  };
  const sure = claim.certain && !claim.readings.some((each) => hasBlank(each, reading));
  return sure ? fail(details) : review({ ...details, severity: 'warning' });
}

/**
 * Numbers of the same sentence that make up the difference: what the prose counts apart may have been
 * booked into this row. Null where there is no such explanation; each number explains once.
 */
function explain(difference: number, claim: Claim, reading: Reading, used: Set<Claim>): readonly number[] | null {
  if (difference <= 0) return null;
  const over = reading.prose.claims.find(
    (other) =>
      other !== claim &&
      other.quote === claim.quote &&
      !used.has(other) &&
      other.value === difference &&
      other.readings.every((cells) => totalOf(cells, reading.facts) === 0),
  );
  const apart = claim.apart.filter((value) => value > 0 && value <= difference);
  const twice = apart.some((value, index) => apart.some((other, at) => at > index && value + other === difference));
  if (apart.includes(difference)) return [difference];
  if (twice) {
    const first = apart.find((value, index) => apart.some((other, at) => at !== index && value + other === difference));
    if (first !== undefined && ![...used].some(({ quote }) => quote === claim.quote)) {
      used.add(claim);
      return [first, difference - first];
    }
  }
  if (over === undefined) return null;
  used.add(over);
  return [over.value];
}
