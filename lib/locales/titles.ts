import { titles as en } from './en/titles.ts';
import type { Locale } from './index.ts';
import { titles as zhCN } from './zh-CN/titles.ts';
import { titles as zhTW } from './zh-TW/titles.ts';

const catalogues: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

/** What a rule is called in lists of rules; the popup, which has to stay small, does without. */
export function titleOf(locale: Locale, rule: string): string {
  return catalogues[locale][rule] ?? rule;
}
