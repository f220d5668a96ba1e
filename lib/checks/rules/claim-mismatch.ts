import { compareClaim } from '../../forms/agreement.ts';
import { totalOf } from '../../forms/sums.ts';
import type { Verdict } from '../../model/finding.ts';
import type { Claim } from '../../model/prose.ts';
import type { Report } from '../../model/report.ts';
import type { Rule } from '../../model/rule.ts';
import { hasBlank, locateQuote } from '../prose.ts';
import { fail, notApplicable, pass, review } from '../verdicts.ts';

/** Every number said about the tables, against every reading the form allows: wrong only if it fits none. */
export const claimMismatch: Rule = {
  id: 'claim-mismatch',
  family: 'prose',
  severity: 'error',
  clauses: [],
  check: (report) => {
    const { claims } = report.prose;
    const said = Map.groupBy(claims, ({ quote, value }) => saidAs(quote, value));
    const heard: Heard = { said, used: new Set(), apart: new Map() };
    return claims.map((claim) => compare(claim, report, heard));
  },
};

function saidAs(quote: string, value: number): string {
  return `${value} ${quote}`;
}

function compare(claim: Claim, report: Report, heard: Heard): Verdict {
  const agreement = compareClaim(claim, report.facts);
  if (agreement.result === 'agrees') return pass;
  if (agreement.result === 'open') return notApplicable;
  const { expected } = agreement;
  const [cells = []] = claim.interpretations;
  const moved = explain(expected - claim.value, claim, report, heard);
  const data = { subject: claim.subject, actual: claim.value, expected };
  const details = {
    ...locateQuote(claim),
    cells,
    actual: claim.value,
    expected,
    formula: `${claim.value} ≠ ${expected}`,
    message:
      moved === null
        ? { id: 'claim-mismatch', data }
        : { id: 'claim-mismatch.moved', data: { ...data, sum: [claim.value, ...moved].join(' + ') } },
  };
  const sure = claim.certain && !claim.interpretations.some((each) => hasBlank(each, report));
  return sure ? fail(details) : review({ ...details, severity: 'warning' });
}

interface Heard {
  /** Claims by what they say in which sentence. */
  readonly said: ReadonlyMap<string, readonly Claim[]>;
  /** What has explained a difference: other claims, and by sentence the numbers that it counts apart. */
  readonly used: Set<Claim>;
  readonly apart: Map<string, readonly number[]>;
}

/**
 * Numbers of the same sentence that make up the difference: what the prose counts apart may have been
 * booked into this row. Null where there is no such explanation; each number explains once.
 */
function explain(difference: number, claim: Claim, report: Report, heard: Heard): readonly number[] | null {
  const { said, used, apart: spentApart } = heard;
  const spent = spentApart.get(claim.quote) ?? [];
  const apart = without(claim.otherNumbers, spent);
  const moved = apart.includes(difference) ? [difference] : twoOf(apart, difference);
  if (moved !== null) {
    spentApart.set(claim.quote, [...spent, ...moved]);
    return moved;
  }
  const over = said
    .get(saidAs(claim.quote, difference))
    ?.find((other) => !used.has(other) && other.interpretations.every((cells) => totalOf(cells, report.facts) === 0));
  if (over === undefined) return null;
  used.add(over);
  return [over.value];
}

function twoOf(numbers: readonly number[], sum: number): readonly number[] | null {
  const first = numbers.find((value, index) => numbers.some((other, at) => at > index && value + other === sum));
  return first === undefined ? null : [first, sum - first];
}

/** What is left of the numbers; each of `spent` is one of them. */
function without(numbers: readonly number[], spent: readonly number[]): readonly number[] {
  const left = [...numbers];
  for (const each of spent) {
    const at = left.indexOf(each);
    if (at !== -1) left.splice(at, 1);
  }
  return left;
}
