import { text } from '../../lib/locales/text.ts';
import { writeTime } from '../dates.ts';
import { turnsOf } from './history.ts';
import type { Sidepanel } from './state.ts';
import { changeText } from './words.ts';

/** That the page changed since it was published is a fault by itself, so it is said each time. */
export function Changes({ sidepanel }: { readonly sidepanel: Sidepanel }) {
  const { locale } = sidepanel.client;
  const turns = turnsOf(sidepanel.review.subject.value?.snapshots ?? []);
  const count = turns.reduce((sum, { changes }) => sum + changes.length, 0);
  const [latest] = turns;
  if (latest === undefined) return null;
  const data = { count, before: writeTime(locale, latest.before), after: writeTime(locale, latest.after) };
  return (
    <details class="notice changes">
      <summary>{text(locale, turns.length === 1 ? 'sidepanel.changes' : 'sidepanel.changes.several', data)}</summary>
      <History sidepanel={sidepanel} dated={turns.length > 1} />
    </details>
  );
}

/** All changes of the page that were seen, the latest first. */
export function History({ sidepanel, dated }: { readonly sidepanel: Sidepanel; readonly dated: boolean }) {
  const { locale } = sidepanel.client;
  return (
    <>
      {turnsOf(sidepanel.review.subject.value?.snapshots ?? []).map(({ before, after, changes }) => (
        <section key={after} class="turn">
          {dated && (
            <h3>
              {text(locale, 'sidepanel.changes.between', {
                before: writeTime(locale, before),
                after: writeTime(locale, after),
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
