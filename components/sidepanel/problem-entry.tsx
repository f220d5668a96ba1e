import { useId } from 'preact/hooks';
import { stateText } from '../../lib/locales/decision-text.ts';
import { text, translate } from '../../lib/locales/text.ts';
import { Evidence, Formula, Sides, Suspects } from '../finding-parts.tsx';
import { ComparedCells, Passages } from './compared.tsx';
import { DecisionForm } from './decision-form.tsx';
import { CommonDecision } from './decision-lines.tsx';
import { Effects } from './effects.tsx';
import { FindingRule } from './finding-rule.tsx';
import { ProblemTools } from './problem-tools.tsx';
import { StageTools, Steps } from './stage-tools.tsx';
import type { ProblemProps } from './state.ts';

interface ProblemEntryProps extends ProblemProps {
  /** Whether Tab reaches it. */
  readonly reachable: boolean;
}

/** One problem. The chosen one is unfolded; a dismissed one takes one line until it is chosen or filtered for. */
export function ProblemEntry({ state, problem, reachable }: ProblemEntryProps) {
  const { client, review, list, actions } = state;
  const { locale } = client;
  const { key, outcome, standing, message } = problem;
  /** As on the page and in the popup, whatever the filter leaves out. */
  const number = review.problems.value.findIndex((each) => each.key === key) + 1;
  const chosen = list.chosen.value === key;
  const became = stateText(locale, problem);
  const folded = standing === 'dismissed' && !chosen && list.filter.value.state !== 'dismissed';
  const id = useId();
  return (
    <li class={`${outcome} ${standing} ${folded ? 'folded' : ''}`} aria-current={chosen ? 'true' : undefined}>
      <button
        type="button"
        class="place"
        value={key}
        tabIndex={reachable ? 0 : -1}
        aria-expanded={chosen}
        aria-controls={chosen ? id : undefined}
        onClick={() => void actions.show(problem)}
      >
        <span class="number">{number}</span> <span class="outcome">{text(locale, `outcome.${outcome}`)}</span>{' '}
        {became !== '' && <span class="state">{became}</span>} {translate(locale, message)}
      </button>
      {!folded && <Summary state={state} problem={problem} chosen={chosen} />}
      {chosen && (
        <div id={id} class="unfolded">
          <Details state={state} problem={problem} />
        </div>
      )}
    </li>
  );
}

/** The sum, the suspected cells and the decision, which are in sight without a choice. */
function Summary({ state, problem, chosen }: ProblemProps & { readonly chosen: boolean }) {
  const { locale } = state.client;
  const { items, message, suspects } = problem;
  const [{ finding }] = items;
  // Otherwise the sentence names the suspected cell and the number of effects.
  const ownSentence = message === finding.message;
  return (
    <>
      {finding.formula !== null && <Formula locale={locale} formula={finding.formula} sides={finding.sides} />}
      {(ownSentence || chosen) && <Suspects locale={locale} suspects={suspects} />}
      {ownSentence && !chosen && items.length > 1 && (
        <p class="compared">{text(locale, 'sidepanel.effects', { count: items.length })}</p>
      )}
      <CommonDecision state={state} problem={problem} chosen={chosen} />
      <Steps state={state} problem={problem} chosen={chosen} />
    </>
  );
}

function Details({ state, problem }: ProblemProps) {
  const { client, list } = state;
  const { locale } = client;
  const [{ finding }] = problem.items;
  const writing = list.writing.value;
  return (
    <>
      <Sides locale={locale} finding={finding} />
      <ComparedCells state={state} finding={finding} />
      <Passages locale={locale} finding={finding} />
      <Evidence locale={locale} findings={[finding]} quoted={!finding.compared?.quotes.length} />
      <FindingRule state={state} finding={finding} />
      {writing === null || writing.effect !== null ? (
        <>
          <StageTools state={state} problem={problem} />
          <ProblemTools state={state} problem={problem} />
        </>
      ) : (
        <DecisionForm state={state} items={problem.items} subject={writing} />
      )}
      {problem.items.length > 1 && <Effects state={state} problem={problem} />}
    </>
  );
}
