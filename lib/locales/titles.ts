import type { RuleFamily } from '../model/rule.ts';
import { titles as en, families as enFamilies } from './en/titles.ts';
import type { Locale } from './index.ts';
import { titles as zhCN, families as zhCNFamilies } from './zh-CN/titles.ts';
import { titles as zhTW, families as zhTWFamilies } from './zh-TW/titles.ts';

const titles: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };
const families: Readonly<Record<Locale, Readonly<Record<RuleFamily, string>>>> = {
  'zh-CN': zhCNFamilies,
  'zh-TW': zhTWFamilies,
  en: enFamilies,
};

/** What a rule is called in lists of rules; the popup, which has to stay small, does without. */
export function titleOf(locale: Locale, rule: string): string {
  return titles[locale][rule] ?? rule;
}

/** What a family of rules is called in lists of rules. */
export function familyName(locale: Locale, family: RuleFamily): string {
  return families[locale][family];
}
