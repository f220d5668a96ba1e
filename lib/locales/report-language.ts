import type { Locale } from '../model/locale.ts';

/** The `lang` of words of a report among words of the interface: reports are in Chinese as it is written on the mainland. */
export function reportLanguage(locale: Locale): string | undefined {
  return locale === 'zh-CN' ? undefined : 'zh-CN';
}
