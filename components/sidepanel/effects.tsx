import { reportLanguage } from '../../lib/locales/report-language.ts';
import { text, translate } from '../../lib/locales/text.ts';
import type { DecidedFinding } from '../../lib/triage/decisions.ts';
import { decisionKindOf } from '../../lib/triage/reviewed-report.ts';
import { Formula, Sides } from '../finding-parts.tsx';
import { DecisionForm } from './decision-form.tsx';
import { DecisionLine } from './decision-lines.tsx';
import { DecisionTools } from './decision-tools.tsx';
import { effectValue } from './list-state.ts';
import type { ProblemProps, SidepanelProps } from './state.ts';

/** The findings of a problem, each with its place and, where someone decides otherwise on it, its own decision. */
export function Effects({ state, problem }: ProblemProps) {
  const { client, list } = state;
  return (
    <details class="effects" open={list.effect.value !== null}>
      <summary>{text(client.locale, 'sidepanel.effects', { count: problem.items.length })}</summary>
      <ol>
        {problem.items.map((item) => (
          <Effect key={item.finding.fingerprint} state={state} item={item} />
        ))}
      </ol>
    </details>
  );
}

function Effect({ state, item }: SidepanelProps & { readonly item: DecidedFinding }) {
  const { client, list, actions } = state;
  const { locale } = client;
  const { fingerprint, outcome, message, formula, quotes } = item.finding;
  const kind = decisionKindOf(item);
  const writing = list.writing.value;
  return (
    <li class={`${outcome} ${kind}`}>
      <button
        type="button"
        class="effect"
        value={effectValue(fingerprint)}
        onClick={() => void actions.showEffect(item)}
      >
        <span class="outcome">{text(locale, `outcome.${outcome}`)}</span>{' '}
        {kind !== 'open' && <span class="state">{text(locale, `sidepanel.state.${kind}`)}</span>}{' '}
        {translate(locale, message)}
      </button>
      {formula !== null && <Formula locale={locale} formula={formula} sides={item.finding.sides} />}
      <Sides locale={locale} finding={item.finding} />
      {quotes.map((quote) => (
        <blockquote key={quote} lang={reportLanguage(locale)}>
          {quote}
        </blockquote>
      ))}
      <DecisionLine state={state} item={item} chosen={false} />
      {writing?.effect === fingerprint ? (
        <DecisionForm state={state} items={[item]} subject={writing} />
      ) : (
        <div class="tools">
          <DecisionTools state={state} items={[item]} effect={fingerprint} />
        </div>
      )}
    </li>
  );
}
