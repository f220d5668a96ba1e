import type { Locale } from '../model/locale.ts';
import { textParts } from '../views/foreign-words.ts';

/** HTML made from templates of this program, whose fillings are escaped. */
export class Html {
  readonly markup: string;
  /** `markup` is not escaped: it must come from templates of this program. */
  constructor(markup: string) {
    this.markup = markup;
  }
}

type Filling = string | number | null | Html | readonly Html[];

/** A template with its fillings, escaped unless they are `Html`; null fills in nothing. */
export function html(template: TemplateStringsArray, ...fillings: readonly Filling[]): Html {
  return new Html(String.raw({ raw: template }, ...fillings.map(writeFilling)));
}

/** A text whose words in another language say so. */
export function inLanguages(text: string, locale: Locale): Html {
  return join(
    textParts(locale, text).map(({ words, lang }) =>
      lang === undefined ? html`${words}` : html`<bdi lang="${lang}">${words}</bdi>`,
    ),
  );
}

/** Parts without an element around them. */
export function join(parts: readonly Html[]): Html {
  return new Html(parts.map(({ markup }) => markup).join(''));
}

function writeFilling(filling: Filling): string {
  if (filling === null) return '';
  if (filling instanceof Html) return filling.markup;
  if (typeof filling === 'object') return join(filling).markup;
  return escapeText(String(filling));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeText(words: string): string {
  return words.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
