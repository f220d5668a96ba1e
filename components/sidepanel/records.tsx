import { decisionText } from '../../lib/locales/decision-text.ts';
import { reportLanguage } from '../../lib/locales/report-language.ts';
import { nameCell, text, translate } from '../../lib/locales/text.ts';
import type { Decision } from '../../lib/model/decision.ts';
import { Button } from '../button.tsx';
import { Formula } from '../finding-parts.tsx';
import { formatTime } from '../format.ts';
import { History } from './changes.tsx';
import type { SidepanelProps } from './state.ts';

/** The decisions on this page, also those whose findings are gone, and the changes of the page. */
export function Records({ state }: SidepanelProps) {
  const { client, review } = state;
  const { locale } = client;
  const subject = review.subject.value;
  const stale = review.stale.value;
  const gone = new Set(stale);
  const held = (subject?.decisions ?? []).filter((decision) => !gone.has(decision)).toSorted(latestFirst);
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
          <RecordList state={state} decisions={stale} />
        </>
      )}
      <h2>{text(locale, 'sidepanel.records.all', { count: held.length })}</h2>
      {held.length === 0 && <p class="quiet">{text(locale, 'sidepanel.records.none')}</p>}
      <RecordList state={state} decisions={held} />
    </>
  );
}

function latestFirst(one: Decision, other: Decision): number {
  return Date.parse(other.at) - Date.parse(one.at);
}

function RecordList({ state, decisions }: SidepanelProps & { readonly decisions: readonly Decision[] }) {
  const { client, actions } = state;
  const { locale } = client;
  return (
    <ol class="decision-list">
      {decisions.map((decision) => {
        const { finding, kind, at, place, values } = decision;
        const raws = Object.entries(finding.raws);
        return (
          <li key={`${place} ${values}`} class={`${finding.outcome} ${kind}`}>
            <p>
              <span class="outcome">{text(locale, `outcome.${finding.outcome}`)}</span>{' '}
              {translate(locale, finding.message)}
            </p>
            {finding.formula !== null && <Formula locale={locale} formula={finding.formula} />}
            <p class="decision-text">
              {decisionText(locale, decision)} <time dateTime={at}>{formatTime(locale, at)}</time>
            </p>
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
            <Button label={text(locale, 'sidepanel.records.forget')} onClick={() => void actions.forget(decision)} />
          </li>
        );
      })}
    </ol>
  );
}
