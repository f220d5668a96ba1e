/** Decisions in words. */
import { dayOf } from '../model/day-of.ts';
import type { Decision, Step } from '../model/decision.ts';
import type { Locale } from '../model/locale.ts';
import { namesOf, type Stage, type StepName } from '../model/stage.ts';
import { text } from './text.ts';

/** The decision, its reason and its note: 不采纳：其他；见附表。 */
export function decisionText(locale: Locale, decision: Decision): string {
  const state = decision.kind === 'open' ? '' : standingText(locale, decision);
  return [state, decision.note].filter((words) => words !== '').join(text(locale, 'sidepanel.sentences'));
}

/** The decision and its reason: 不采纳：其他. No brackets: reasons and notes may have some. */
export function standingText(locale: Locale, { kind, reason }: Pick<Decision, 'kind' | 'reason'>): string {
  const state = text(locale, `sidepanel.state.${kind}`);
  return reason === null
    ? state
    : text(locale, 'sidepanel.dismissed', { state, reason: text(locale, `sidepanel.reason.${reason}`) });
}

interface StandingProblem {
  readonly standing: Decision['kind'];
  readonly stage: Stage | null;
}

/** What became of a problem, in a word: its stage where the agency was told, else what was decided; '' where nothing was. */
export function stateText(locale: Locale, { standing, stage }: StandingProblem): string {
  if (stage !== null && standing !== 'dismissed') return text(locale, `stage.${stage}`);
  return standing === 'open' ? '' : text(locale, `standing.${standing}`);
}

/** A step without its time: 申辩：台账为 35（王芳）. */
export function stepText(locale: Locale, { name, by, note }: Pick<Step, 'by' | 'note'> & { name: StepName }): string {
  const step = text(locale, `stage.${name}`);
  const said = note === '' ? step : text(locale, 'stage.said', { step, note });
  return by === '' ? said : text(locale, 'stage.by', { step: said, by });
}

/** All steps in their order, each with its day: 2026-11-21 已通知（王芳）；2026-11-28 复核通过（王芳）. */
export function progressText(locale: Locale, steps: readonly Step[]): string {
  const names = namesOf(steps);
  return steps
    .map((step, at) =>
      text(locale, 'stage.dated', {
        day: dayOf(step.at),
        step: stepText(locale, { ...step, name: names[at] ?? step.stage }),
      }),
    )
    .join(text(locale, 'stage.separator'));
}
