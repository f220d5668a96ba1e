import { compareClaim } from '../../forms/agreement.ts';
import { totalOf, writeTotal } from '../../forms/sums.ts';
import type { Verdict } from '../../model/finding.ts';
import type { Claim } from '../../model/prose.ts';
import type { Report } from '../../model/report.ts';
import type { Rule } from '../../model/rule.ts';
import { hasBlank, locateQuote, proseAndTable } from '../prose.ts';
import { failIfSure, notApplicable, pass } from '../verdicts.ts';

/** Compares every number of the prose with each interpretation that the form allows: it is wrong only if it fits none. */
export const claimMismatch: Rule = {
  id: 'claim-mismatch',
  family: 'prose',
  severity: 'error',
  clauses: [],
  check: (report) => {
    const { claims } = report.prose;
    const byStatement = Map.groupBy(claims, ({ quote, value }) => statementKey(quote, value));
    const explanations: Explanations = { byStatement, usedClaims: new Set(), usedNumbers: new Map() };
    return claims.map((claim) => compareWithTables(claim, report, explanations));
  },
};

function statementKey(quote: string, value: number): string {
  return `${value} ${quote}`;
}

function compareWithTables(claim: Claim, report: Report, explanations: Explanations): Verdict {
  const agreement = compareClaim(claim, report.facts);
  if (agreement.result === 'agrees') return pass;
  if (agreement.result === 'open') return notApplicable;
  const { expected } = agreement;
  const { subject, value: actual, certain, interpretations } = claim;
  const moved = explainDifference(expected - actual, claim, report, explanations);
  const data = { subject, actual, expected };
  return failIfSure(certain && !interpretations.some((cells) => hasBlank(cells, report)), {
    ...locateQuote(claim),
    cells: interpretations[0] ?? [],
    actual,
    expected,
    formula: `${actual} ≠ ${writeTotal(interpretations[0] ?? [], report.facts)}`,
    sides: proseAndTable(actual, expected),
    message:
      moved === null
        ? { id: 'claim-mismatch', data }
        : { id: 'claim-mismatch.moved', data: { ...data, sum: [actual, ...moved].join(' + ') } },
  });
}

interface Explanations {
  /** Claims by their sentence and value. */
  readonly byStatement: ReadonlyMap<string, readonly Claim[]>;
  /** What has explained a difference already: other claims, and by sentence the numbers that it counts apart. */
  readonly usedClaims: Set<Claim>;
  readonly usedNumbers: Map<string, readonly number[]>;
}

/**
 * Numbers of the same sentence that make up the difference: a case that the prose counts apart may have been
 * booked into this row. Null where there is no such explanation. Each number explains one difference.
 */
function explainDifference(
  difference: number,
  claim: Claim,
  report: Report,
  { byStatement, usedClaims, usedNumbers }: Explanations,
): readonly number[] | null {
  const used = usedNumbers.get(claim.quote) ?? [];
  const unused = withoutEach(claim.otherNumbers, used);
  const moved = unused.includes(difference) ? [difference] : findTwo(unused, difference);
  if (moved !== null) {
    usedNumbers.set(claim.quote, [...used, ...moved]);
    return moved;
  }
  const isZeroInTables = ({ interpretations }: Claim) =>
    interpretations.every((cells) => totalOf(cells, report.facts) === 0);
  const booked = byStatement
    .get(statementKey(claim.quote, difference))
    ?.find((other) => !usedClaims.has(other) && isZeroInTables(other));
  if (booked === undefined) return null;
  usedClaims.add(booked);
  return [booked.value];
}

/** Two of the numbers that come to `sum`. */
function findTwo(numbers: readonly number[], sum: number): readonly number[] | null {
  const first = numbers.find((value, index) => numbers.some((other, at) => at > index && value + other === sum));
  return first === undefined ? null : [first, sum - first];
}

/** The numbers, without one occurrence of each of `used`. */
function withoutEach(numbers: readonly number[], used: readonly number[]): readonly number[] {
  const left = [...numbers];
  for (const number of used) {
    const at = left.indexOf(number);
    if (at !== -1) left.splice(at, 1);
  }
  return left;
}
