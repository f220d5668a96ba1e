import { text } from '../lib/locales/text.ts';
import type { Locale } from '../lib/model/locale.ts';

/** Day and minute by the reader's clock, as the language writes them. */
export function formatTime(locale: Locale, at: Date | string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
}

export function formatNumber(locale: Locale, number: number, digits = 2): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(number);
}

/** 12.3 %, as the language writes it. */
export function formatShare(locale: Locale, share: number, digits = 0): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: digits }).format(share);
}

/** The name of a year key (`yearKey`). */
export function yearName(locale: Locale, year: string): string {
  return year === 'none' ? text(locale, 'popup.yearUnknown') : text(locale, 'popup.year', { year });
}
