import { text } from '../../lib/locales/text.ts';
import { formatTime } from '../format.ts';
import { changeText } from './decision-text.ts';
import { revisionsOf } from './page-revisions.ts';
import type { SidepanelProps } from './state.ts';

/**
 * Changes of the report since it was checked before. Of a web page every visit shows them: a change after publication is a
 * fault in itself.
 */
export function Changes({ state }: SidepanelProps) {
  const { locale } = state.client;
  const subject = state.review.subject.value;
  const revisions = revisionsOf(subject?.snapshots ?? []);
  const count = revisions.reduce((sum, { changes }) => sum + changes.length, 0);
  const [latest] = revisions;
  if (latest === undefined) return null;
  const data = { count, before: formatTime(locale, latest.before), after: formatTime(locale, latest.after) };
  const key = subject?.origin.kind === 'web' ? 'sidepanel.changes' : 'sidepanel.changes.file';
  return (
    <details class="notice changes">
      <summary>{text(locale, revisions.length === 1 ? key : `${key}.several`, data)}</summary>
      <History state={state} dated={revisions.length > 1} />
    </details>
  );
}

/** All changes of the page that were observed, the latest first. */
export function History({ state, dated }: SidepanelProps & { readonly dated: boolean }) {
  const { locale } = state.client;
  return (
    <>
      {revisionsOf(state.review.subject.value?.snapshots ?? []).map(({ before, after, changes }) => (
        <section key={after} class="revision">
          {dated && (
            <h3>
              {text(locale, 'sidepanel.changes.between', {
                before: formatTime(locale, before),
                after: formatTime(locale, after),
              })}
            </h3>
          )}
          <ul>
            {changes.map((change) => {
              const words = changeText(locale, change);
              return <li key={words}>{words}</li>;
            })}
          </ul>
        </section>
      ))}
    </>
  );
}
