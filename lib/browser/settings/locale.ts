import type { Locale } from '../../model/locale.ts';
import type { Settings } from '../../model/settings.ts';

/** The locale for a browser's interface language (BCP 47): traditional readers get zh-TW, other Chinese zh-CN, the rest en. */
export function localeFor(language: string): Locale {
  const tag = language.toLowerCase();
  if (/^zh\b.*\b(?:tw|hk|mo|hant)\b/.test(tag)) return 'zh-TW';
  return /^zh\b/.test(tag) ? 'zh-CN' : 'en';
}

/** The language chosen in the settings, else the browser's. */
export function chosenLocale({ language }: Pick<Settings, 'language'>, browserLanguage: string): Locale {
  return language === 'system' ? localeFor(browserLanguage) : language;
}
