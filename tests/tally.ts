import type { Tally } from '../lib/model/view.ts';

/** A tally of problems of which none is decided. */
export function openTally(fail: number, review: number, whole = true): Tally {
  const open = (count: number) => ({ found: count, open: count, confirmed: 0, dismissed: 0 });
  return { fail: open(fail), review: open(review), whole };
}
