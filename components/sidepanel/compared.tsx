import { comparedRaw, nameCompared } from '../../lib/export/compared.ts';
import { nameCell, text } from '../../lib/locales/text.ts';
import type { Locale } from '../../lib/model/locale.ts';
import type { FindingView } from '../../lib/model/view.ts';
import type { SidepanelState } from './state.ts';

/** What stands in the other report that a finding compares with, and the way there. */
export function ComparedCells({
  state,
  finding: { compared },
}: {
  readonly state: SidepanelState;
  readonly finding: FindingView;
}) {
  if (compared === undefined || compared.cells.length === 0) return null;
  const { client, actions, ofPage } = state;
  const { locale } = client;
  const { source, cells } = compared;
  return (
    <dl class="other">
      <dt>{nameCompared(locale, compared)}</dt>
      {cells.map(({ cell, raw }) => (
        <dd key={cell}>
          {nameCell(locale, cell)} <b>{comparedRaw(locale, raw)}</b>{' '}
          {ofPage && source !== null && raw !== null && (
            <button
              type="button"
              class="plain"
              aria-label={text(locale, 'sidepanel.years.showCell', { cell })}
              onClick={() => void actions.goTo(() => client.years.show(source, cell))}
            >
              {text(locale, 'sidepanel.years.show')}
            </button>
          )}
        </dd>
      ))}
    </dl>
  );
}

interface PassagesProps {
  readonly locale: Locale;
  readonly finding: FindingView;
}

/** The report's words beside those of the other one. */
export function Passages({ locale, finding: { quotes, compared } }: PassagesProps) {
  if (compared === undefined || compared.quotes.length === 0) return null;
  return (
    <div class="passages">
      <Passage name={text(locale, 'sidepanel.years.own')} words={quotes} />
      <Passage name={nameCompared(locale, compared)} words={compared.quotes} />
    </div>
  );
}

function Passage({ name, words }: { readonly name: string; readonly words: readonly string[] }) {
  return (
    <figure>
      <figcaption>{name}</figcaption>
      {words.map((passage) => (
        <blockquote key={passage}>{passage}</blockquote>
      ))}
    </figure>
  );
}
