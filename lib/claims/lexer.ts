/** A sentence as tokens: words of the vocabulary, numbers, stops, and what no word of the vocabulary covers. */
import { partOfYear, sinceYear, spanOfYears, yearInSentence } from '../forms/vocabulary/dates.ts';
import { expand, type WordClass, type WordEntry } from '../forms/vocabulary/index.ts';
import type { Quantity } from './quantities.ts';

export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What the word may mean; empty for a number, a stop and what is not understood. */
  readonly meanings: readonly Meaning[];
  readonly quantity: Quantity | null;
  /** `,` `;` `:` `。` `(` `)` or ''. */
  readonly stop: string;
}

export type Meaning = Pick<WordEntry, 'class' | 'means' | 'unsure'>;

/** Words by their characters: a tree, so that each character of a text is looked up once for all words. */
export interface Dictionary {
  readonly next: ReadonlyMap<number, Dictionary>;
  /** Of the word that ends here; empty where none does. */
  readonly meanings: readonly Meaning[];
}

interface MutableDictionary {
  readonly next: Map<number, MutableDictionary>;
  readonly meanings: Meaning[];
}

export function dictionaryOf(entries: Iterable<readonly [word: string, meaning: Meaning]>): Dictionary {
  const root: MutableDictionary = { next: new Map(), meanings: [] };
  for (const [word, meaning] of entries) {
    let node = root;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      let child = node.next.get(code);
      if (child === undefined) {
        child = { next: new Map(), meanings: [] };
        node.next.set(code, child);
      }
      node = child;
    }
    node.meanings.push(meaning);
  }
  return root;
}

export function wordsOf(entries: readonly WordEntry[]): readonly (readonly [string, Meaning])[] {
  return entries.flatMap((entry) => expand(entry.words).map((word) => [word, entry] as const));
}

const stops = new Map([',', ';', ':', '(', ')', '。'].map((stop) => [stop, stop]));
for (const stop of '!?') stops.set(stop, '。');

/** Numbers of items and what a quotation or a document number left. */
const blank = /(?:□+|["“”‘’'「」『』])/y;

/** Costs of cutting the text into words: a character that no word covers, against one word more. */
const unknownCost = 1000;

/** Cost: linear in the text, times the words that begin with the same character. */
export function tokensOf(
  text: string,
  quantities: readonly Quantity[],
  dictionaries: readonly Dictionary[],
  own: number | null,
): readonly Token[] {
  const fixed = fixedTokens(text, quantities, own);
  const tokens: Token[] = [];
  let at = 0;
  for (const token of [...fixed, null]) {
    const end = token?.start ?? text.length;
    if (end > at) tokens.push(...wordsIn(text, at, end, dictionaries));
    if (token === null) break;
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/** Stops, and the first characters of what `dateAt` knows. */
const fixedStarts = /[,;:。!?()\d□"“”‘’'「」『』]/g;

function fixedTokens(text: string, quantities: readonly Quantity[], own: number | null): readonly Token[] {
  const tokens: Token[] = [];
  const add = (token: Token) => void tokens.push(token);
  let at = 0;
  const until = (end: number) => {
    fixedStarts.lastIndex = at;
    for (let found = fixedStarts.exec(text); found !== null && found.index < end; found = fixedStarts.exec(text)) {
      const stop = stops.get(found[0]);
      const token =
        stop === undefined ? dateAt(text, found.index, own) : { ...tokenAt(text, found.index, found.index + 1), stop };
      if (token === null) continue;
      add(token);
      fixedStarts.lastIndex = token.end;
    }
    at = Math.max(end, tokens[tokens.length - 1]?.end ?? 0);
  };
  for (const quantity of quantities) {
    until(quantity.start);
    // A number inside a date was read with it.
    if (quantity.start < at) continue;
    add({ ...tokenAt(text, quantity.start, quantity.end), quantity });
    at = quantity.end;
  }
  until(text.length);
  return tokens;
}

function tokenAt(text: string, start: number, end: number, meanings: readonly Meaning[] = []): Token {
  return { text: text.slice(start, end), start, end, meanings, quantity: null, stop: '' };
}

/** A year, by how it lies to the report's own; a part of a year; null where no date begins here. */
function dateAt(text: string, at: number, own: number | null): Token | null {
  const range = matchAt(spanOfYears, text, at);
  if (range !== null && range[1] !== range[2])
    return tokenAt(text, at, at + range[0].length, [{ class: 'otherTime', means: 'year' }]);
  const named = matchAt(yearInSentence, text, at);
  if (named !== null) {
    const difference = own === null ? 0 : Number(named[1]) - own;
    // 「2024年以来」 in a report of 2024 is the year.
    const since = sinceYear.test(named[0]) && difference !== 0;
    const word: WordClass = since ? 'otherTime' : (yearClasses[difference] ?? 'otherTime');
    return tokenAt(text, at, at + named[0].length, [{ class: word, means: 'year' }]);
  }
  const part = /\d/.test(text[at - 1] ?? '') ? null : matchAt(partOfYear, text, at);
  if (part !== null) {
    const [words, from = '', , to] = part;
    const whole = (from === '12' && to === undefined && part[2] !== undefined) || (from === '1' && to === '12');
    return tokenAt(text, at, at + words.length, [{ class: whole ? 'ownTime' : 'otherTime' }]);
  }
  const filler = matchAt(blank, text, at);
  return filler === null ? null : tokenAt(text, at, at + filler[0].length, [{ class: 'filler' }]);
}

const yearClasses: Readonly<Record<number, WordClass>> = { '-1': 'lastYear', 0: 'ownTime', 1: 'nextYear' };

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/**
 * Of the text that is being read, by character: what the reading costs from there on, and where the word that begins
 * there ends, 0 where none does. Kept, for there are hundreds of texts and each is short.
 */
let [costs, wordEnds] = [new Int32Array(1024), new Int32Array(1024)];

/** The words that leave the fewest characters uncovered, then the fewest words. */
function wordsIn(text: string, from: number, to: number, dictionaries: readonly Dictionary[]): readonly Token[] {
  if (to - from >= costs.length) [costs, wordEnds] = [new Int32Array(2 * (to - from)), new Int32Array(2 * (to - from))];
  const [cost, ends] = [costs, wordEnds];
  const meanings: (readonly Meaning[] | undefined)[] = new Array(to - from);
  cost[to - from] = 0;
  for (let at = to - 1; at >= from; at--) {
    let best = unknownCost + (cost[at - from + 1] ?? 0);
    ends[at - from] = 0;
    for (const dictionary of dictionaries) {
      let node: Dictionary | undefined = dictionary;
      for (let end = at; end < to; ) {
        node = node.next.get(text.charCodeAt(end));
        if (node === undefined) break;
        end++;
        const total = 1 + (cost[end - from] ?? 0);
        if (node.meanings.length === 0 || total > best || (total === best && end <= (ends[at - from] ?? 0))) continue;
        best = total;
        ends[at - from] = end;
        meanings[at - from] = node.meanings;
      }
    }
    cost[at - from] = best;
  }
  const tokens: Token[] = [];
  for (let at = from; at < to; ) {
    let end = ends[at - from] ?? 0;
    const known = end > 0;
    if (!known) for (end = at + 1; end < to && (ends[end - from] ?? 0) === 0; ) end++;
    tokens.push(tokenAt(text, at, end, known ? meanings[at - from] : []));
    at = end;
  }
  return tokens;
}

export function means(token: Token | undefined, ...classes: readonly WordClass[]): boolean {
  if (token === undefined) return false;
  for (const meaning of token.meanings) if (classes.includes(meaning.class)) return true;
  return false;
}

/** Whether the word, as a word of the class, stands for this. */
export function meansAs(token: Token | undefined, word: WordClass, meaning: string): boolean {
  return token !== undefined && meaningOf(token, word)?.means === meaning;
}

/** What the word stands for as a word of the class. */
export function meaningOf(token: Token, word: WordClass): Meaning | undefined {
  return token.meanings.find((meaning) => meaning.class === word);
}

/** No word of the vocabulary, no number, no stop. */
export function isUnknown(token: Token | undefined): boolean {
  return token !== undefined && token.meanings.length === 0 && token.quantity === null && token.stop === '';
}
