import { comparedRaw, nameCompared } from '../../lib/export/compared.ts';
import { reportLanguage } from '../../lib/locales/report-language.ts';
import { nameCell, text } from '../../lib/locales/text.ts';
import type { Locale } from '../../lib/model/locale.ts';
import type { FindingView } from '../../lib/model/view.ts';
import { Button } from '../button.tsx';
import type { SidepanelProps } from './state.ts';

/** The cells of the other report that a finding compares with, with buttons that show them. */
export function ComparedCells({ state, finding: { compared } }: SidepanelProps & { readonly finding: FindingView }) {
  if (compared === undefined || compared.cells.length === 0) return null;
  const { client, actions, ofPage } = state;
  const { locale } = client;
  const { agency, year, source, cells } = compared;
  return (
    <dl class="other">
      <dt>{nameCompared(locale, compared)}</dt>
      {cells.map(({ cell, raw }) => (
        <dd key={cell}>
          {nameCell(locale, cell)} <b>{comparedRaw(locale, raw)}</b>{' '}
          {ofPage && source !== null && raw !== null && (
            <Button
              label={text(locale, 'sidepanel.years.show')}
              aria-label={text(locale, 'sidepanel.years.showCell', { cell })}
              onClick={() => void actions.goTo(() => client.years.show({ agency, year, source }, cell))}
            />
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

/** Passages of the report beside those of the other report. */
export function Passages({ locale, finding: { quotes, compared } }: PassagesProps) {
  if (compared === undefined || compared.quotes.length === 0) return null;
  const lang = reportLanguage(locale);
  return (
    <div class="passages">
      <Passage name={text(locale, 'sidepanel.years.own')} words={quotes} lang={lang} />
      <Passage name={nameCompared(locale, compared)} words={compared.quotes} lang={lang} />
    </div>
  );
}

interface PassageProps {
  readonly name: string;
  readonly words: readonly string[];
  readonly lang: string | undefined;
}

function Passage({ name, words, lang }: PassageProps) {
  return (
    <figure>
      <figcaption>{name}</figcaption>
      {words.map((passage) => (
        <blockquote key={passage} lang={lang}>
          {passage}
        </blockquote>
      ))}
    </figure>
  );
}
