import { nameCell, text, translate } from '../../lib/locales/text.ts';
import type { Decision } from '../../lib/model/decision.ts';
import { writeTime } from '../dates.ts';
import { History } from './changes.tsx';
import type { Sidepanel } from './state.ts';
import { opinionText } from './words.ts';

/** What was decided on this page, also where its finding is gone, and what the page changed meanwhile. */
export function Records({ sidepanel }: { readonly sidepanel: Sidepanel }) {
  const { client, review } = sidepanel;
  const { locale } = client;
  const subject = review.subject.value;
  const stale = review.stale.value;
  const gone = new Set(stale);
  const held = (subject?.decisions ?? []).filter((decision) => !gone.has(decision)).toSorted(latestFirst);
  const first = subject?.snapshots[0];
  const unchanged = (subject?.snapshots.length ?? 0) < 2;
  return (
    <>
      <h2>{text(locale, 'sidepanel.records.history')}</h2>
      {unchanged && first !== undefined && (
        <p class="quiet">{text(locale, 'sidepanel.changes.none', { at: writeTime(locale, first.at) })}</p>
      )}
      <History sidepanel={sidepanel} dated />
      {stale.length > 0 && (
        <>
          <h2>{text(locale, 'sidepanel.records.stale', { count: stale.length })}</h2>
          <RecordList sidepanel={sidepanel} decisions={stale} />
        </>
      )}
      <h2>{text(locale, 'sidepanel.records.all', { count: held.length })}</h2>
      {held.length === 0 && <p class="quiet">{text(locale, 'sidepanel.records.none')}</p>}
      <RecordList sidepanel={sidepanel} decisions={held} />
    </>
  );
}

function latestFirst(one: Decision, other: Decision): number {
  return Date.parse(other.at) - Date.parse(one.at);
}

function RecordList({
  sidepanel,
  decisions,
}: {
  readonly sidepanel: Sidepanel;
  readonly decisions: readonly Decision[];
}) {
  const { client, acts } = sidepanel;
  const { locale } = client;
  return (
    <ol class="opinions">
      {decisions.map((decision) => {
        const { finding, kind, at, place, values } = decision;
        const raws = Object.entries(finding.raws);
        return (
          <li key={`${place} ${values}`} class={`${finding.outcome} ${kind}`}>
            <p>
              <span class="outcome">{text(locale, `outcome.${finding.outcome}`)}</span>{' '}
              {translate(locale, finding.message)}
            </p>
            {finding.formula !== null && <p class="formula">{finding.formula}</p>}
            <p class="opinion">
              {opinionText(locale, decision)} <time dateTime={at}>{writeTime(locale, at)}</time>
            </p>
            {raws.length > 0 && (
              <details>
                <summary>{text(locale, 'sidepanel.records.raws')}</summary>
                <dl class="raws">
                  {raws.map(([cell, raw]) => (
                    <div key={cell}>
                      <dt>{nameCell(locale, cell)}</dt>
                      <dd>{raw}</dd>
                    </div>
                  ))}
                </dl>
              </details>
            )}
            <button type="button" class="plain" onClick={() => void acts.forget(decision)}>
              {text(locale, 'sidepanel.records.forget')}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
