import type { FindingView } from '../model/view.ts';

/** A formula; with `sides` nobody knows which of its numbers is wrong. */
export type Arithmetic = { readonly formula: string } & Partial<Pick<FindingView, 'sides'>>;

/**
 * A formula cut before the number that is wrong: `63 + 0 = 63 ≠ 64` is `63 + 0 = 63 ≠ ` and `64`. Nothing is cut off where
 * nobody knows which side is wrong.
 */
export function formulaParts({ formula, sides }: Arithmetic): readonly [rest: string, wrong: string] {
  const cut = sides === undefined ? formula.lastIndexOf('≠') : -1;
  if (cut < 0) return [formula, ''];
  const wrong = formula.slice(cut + 1).trimStart();
  return [formula.slice(0, formula.length - wrong.length), wrong];
}
