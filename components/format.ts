import { text } from '../lib/locales/text.ts';
import type { Locale } from '../lib/model/locale.ts';

/** Day and minute by the reader's clock, as the language writes them. */
export function formatTime(locale: Locale, at: Date | string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
}

export function formatNumber(locale: Locale, number: number, digits = 2): string {
  return numbersOf(locale, 'decimal', digits).format(number);
}

/** 12.3 %, as the language writes it. */
export function formatShare(locale: Locale, share: number, digits = 0): string {
  return numbersOf(locale, 'percent', digits).format(share);
}

/** To make one takes as long as to draw a row of a table, so each is made once. */
const known = new Map<string, Intl.NumberFormat>();

function numbersOf(locale: Locale, style: 'decimal' | 'percent', digits: number): Intl.NumberFormat {
  const key = `${locale} ${style} ${digits}`;
  const format = known.get(key) ?? new Intl.NumberFormat(locale, { style, maximumFractionDigits: digits });
  known.set(key, format);
  return format;
}

/** The name of a year key (`yearKey`). */
export function yearName(locale: Locale, year: string): string {
  return year === 'none' ? text(locale, 'popup.yearUnknown') : text(locale, 'popup.year', { year });
}
