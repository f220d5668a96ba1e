import { useId } from 'preact/hooks';
import { findLikeliest } from '../../lib/findings/causes.ts';
import { text, translate } from '../../lib/locales/text.ts';
import type { ReviewedFinding } from '../../lib/triage/decisions.ts';
import { writeTime } from '../dates.ts';
import { Evidence, Formula, Suspects } from '../finding-parts.tsx';
import { ComparedCells, Passages } from './compared.tsx';
import { DecisionForm } from './decision-form.tsx';
import { FindingTools } from './finding-tools.tsx';
import { stateOf } from './review.ts';
import type { Sidepanel } from './state.ts';
import { earlierText, opinionText } from './words.ts';

interface RowProps {
  readonly sidepanel: Sidepanel;
  readonly item: ReviewedFinding;
  /** Whether tabbing comes to it. */
  readonly reachable: boolean;
}

/** One finding in a line or two; the chosen one is unfolded. What was dismissed is one line until it is chosen or asked for. */
export function FindingRow({ sidepanel, item, reachable }: RowProps) {
  const { client, list, acts } = sidepanel;
  const { locale } = client;
  const { finding } = item;
  const state = stateOf(item);
  const chosen = list.chosen.value === finding.fingerprint;
  const folded = state === 'dismissed' && !chosen && list.filter.value.state !== 'dismissed';
  const id = useId();
  return (
    <li class={`${finding.outcome} ${state} ${folded ? 'folded' : ''}`} aria-current={chosen ? 'true' : undefined}>
      <button
        type="button"
        class="place"
        value={finding.fingerprint}
        tabIndex={reachable ? 0 : -1}
        aria-expanded={chosen}
        aria-controls={chosen ? id : undefined}
        onClick={() => void acts.show(item)}
      >
        <span class="outcome">{text(locale, `outcome.${finding.outcome}`)}</span>{' '}
        {state !== 'open' && <span class="state">{text(locale, `sidepanel.state.${state}`)}</span>}{' '}
        {translate(locale, finding.message)}
      </button>
      {!folded && finding.formula !== null && <Formula formula={finding.formula} />}
      {!folded && <Opinion sidepanel={sidepanel} item={item} chosen={chosen} />}
      {chosen && (
        <div id={id} class="unfolded">
          <ComparedCells sidepanel={sidepanel} finding={finding} />
          <Passages locale={locale} finding={finding} />
          <Suspects locale={locale} suspects={findLikeliest(finding.suspects)} />
          <Evidence locale={locale} finding={finding} quoted={!finding.compared?.quotes.length} />
          {list.writing.value === null ? (
            <FindingTools sidepanel={sidepanel} item={item} />
          ) : (
            <DecisionForm sidepanel={sidepanel} item={item} dismissal={list.writing.value === 'dismissal'} />
          )}
        </div>
      )}
    </li>
  );
}

type OpinionProps = Omit<RowProps, 'reachable'> & { readonly chosen: boolean };

/** What was decided on it, or on what stood there before. */
function Opinion({ sidepanel, item: { finding, decision, changed }, chosen }: OpinionProps) {
  const { client, review } = sidepanel;
  const { locale } = client;
  const report = review.subject.value?.report;
  return (
    <>
      {decision !== null && (chosen || decision.reason !== null || decision.note !== '') && (
        <p class="opinion">
          {opinionText(locale, decision)} <time dateTime={decision.at}>{writeTime(locale, decision.at)}</time>
        </p>
      )}
      {changed !== null && report !== undefined && (
        <p class="opinion earlier">{earlierText(locale, changed, finding, report)}</p>
      )}
    </>
  );
}
