import { decisionText } from '../../lib/locales/decision-text.ts';
import { text } from '../../lib/locales/text.ts';
import type { DecidedFinding } from '../../lib/triage/decisions.ts';
import { commonDecision } from '../../lib/triage/reviewed-report.ts';
import { formatTime } from '../format.ts';
import { earlierDecisionText } from './decision-text.ts';
import type { ProblemProps, SidepanelProps } from './state.ts';

/** The decision on all findings of a problem, or that they differ. */
export function CommonDecision({ state, problem: { items }, chosen }: ProblemProps & { readonly chosen: boolean }) {
  const { locale } = state.client;
  const [lead] = items;
  if (commonDecision(items) === undefined)
    return <p class="decision-text">{text(locale, 'sidepanel.decisionsDiffer')}</p>;
  const shown = items.find(({ changed }) => changed !== null) ?? lead;
  return <DecisionLine state={state} item={shown} chosen={chosen} />;
}

/** The decision on a finding, or the earlier decision on other values. */
export function DecisionLine({
  state,
  item: { finding, decision, changed },
  chosen,
}: SidepanelProps & { readonly item: DecidedFinding; readonly chosen: boolean }) {
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
