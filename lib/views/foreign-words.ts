/**
 * Which words of a text are in another language than the text: quotes of a report and Chinese names in an English
 * sentence, and simplified quotes in a traditional one. Screen readers need to know, and fonts differ.
 */
import type { Locale } from '../model/locale.ts';

/** A part of a text; `lang` where it is not in the language of the text. */
export interface TextPart {
  readonly words: string;
  readonly lang?: string;
}

/** Reports are in Chinese as it is written on the mainland. */
const REPORTS = 'zh-CN';
/** From one Chinese character to the last before other letters or a quotation mark, with what punctuation is between them. */
const chinese = /[《〈（【〔「『]*\p{sc=Han}(?:[^\p{L}“”]*[\p{sc=Han}，。、；：？！）】〕》〉」』])*/gu;
/** What is quoted as a whole, else characters in a row. */
const quoted = /(?<=「)[^「」]+(?=」)|(?<=『)[^『』]+(?=』)|(?<=“)[^“”]+(?=”)|\p{sc=Han}+/gu;

/** The parts of a text in their order; together they are the text. */
export function textParts(locale: Locale, text: string): readonly TextPart[] {
  if (locale === REPORTS) return [{ words: text }];
  const found = [...text.matchAll(locale === 'en' ? chinese : quoted)].filter(
    ([words]) => locale === 'en' || isSimplified(words),
  );
  const parts: TextPart[] = [];
  let at = 0;
  for (const { 0: words, index } of found) {
    if (index > at) parts.push({ words: text.slice(at, index) });
    parts.push({ words, lang: REPORTS });
    at = index + words.length;
  }
  if (at < text.length || parts.length === 0) parts.push({ words: text.slice(at) });
  return parts;
}

/** Whether any part of a text is in another language. */
export function hasForeignWords(parts: readonly TextPart[]): boolean {
  return parts.some(({ lang }) => lang !== undefined);
}

/** Simplified characters are not in Big5, the character set of traditional texts: so no table of characters is needed. */
function isSimplified(words: string): boolean {
  return [...words].some((character) => /\p{sc=Han}/u.test(character) && !traditional().has(character));
}

let known: ReadonlySet<string> | null = null;

function traditional(): ReadonlySet<string> {
  known ??= new Set(
    // The two planes of the standard itself: later additions hold simplified characters too.
    [...rows(0xa4, 0xc6), ...rows(0xc9, 0xf9)].flatMap((lead) => [
      ...new TextDecoder('big5').decode(
        Uint8Array.from([...rows(0x40, 0x7e), ...rows(0xa1, 0xfe)].flatMap((trail) => [lead, trail])),
      ),
    ]),
  );
  return known;
}

function rows(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
