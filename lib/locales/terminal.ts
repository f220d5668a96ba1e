import type { MessageData } from '../model/finding.ts';
import { terminal as en } from './en/terminal.ts';
import { type TextKey as CommonKey, text as common, fillIn, type Locale } from './index.ts';
import { terminal as zhCN } from './zh-CN/terminal.ts';
import { terminal as zhTW } from './zh-TW/terminal.ts';

/** All texts, those of the command line included: the popup, which has to stay small, does without these. */
export type TextKey = CommonKey | keyof typeof zhCN;

const catalogues: Readonly<Record<Locale, Readonly<Record<keyof typeof zhCN, string>>>> = {
  'zh-CN': zhCN,
  'zh-TW': zhTW,
  en,
};

/** A text by its key, its placeholders filled from `data`. */
export function text(locale: Locale, key: TextKey, data: MessageData = {}): string {
  return isTerminal(key) ? fillIn(locale, catalogues[locale][key], data) : common(locale, key, data);
}

function isTerminal(key: TextKey): key is keyof typeof zhCN {
  return Object.hasOwn(zhCN, key);
}
