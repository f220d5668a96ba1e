import { correctedText, sinceText } from '../../lib/locales/round-text.ts';
import { text, translate } from '../../lib/locales/text.ts';
import { countRound, type Round, type SettledProblem } from '../../lib/triage/rounds.ts';
import { Button } from '../button.tsx';
import { formatTime } from '../format.ts';
import type { SidepanelProps } from './state.ts';

/** What became of the problems of an earlier state of the report: corrected, standing, new. */
export function RoundBlock({ state, round }: SidepanelProps & { readonly round: Round }) {
  const { client, review, loop, actions } = state;
  const { locale } = client;
  const { told, seen, comparison } = round;
  const { settled, since } = comparison;
  const standing = review.problems.value
    .filter((problem) => problem.standing !== 'dismissed')
    .map((problem) => ({ problem, is: since(problem) }));
  const counts = { ...countRound(comparison, review.problems.value) };
  // Nothing changed in what was found, and nobody waits for a correction.
  if (told === null && settled.length === 0 && standing.every(({ is }) => is === 'unchanged')) return null;
  const unseen = loop.unseen.value.length;
  return (
    <section class="round" aria-label={text(locale, 'round.title')}>
      <p>
        <b>
          {text(locale, told === null ? 'round.sinceSeen' : 'round.sinceTold', {
            at: formatTime(locale, told ?? seen),
          })}
        </b>{' '}
        {text(locale, 'round.counts', counts)}
      </p>
      {settled.length > 0 && (
        <ul>
          {settled.map((problem) => (
            <Settled key={JSON.stringify(problem.message)} state={state} problem={problem} />
          ))}
        </ul>
      )}
      {standing.some(({ is }) => is !== 'unchanged') && (
        <ul>
          {standing
            .filter(({ is }) => is !== 'unchanged')
            .map(({ problem, is }) => (
              <li key={problem.key}>
                <span class="state">{sinceText(locale, is)}</span>{' '}
                <Button label={translate(locale, problem.message)} onClick={() => actions.find(problem.key)} />
              </li>
            ))}
        </ul>
      )}
      {unseen > 0 && (
        <p class="tools">
          <Button look="box" label={text(locale, 'round.closeAll')} onClick={() => void loop.closeCorrected()} />
        </p>
      )}
    </section>
  );
}

function Settled({ state, problem }: SidepanelProps & { readonly problem: SettledProblem }) {
  const { locale } = state.client;
  return (
    <li>
      <span class="state clean">{text(locale, problem.stage === 'closed' ? 'stage.closed' : 'round.settled')}</span>{' '}
      <span>{correctedText(locale, problem)}</span>
    </li>
  );
}
