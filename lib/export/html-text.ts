/** HTML that was put together from templates of this program, everything filled in escaped. */
export class Html {
  readonly markup: string;
  /** `markup` is taken as it is: only templates of this program may come here. */
  constructor(markup: string) {
    this.markup = markup;
  }
}

type Filling = string | number | null | Html | readonly Html[];

/** A template whose fillings are escaped, unless they are HTML made by this function; null is nothing. */
export function html(template: TemplateStringsArray, ...fillings: readonly Filling[]): Html {
  return new Html(String.raw({ raw: template }, ...fillings.map(write)));
}

/** Parts that have no element around them. */
export function join(parts: readonly Html[]): Html {
  return new Html(parts.map(({ markup }) => markup).join(''));
}

function write(filling: Filling): string {
  if (filling === null) return '';
  if (filling instanceof Html) return filling.markup;
  if (typeof filling === 'object') return join(filling).markup;
  return escaped(String(filling));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(words: string): string {
  return words.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
