/** The other report that a finding compares with, in words. */

import { nameCell, text } from '../locales/text.ts';
import type { Locale } from '../model/locale.ts';
import type { FindingView } from '../model/view.ts';

type Compared = NonNullable<FindingView['compared']>;

/** Whose report it is, and of which year. */
export function nameCompared(locale: Locale, { agency, year }: Pick<Compared, 'agency' | 'year'>): string {
  if (agency === null || year === null) return agency ?? text(locale, 'compared.unnamed');
  return text(locale, 'compared.report', { agency, year });
}

/** What stands in one of its cells. */
export function comparedRaw(locale: Locale, raw: string | null): string {
  if (raw === null) return text(locale, 'compared.unread');
  return raw.trim() === '' ? text(locale, 'compared.blank') : raw;
}

/** Its cells with what stands in them, each a line. */
export function comparedCells(locale: Locale, { cells }: Compared): readonly string[] {
  return cells.map(({ cell, raw }) =>
    text(locale, 'compared.cell', { cell: nameCell(locale, cell), raw: comparedRaw(locale, raw) }),
  );
}

/** All of it on one line: whose, where it was read, its cells and its words. */
export function comparedLine(locale: Locale, compared: Compared): string {
  const name = nameCompared(locale, compared);
  const of = compared.source === null ? name : text(locale, 'compared.source', { name, source: compared.source });
  const said = [...comparedCells(locale, compared), ...compared.quotes];
  return said.length === 0 ? of : text(locale, 'compared.line', { of, said: said.join(text(locale, 'compared.and')) });
}
