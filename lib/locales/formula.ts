import type { Locale } from '../model/locale.ts';
import { type TextKey, text } from './text.ts';

const SIGNS: Readonly<Record<string, TextKey>> = {
  '+': 'sign.plus',
  '-': 'sign.minus',
  '−': 'sign.minus',
  '÷': 'sign.dividedBy',
  '=': 'sign.equals',
  '≠': 'sign.differs',
  '>': 'sign.more',
  '<': 'sign.less',
  '≟': 'sign.unknown',
  '□': 'sign.blank',
  '?': 'sign.unread',
};

/** A formula in words, for screen readers, which skip most signs: `63 ≠ 64` is 63 不等于 64. */
export function speakFormula(locale: Locale, formula: string): string {
  return formula
    .split(' ')
    .map((each) => {
      const sign = SIGNS[each];
      if (sign !== undefined) return text(locale, sign);
      return each.replace(/^\(?[-−](\d[\d.]*)\)?$/, (_, digits: string) => text(locale, 'sign.negative', { digits }));
    })
    .join(' ')
    .replace(/ (?=[，,])/g, '');
}
