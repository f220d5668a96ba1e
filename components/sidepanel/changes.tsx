import { text } from '../../lib/locales/text.ts';
import { formatTime } from '../format.ts';
import { changeText } from './decision-text.ts';
import { revisionsOf } from './page-revisions.ts';
import type { SidepanelProps } from './state.ts';

/** Changes of the page since its publication: a change is a fault in itself, so every visit shows it. */
export function Changes({ state }: SidepanelProps) {
  const { locale } = state.client;
  const revisions = revisionsOf(state.review.subject.value?.snapshots ?? []);
  const count = revisions.reduce((sum, { changes }) => sum + changes.length, 0);
  const [latest] = revisions;
  if (latest === undefined) return null;
  const data = { count, before: formatTime(locale, latest.before), after: formatTime(locale, latest.after) };
  return (
    <details class="notice changes">
      <summary>
        {text(locale, revisions.length === 1 ? 'sidepanel.changes' : 'sidepanel.changes.several', data)}
      </summary>
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
