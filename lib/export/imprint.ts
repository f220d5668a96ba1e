import { text } from '../locales/text.ts';
import type { Locale } from '../model/locale.ts';
import type { Papers } from '../model/settings.ts';
import { plainLine } from './plain.ts';

/** Who hands over a file, when, and by which version of Gouji it was made. */
export interface Imprint {
  /** The settings of the office. */
  readonly papers: Papers;
  readonly version: string;
  readonly at: Date;
}

/** `2026年11月27日`, in the local time zone. */
export function writeDate(locale: Locale, at: Date): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(at);
}

/** Label and value: the office and the reviewer where the settings have them, the date, the version. */
export function imprintLines(locale: Locale, imprint: Imprint): readonly (readonly [string, string])[] {
  const { papers, version, at } = imprint;
  const lines = [
    [text(locale, 'export.office'), plainLine(papers.office)],
    [text(locale, 'export.reviewer'), plainLine(papers.reviewer)],
    [text(locale, 'export.date'), writeDate(locale, at)],
    [text(locale, 'export.madeBy'), text(locale, 'export.version', { version })],
  ] as const;
  return lines.filter(([, value]) => value !== '');
}
