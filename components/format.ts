import type { Locale } from '../lib/model/locale.ts';

/** Day and minute by the reader's clock, as the language writes them. */
export function formatTime(locale: Locale, at: Date | string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
}
