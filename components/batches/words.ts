import { text } from '../../lib/locales/text.ts';
import type { Locale } from '../../lib/model/locale.ts';

/** A year as `yearKey` has it, in words. */
export function yearName(locale: Locale, year: string): string {
  return year === 'none' ? text(locale, 'popup.yearUnknown') : text(locale, 'popup.year', { year });
}

/** 12.3 %; the language says how. */
export function formatShare(locale: Locale, share: number, digits = 0): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: digits }).format(share);
}

export function formatNumber(locale: Locale, number: number, digits = 2): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(number);
}
