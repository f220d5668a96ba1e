import { stateText } from '../../lib/locales/decision-text.ts';
import { text, translate } from '../../lib/locales/text.ts';
import type { PopupClient } from '../../lib/model/clients/popup.ts';
import type { ReviewedProblem } from '../../lib/triage/reviewed-report.ts';
import { Button } from '../button.tsx';
import { Compared, Formula, Suspects } from '../finding-parts.tsx';
import type { PageState } from '../page-state.ts';
import { goTo, sidesOf } from '../problem-steps.ts';

interface PopupProblemProps {
  readonly state: PageState<PopupClient>;
  readonly problem: ReviewedProblem;
  /** Its number on the page. */
  readonly number: number;
}

/** One problem at a glance: its sentence is a button that shows the place on the page; the side panel has the rest. */
export function ProblemItem({ state, problem, number }: PopupProblemProps) {
  const { client, current } = state;
  const { locale } = client;
  const { key, outcome, standing, message, suspects, items } = problem;
  const [{ finding: lead }] = items;
  const shown = items.some(({ finding }) => finding.fingerprint === current.value);
  // Where the suspect is the sentence, it need not be said twice.
  const isSaid = message !== lead.message;
  const sides = sidesOf(problem);
  const became = stateText(locale, problem);
  return (
    <li class={`${outcome} ${standing}`} aria-current={shown ? 'true' : undefined}>
      <button type="button" class="place" value={key} onClick={() => void goTo(state, problem)}>
        <span class="number">{number}</span> <span class="outcome">{text(locale, `outcome.${outcome}`)}</span>{' '}
        {became !== '' && <span class="state">{became}</span>}{' '}
        <span class="sentence">{translate(locale, message)}</span>
      </button>
      {standing !== 'dismissed' && (
        <>
          {lead.formula !== null && <Formula locale={locale} formula={lead.formula} sides={lead.sides} />}
          <Compared locale={locale} finding={lead} />
          {!isSaid && <Suspects locale={locale} suspects={suspects} />}
          {!isSaid && items.length > 1 && (
            <p class="siblings">{text(locale, 'popup.siblings', { count: items.length - 1 })}</p>
          )}
        </>
      )}
      <p class="tools">
        {sides.map((side) => (
          <Button key={side} label={text(locale, `place.${side}`)} onClick={() => void goTo(state, problem, side)} />
        ))}
        <Button label={text(locale, 'popup.details')} onClick={() => void client.openSidepanel(key)} />
      </p>
    </li>
  );
}
