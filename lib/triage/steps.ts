/** Where 上一处 and 下一处 go, in the popup and on the cards alike. */
import type { ReviewedProblem } from './reviewed-report.ts';

/**
 * The index of the next problem in this direction that nobody dismissed and that has a place to go to; -1: there is none.
 * From -1 it is the first.
 */
export function nextProblem(
  problems: readonly Pick<ReviewedProblem, 'standing'>[],
  from: number,
  step: 1 | -1,
  hasPlace: (index: number) => boolean = () => true,
): number {
  for (let at = from + step; at >= 0 && at < problems.length; at += step)
    if (problems[at]?.standing !== 'dismissed' && hasPlace(at)) return at;
  return -1;
}
