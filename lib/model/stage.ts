/** Without zod, which pages that only show stages need not load. */

/**
 * What becomes of a confirmed problem: the agency was told (notified); it objects (contested), or says that the report is
 * mended (corrected); a person has seen that it is (closed).
 */
export const stages = ['notified', 'contested', 'corrected', 'closed'] as const;

export type Stage = (typeof stages)[number];

/** How steps are named: telling the agency again is returning the problem. */
export type StepName = Stage | 'returned';

export function namesOf(steps: readonly { readonly stage: Stage }[]): readonly StepName[] {
  return steps.map(({ stage }, at) => (stage === 'notified' && at > 0 ? 'returned' : stage));
}
