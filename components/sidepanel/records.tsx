import { decisionText, progressText } from '../../lib/locales/decision-text.ts';
import { reportLanguage } from '../../lib/locales/report-language.ts';
import { nameCell, text, translate } from '../../lib/locales/text.ts';
import type { Decision } from '../../lib/model/decision.ts';
import { type DecisionRecord, recordsOf, staleRecords } from '../../lib/triage/decision-records.ts';
import { stepsOf } from '../../lib/triage/stages.ts';
import { Button } from '../button.tsx';
import { Formula } from '../finding-parts.tsx';
import { formatTime } from '../format.ts';
import { History } from './changes.tsx';
import type { SidepanelProps } from './state.ts';

type Raws = Decision['finding']['raws'];

/** The decisions on this page by problem, also those whose findings are gone, and the changes of the page. */
export function Records({ state }: SidepanelProps) {
  const { client, review } = state;
  const { locale } = client;
  const subject = review.subject.value;
  const stale = staleRecords(review.stale.value);
  const held = recordsOf(review.problems.value);
  const first = subject?.snapshots[0];
  const unchanged = (subject?.snapshots.length ?? 0) < 2;
  return (
    <>
      {first !== undefined && (
        <h2>
          {text(
            locale,
            subject?.origin.kind === 'web' ? 'sidepanel.records.history' : 'sidepanel.records.history.file',
          )}
        </h2>
      )}
      {unchanged && first !== undefined && (
        <p class="quiet">{text(locale, 'sidepanel.changes.none', { at: formatTime(locale, first.at) })}</p>
      )}
      <History state={state} dated />
      {stale.length > 0 && (
        <>
          <h2>{text(locale, 'sidepanel.records.stale', { count: stale.length })}</h2>
          <RecordList state={state} records={stale} />
        </>
      )}
      <h2>{text(locale, 'sidepanel.records.all', { count: held.length })}</h2>
      {held.length === 0 && <p class="quiet">{text(locale, 'sidepanel.records.none')}</p>}
      <RecordList state={state} records={held} />
    </>
  );
}

function RecordList({ state, records }: SidepanelProps & { readonly records: readonly DecisionRecord[] }) {
  const { client, actions } = state;
  const { locale } = client;
  return (
    <ol class="decision-list">
      {records.map(({ message, decisions }) => {
        const [lead] = decisions;
        const { finding, kind, at, place, values } = lead;
        const steps = stepsOf(decisions);
        const outcome = decisions.some((each) => each.finding.outcome === 'fail') ? 'fail' : 'review';
        const raws = Object.entries(Object.assign({}, ...decisions.map((each) => each.finding.raws)) as Raws);
        return (
          <li key={`${place} ${values}`} class={`${outcome} ${kind}`}>
            <p>
              <span class="outcome">{text(locale, `outcome.${outcome}`)}</span> {translate(locale, message)}
            </p>
            {finding.formula !== null && <Formula locale={locale} formula={finding.formula} />}
            <p class="decision-text">
              {decisionText(locale, lead)} <time dateTime={at}>{formatTime(locale, at)}</time>
            </p>
            {steps.length > 0 && <p class="decision-text">{progressText(locale, steps)}</p>}
            {decisions.length > 1 && (
              <details>
                <summary>{text(locale, 'sidepanel.effects', { count: decisions.length })}</summary>
                <ul>
                  {decisions.map((each) => (
                    <li key={`${each.place} ${each.values}`}>{translate(locale, each.finding.message)}</li>
                  ))}
                </ul>
              </details>
            )}
            {raws.length > 0 && (
              <details>
                <summary>{text(locale, 'sidepanel.records.raws')}</summary>
                <dl class="raws">
                  {raws.map(([cell, raw]) => (
                    <div key={cell}>
                      <dt>{nameCell(locale, cell)}</dt>
                      <dd lang={reportLanguage(locale)}>{raw}</dd>
                    </div>
                  ))}
                </dl>
              </details>
            )}
            <Button label={text(locale, 'sidepanel.records.forget')} onClick={() => void actions.forget(decisions)} />
          </li>
        );
      })}
    </ol>
  );
}
