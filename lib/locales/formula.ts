import type { Locale } from '../model/locale.ts';
import { type SignWords, sayFormula, signKeys } from './formula-signs.ts';
import { text } from './text.ts';

/** A formula in words, for screen readers. */
export function speakFormula(locale: Locale, formula: string): string {
  const words = Object.fromEntries(Object.entries(signKeys).map(([sign, key]) => [sign, text(locale, key)]));
  return sayFormula(formula, words as SignWords);
}
