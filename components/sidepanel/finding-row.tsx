import { useId } from 'preact/hooks';
import { findLikeliest } from '../../lib/findings/problems.ts';
import { decisionText } from '../../lib/locales/decision-text.ts';
import { text, translate } from '../../lib/locales/text.ts';
import type { DecidedFinding } from '../../lib/triage/decisions.ts';
import { decisionKindOf } from '../../lib/triage/reviewed-report.ts';
import { Evidence, Formula, Suspects } from '../finding-parts.tsx';
import { formatTime } from '../format.ts';
import { ComparedCells, Passages } from './compared.tsx';
import { DecisionForm } from './decision-form.tsx';
import { earlierDecisionText } from './decision-text.ts';
import { FindingRule } from './finding-rule.tsx';
import { FindingTools } from './finding-tools.tsx';
import type { SidepanelProps } from './state.ts';

interface FindingRowProps extends SidepanelProps {
  readonly item: DecidedFinding;
  /** Whether Tab reaches it. */
  readonly reachable: boolean;
}

/** One finding. The chosen one is unfolded; a dismissed one takes one line until it is chosen or filtered for. */
export function FindingRow({ state, item, reachable }: FindingRowProps) {
  const { client, list, actions } = state;
  const { locale } = client;
  const { finding } = item;
  const kind = decisionKindOf(item);
  const chosen = list.chosen.value === finding.fingerprint;
  const folded = kind === 'dismissed' && !chosen && list.filter.value.state !== 'dismissed';
  const id = useId();
  return (
    <li class={`${finding.outcome} ${kind} ${folded ? 'folded' : ''}`} aria-current={chosen ? 'true' : undefined}>
      <button
        type="button"
        class="place"
        value={finding.fingerprint}
        tabIndex={reachable ? 0 : -1}
        aria-expanded={chosen}
        aria-controls={chosen ? id : undefined}
        onClick={() => void actions.show(item)}
      >
        <span class="outcome">{text(locale, `outcome.${finding.outcome}`)}</span>{' '}
        {kind !== 'open' && <span class="state">{text(locale, `sidepanel.state.${kind}`)}</span>}{' '}
        {translate(locale, finding.message)}
      </button>
      {!folded && finding.formula !== null && <Formula locale={locale} formula={finding.formula} />}
      {!folded && <DecisionLine state={state} item={item} chosen={chosen} />}
      {chosen && (
        <div id={id} class="unfolded">
          <ComparedCells state={state} finding={finding} />
          <Passages locale={locale} finding={finding} />
          <Suspects locale={locale} suspects={findLikeliest(finding.suspects)} />
          <Evidence locale={locale} finding={finding} quoted={!finding.compared?.quotes.length} />
          <FindingRule state={state} finding={finding} />
          {list.writing.value === null ? (
            <FindingTools state={state} item={item} />
          ) : (
            <DecisionForm state={state} item={item} dismissal={list.writing.value === 'dismissal'} />
          )}
        </div>
      )}
    </li>
  );
}

type DecisionLineProps = Omit<FindingRowProps, 'reachable'> & { readonly chosen: boolean };

/** The decision on the finding, or the earlier decision on other values. */
function DecisionLine({ state, item: { finding, decision, changed }, chosen }: DecisionLineProps) {
  const { client, review } = state;
  const { locale } = client;
  const report = review.subject.value?.report;
  return (
    <>
      {decision !== null && (chosen || decision.reason !== null || decision.note !== '') && (
        <p class="decision-text">
          {decisionText(locale, decision)} <time dateTime={decision.at}>{formatTime(locale, decision.at)}</time>
        </p>
      )}
      {changed !== null && report !== undefined && (
        <p class="decision-text earlier">{earlierDecisionText(locale, changed, finding, report)}</p>
      )}
    </>
  );
}
