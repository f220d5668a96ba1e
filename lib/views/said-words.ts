/** Which words of a quoted sentence a finding or a claim is about: the number, and the clause that makes it a claim. */
import { foldFormCharacters } from '../forms/traditional.ts';
import type { ClaimView, FindingView } from '../model/view.ts';

/** A half-open range of UTF-16 units. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

export interface SaidWords {
  readonly words: TextSpan;
  /** null where the sentence is about no number, or writes it in another way (1.2万). */
  readonly number: TextSpan | null;
}

/** A text as sentences are looked for: simplified, half-width, without white space. */
export interface FoldedText {
  readonly text: string;
  /** Where each unit of `text` comes from. */
  readonly from: readonly TextSpan[];
}

const unseen = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;

/** Folds by character, so that each keeps its place. */
export function foldText(raw: string): FoldedText {
  let text = '';
  const from: TextSpan[] = [];
  let start = 0;
  for (const character of raw) {
    const end = start + character.length;
    if (!unseen.test(character)) {
      for (const each of foldFormCharacters(character.normalize('NFKC'))) {
        if (unseen.test(each)) continue;
        text += each;
        for (let unit = 0; unit < each.length; unit++) from.push({ start, end });
      }
    }
    start = end;
  }
  return { text, from };
}

const number = /\d+(?:,\d{3})*(?:\.\d+)?/g;
/** A comma inside 1,234 is none. */
const stop = /[;:。!?()、]|(?<!\d),|,(?!\d{3})/g;

/** `sentence` is folded; `said`: the number or the words in question. */
export function wordsSaid(sentence: string, said: string | number | null): SaidWords {
  const whole = { words: { start: 0, end: sentence.length }, number: null };
  if (typeof said === 'string') {
    const wanted = foldText(said).text;
    const start = wanted === '' ? -1 : sentence.indexOf(wanted);
    return start < 0 ? whole : { words: { start, end: start + wanted.length }, number: null };
  }
  for (const found of sentence.matchAll(number)) {
    if (said === null || Number(found[0].replaceAll(',', '')) !== said) continue;
    const span = { start: found.index, end: found.index + found[0].length };
    return { words: clauseAround(sentence, span), number: span };
  }
  return whole;
}

function clauseAround(sentence: string, { start, end }: TextSpan): TextSpan {
  const stops = [...sentence.matchAll(stop)].map(({ index }) => index);
  const before = stops.findLast((at) => at < start) ?? -1;
  const behind = stops.find((at) => at >= end) ?? sentence.length;
  return { start: before + 1, end: behind };
}

/** What the quote at `index` says wrongly; null: the whole sentence does. */
export function saidInQuote(
  { rule, message, quotes, expected, actual }: Pick<FindingView, 'rule' | 'message' | 'quotes' | 'expected' | 'actual'>,
  index: number,
): string | number | null {
  const { words } = message.data;
  if (typeof words === 'string') return words;
  // Its number is that of the tables.
  if (rule === 'negative-claim') return null;
  // Two sentences that disagree: the first says what was expected.
  return quotes.length > 1 && index === 0 ? expected : actual;
}

export function saidInClaim({ denial, said }: ClaimView): number | null {
  return denial ? null : said;
}
