/** Texts about the other report that a finding compares with. */
import { citeCell, text } from '../locales/text.ts';
import type { Locale } from '../model/locale.ts';
import type { FindingView } from '../model/view.ts';

type ComparedReport = NonNullable<FindingView['compared']>;

/** Its agency and year. */
export function nameCompared(locale: Locale, { agency, year }: Pick<ComparedReport, 'agency' | 'year'>): string {
  if (agency === null || year === null) return agency ?? text(locale, 'compared.unnamed');
  return text(locale, 'compared.report', { agency, year });
}

/** The text of one of its cells. */
export function comparedRaw(locale: Locale, raw: string | null): string {
  if (raw === null) return text(locale, 'compared.unread');
  return raw.trim() === '' ? text(locale, 'compared.blank') : raw;
}

/** A line for each of its cells. */
export function comparedCells(locale: Locale, { cells }: ComparedReport): readonly string[] {
  return cells.map(({ cell, raw }) =>
    text(locale, 'compared.cell', { cell: citeCell(locale, cell), raw: comparedRaw(locale, raw) }),
  );
}

/** Its agency, year, source, cells and quotes on one line. */
export function comparedLine(locale: Locale, compared: ComparedReport): string {
  const name = nameCompared(locale, compared);
  const of = compared.source === null ? name : text(locale, 'compared.source', { name, source: compared.source });
  const parts = [...comparedCells(locale, compared), ...compared.quotes];
  return parts.length === 0
    ? of
    : text(locale, 'compared.line', { of, said: parts.join(text(locale, 'compared.and')) });
}
