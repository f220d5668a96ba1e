import type { Locale } from '../../model/locale.ts';

/** Words in quotation marks are of the report and stay as they are. */
const QUOTED = /(“[^”]*”|「[^」]*」)/;
const GAP = /(?<=[\p{Script=Han}，。；：（）“”「」]) (?=[\d−-])|(?<=[\d%]) (?=[\p{Script=Han}“「])/gu;

/** On screens a space stands between Chinese and numbers; in official papers none does. */
export function closeUp(locale: Locale, words: string): string {
  if (locale === 'en') return words;
  return words
    .split(QUOTED)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(GAP, '')))
    .join('');
}
