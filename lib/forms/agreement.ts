/** Whether a number or a denial of the prose agrees with the tables: one answer for the rules and for the screens. */
import type { CellId } from '../model/form.ts';
import type { Claim, Denial } from '../model/prose.ts';
import { type CellValues, totalOf } from './sums.ts';

/** The value of each interpretation; null where a cell was not read. */
interface Totals {
  readonly totals: readonly (number | null)[];
}

/**
 * agrees: one interpretation is `fits`, which the tables hold. differs: none fits; `expected` is the value of the first.
 * open: a cell it may mean was not read, or it may be a part of what the tables hold.
 */
export type Agreement = Totals &
  (
    | { readonly result: 'agrees'; readonly fits: number }
    | { readonly result: 'differs'; readonly expected: number }
    | { readonly result: 'open' }
  );

type CountedNumber = Pick<Claim, 'value' | 'roundingStep' | 'otherSums' | 'mayBePart'>;

export function compareClaim(
  claim: CountedNumber & Pick<Claim, 'interpretations' | 'belowLarger'>,
  cells: CellValues,
): Agreement {
  const totals = claim.interpretations.map((sum) => totalOf(sum, cells));
  const read = totals.filter((total) => total !== null);
  const fits = read.find((total) => total === claim.value) ?? read.find((total) => mayBe(claim, total));
  if (fits !== undefined) return { totals, result: 'agrees', fits };
  if ((claim.mayBePart || claim.belowLarger) && read.some((total) => total >= claim.value))
    return { totals, result: 'open' };
  return unfitting(totals);
}

const answerCells: readonly CellId[] = ['t3.outcomes.total'];

export function compareDenial(
  { interpretations, answered }: Pick<Denial, 'interpretations' | 'answered'>,
  cells: CellValues,
): Agreement {
  const totals = interpretations.map((sum) => totalOf(sum, cells));
  if (totals.includes(0)) return { totals, result: 'agrees', fits: 0 };
  if (answered === null) return unfitting(totals);
  // All that were counted are answered, and so many were: what is carried over came beside them.
  const answers = totalOf(answerCells, cells);
  if (answers === answered) return { totals, result: 'agrees', fits: answered };
  return answers === null ? { totals, result: 'open' } : unfitting(totals);
}

/** Whether two numbers for one thing can both be true: they are the same in one interpretation, or one may be a part. */
export function mayBothBe(one: CountedNumber, other: CountedNumber): boolean {
  if (one.mayBePart || other.mayBePart) return true;
  return [one.value, ...one.otherSums].some((value) => mayBe(other, value)) || mayBe(one, other.value);
}

/** The number itself or with its sentence's others; a rounded one within its last digit, rounded or cut off. */
function mayBe({ value, roundingStep, otherSums }: CountedNumber, total: number): boolean {
  return [value, ...otherSums].some((number) => number === total || Math.abs(number - total) < roundingStep);
}

function unfitting(totals: Totals['totals']): Agreement {
  const [expected = null] = totals;
  return expected === null || totals.includes(null)
    ? { totals, result: 'open' }
    : { totals, result: 'differs', expected };
}
