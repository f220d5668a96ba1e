import { stepText } from '../../lib/locales/decision-text.ts';
import { text } from '../../lib/locales/text.ts';
import { namesOf } from '../../lib/model/stage.ts';
import { nextStages } from '../../lib/triage/stages.ts';
import { Button } from '../button.tsx';
import { formatTime } from '../format.ts';
import type { ProblemProps } from './state.ts';

/** What was done about a problem since the agency was told, the last step alone unless it is chosen. */
export function Steps({ state, problem: { steps }, chosen }: ProblemProps & { readonly chosen: boolean }) {
  const { locale } = state.client;
  const names = namesOf(steps);
  const lines = steps.map((step, at) => ({ ...step, name: names[at] ?? step.stage }));
  return (
    <>
      {(chosen ? lines : lines.slice(-1)).map((line) => (
        <p key={line.at} class="decision-text step">
          {stepText(locale, line)} <time dateTime={line.at}>{formatTime(locale, line.at)}</time>
        </p>
      ))}
    </>
  );
}

/** Buttons for the next steps of a confirmed problem. */
export function StageTools({ state, problem }: ProblemProps) {
  const { client, actions, loop } = state;
  const { locale } = client;
  const { standing, stage } = problem;
  if (standing === 'dismissed' || (stage === null && standing !== 'confirmed')) return null;
  return (
    <div class="tools">
      {(stage === null ? (['notified'] as const) : nextStages[stage]).map((next) => {
        const returned = stage !== null && next === 'notified';
        const name = returned ? 'returned' : next;
        return (
          <Button
            key={next}
            look="box"
            label={text(locale, stage === null ? 'sidepanel.loop.tell' : `stage.${name}`)}
            onClick={() =>
              name === 'returned' || name === 'contested'
                ? actions.openForm({ form: name, effect: null })
                : void loop.take([problem], next, '')
            }
          />
        );
      })}
    </div>
  );
}
