import type { TextKey } from './text.ts';

/** The words for the signs of a formula, and for a number below zero. */
export const signKeys = {
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
  negative: 'sign.negative',
} as const satisfies Readonly<Record<string, TextKey>>;

/** The text of each of `signKeys`, unfilled. */
export type SignWords = Readonly<Record<keyof typeof signKeys, string>>;

/** A formula in words, for screen readers, which skip most signs: `63 ≠ 64` is 63，不等于 64. */
export function sayFormula(formula: string, words: SignWords): string {
  return formula
    .split(' ')
    .map((each) =>
      each in signKeys
        ? words[each as keyof SignWords]
        : each.replace(/^\(?[-−](\d[\d.]*)\)?$/, (_, digits: string) => words.negative.replace('{digits}', digits)),
    )
    .join(' ')
    .replace(/ (?=[，,])/g, '');
}
