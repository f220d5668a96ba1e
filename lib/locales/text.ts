import type { Message, MessageData } from '../model/finding.ts';
import { type CellId, partsOfCell } from '../model/form.ts';
import type { Locale } from '../model/locale.ts';
import type { RuleFamily } from '../model/rule.ts';
import type { everything } from './zh-CN/everything.ts';

/** Every key is defined by zh-CN; the others must have the same. */
export type TextKey = keyof typeof everything;
export type Catalogue = Readonly<Record<string, string>>;

/** Filled by index.ts with all texts, or by load.ts with the texts of one language and page. */
const catalogues: Record<Locale, Catalogue> = { 'zh-CN': {}, 'zh-TW': {}, en: {} };

/** Adds texts: some are loaded later, such as those of cards in the background and those of papers. */
export function register(locale: Locale, catalogue: Catalogue): void {
  catalogues[locale] = { ...catalogues[locale], ...catalogue };
}

const PLACEHOLDER = /\{(\w+)(?::(\w+)|\|([^|}]*)\|([^|}]*))?\}/g;
/** A longer list of names in a sentence ends with their number. */
const LISTED = 3;

/** The text of a message, or its id where the locale has none (a test checks that none is missing). */
export function translate(locale: Locale, message: Message): string {
  return fill(locale, message.id, message.data);
}

/** A text of the interface by its key, its placeholders filled from `data`. */
export function text(locale: Locale, key: TextKey, data: MessageData = {}): string {
  return fill(locale, key, data);
}

/** The title of a rule in lists of rules. */
export function titleOf(locale: Locale, rule: string): string {
  const key = `title.${rule}`;
  return Object.hasOwn(catalogues[locale], key) ? lookUp(locale, key) : rule;
}

/** The name of a family of rules in lists of rules. */
export function familyName(locale: Locale, family: RuleFamily): string {
  return lookUp(locale, `family.${family}`);
}

/**
 * The name of a cell as a label: its row, then its column. Sums have several of them joined by `+`
 * (t3.granted+partial.total, t4.review.corrected+other).
 */
export function nameCell(locale: Locale, cell: CellId): string {
  return fill(locale, 'cell', rowAndColumn(locale, cell));
}

/** The name of a cell in a sentence, row and column in quotation marks; also for screen readers, which skip the dot of a label. */
export function citeCell(locale: Locale, cell: CellId): string {
  return fill(locale, `cited.${partsOfCell(cell).table}`, rowAndColumn(locale, cell));
}

/** What the text of a report speaks of, in a sentence: a cell, or a sum that the form has no cell for. */
export function citeSubject(locale: Locale, subject: string): string {
  return nameOf(locale, 'subject', subject);
}

function rowAndColumn(locale: Locale, cell: CellId): { readonly row: string; readonly column: string } {
  const { table, row, column } = partsOfCell(cell);
  const named = (kind: 'row' | 'column', ids: string): string =>
    ids
      .split('+')
      .map((id) => lookUp(locale, `${kind}.${table}.${id}`))
      .join(' + ');
  return { row: named('row', row), column: named('column', column) };
}

/**
 * `{x}` is put in as it is; `{x:kind}` is an id that the locale names (`cell`, `row`, `column`, `section`, `table` …,
 * that is any `<kind>.<id>` of names.ts; a `subject` without a name of its own is named as a cell); `{x:kinds}` is a
 * list of such ids; `{x|one|other}` is the word that goes with the number x.
 */
function fillIn(locale: Locale, words: string, data: MessageData): string {
  return words.replace(PLACEHOLDER, (placeholder, name: string, kind?: string, one?: string, other?: string) => {
    const value = data[name];
    if (value === undefined) return placeholder;
    if (one !== undefined) return String(new Intl.PluralRules(locale).select(Number(value)) === 'one' ? one : other);
    if (typeof value === 'object') return list(locale, value, kind?.replace(/s$/, ''));
    return kind === undefined ? String(value) : nameOf(locale, kind, String(value));
  });
}

function fill(locale: Locale, key: string, data: MessageData): string {
  return fillIn(locale, lookUp(locale, key), data);
}

function list(locale: Locale, values: readonly string[], kind: string | undefined): string {
  const items = values
    .slice(0, LISTED)
    .map((value) => (kind === undefined ? value : nameOf(locale, kind, value)))
    .join(lookUp(locale, 'list.separator'));
  return values.length <= LISTED ? items : fill(locale, 'list.more', { items, count: values.length });
}

function nameOf(locale: Locale, kind: string, id: string): string {
  const key = `${kind}.${id}`;
  const isCell = kind === 'cell' || (kind === 'subject' && !Object.hasOwn(catalogues[locale], key));
  return isCell ? citeCell(locale, id) : lookUp(locale, key);
}

function lookUp(locale: Locale, key: string): string {
  const catalogue = catalogues[locale];
  return Object.hasOwn(catalogue, key) ? (catalogue[key] ?? key) : key;
}
