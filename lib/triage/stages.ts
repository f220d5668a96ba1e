/** What became of problems since the agency was told. */
import type { Decision, Step } from '../model/decision.ts';
import type { Stage } from '../model/stage.ts';

/** All steps on the findings of one problem, oldest first; a step that was made on several of them occurs once. */
export function stepsOf(decisions: readonly (Decision | null)[]): readonly Step[] {
  const steps = decisions.flatMap((decision) => decision?.steps ?? []);
  const once = new Map(steps.map((step) => [JSON.stringify([step.stage, step.at]), step]));
  return [...once.values()].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

/** null: the agency was not told yet. */
export function stageOf(decisions: readonly (Decision | null)[]): Stage | null {
  return stepsOf(decisions).at(-1)?.stage ?? null;
}

/** The decision one step further. */
export function withStep(decision: Decision, step: Step): Decision {
  return { ...decision, steps: [...(decision.steps ?? []), step] };
}

/** The stages that may follow; an agency is told again (notified) where what it did or said does not settle the problem. */
export const nextStages: Readonly<Record<Stage, readonly Stage[]>> = {
  notified: ['corrected', 'contested'],
  contested: ['closed', 'notified'],
  corrected: ['closed', 'notified'],
  closed: ['notified'],
};

/** Counts problems by stage. */
export function countStages(problems: readonly { readonly stage: Stage | null }[]): Partial<Record<Stage, number>> {
  const counts: Partial<Record<Stage, number>> = {};
  for (const { stage } of problems) if (stage !== null) counts[stage] = (counts[stage] ?? 0) + 1;
  return counts;
}
