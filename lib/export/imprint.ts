import type { Locale } from '../model/locale.ts';
import type { Papers } from '../model/settings.ts';

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
