import { text } from '../../locales/text.ts';
import type { Locale } from '../../model/locale.ts';

const digits = '零一二三四五六七八九';
const places = ['', '十', '百', '千'];

/** `十二` for 12; numbers from 1 to 9999. */
export function chineseNumber(number: number): string {
  const written = String(number);
  const words = [...written].map((digit, at) => {
    const place = places[written.length - 1 - at] ?? '';
    return digit === '0' ? '零' : `${digits[Number(digit)]}${place}`;
  });
  return words.join('').replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十');
}

/** `一、`, `（一）` or `1.` before the words of a heading. */
export function numbered(locale: Locale, level: 1 | 2 | 3, number: number, words: string): string {
  const written = level === 3 || locale === 'en' || number > 9999 ? String(number) : chineseNumber(number);
  return text(locale, `paper.heading.${level}`, { number: written, words });
}
