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
    const { claims } = reading.prose;
    const said = Map.groupBy(claims, ({ quote, value }) => saidAs(quote, value));
    const heard = { said, used: new Set<Claim>(), usedQuotes: new Set<string>() };
    return claims.map((claim) => compare(claim, reading, heard));
  },
};

interface Heard {
  /** Claims by what they say in which sentence. */
  readonly said: ReadonlyMap<string, readonly Claim[]>;
  /** Claims that explained a difference, and the sentences that did. */
  readonly used: Set<Claim>;
  readonly usedQuotes: Set<string>;
}

function saidAs(quote: string, value: number): string {
  return `${value} ${quote}`;
}

function compare(claim: Claim, reading: Reading, heard: Heard): Verdict {
  const totals = claim.readings.map((cells) => totalOf(cells, reading.facts));
  if (totals.some((total) => total === claim.value)) return pass;
  const [cells = []] = claim.readings;
  const [expected] = totals;
  if (expected === undefined || expected === null || totals.includes(null)) return notApplicable;
  const moved = explain(expected - claim.value, claim, reading, heard);
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
function explain(
  difference: number,
  claim: Claim,
  { facts }: Reading,
  { said, used, usedQuotes }: Heard,
): readonly number[] | null {
  if (difference <= 0) return null;
  const over = said
    .get(saidAs(claim.quote, difference))
    ?.find(
      (other) => other !== claim && !used.has(other) && other.readings.every((cells) => totalOf(cells, facts) === 0),
    );
  const apart = claim.apart.filter((value) => value > 0 && value <= difference);
  const twice = apart.some((value, index) => apart.some((other, at) => at > index && value + other === difference));
  if (apart.includes(difference)) return [difference];
  if (twice) {
    const first = apart.find((value, index) => apart.some((other, at) => at !== index && value + other === difference));
    if (first !== undefined && !usedQuotes.has(claim.quote)) {
      used.add(claim);
      usedQuotes.add(claim.quote);
      return [first, difference - first];
    }
  }
  if (over === undefined) return null;
  used.add(over);
  usedQuotes.add(claim.quote);
  return [over.value];
}
