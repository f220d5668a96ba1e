/** The numbers of a sentence, each with the words said before it: what lists and percentages are read from. */

import { vocabulary } from '../forms/vocabulary/index.ts';
import { lists } from '../forms/vocabulary/lists.ts';
import { type Dictionary, dictionaryOf, isUnknown, means, meansAs, type Token, tokensOf, wordsOf } from './lexer.ts';
import type { Quantity } from './quantities.ts';
import type { Sentence } from './sentences.ts';
import { behindStops, hasWord, isFiller, mentions, outsideBrackets } from './words.ts';

export interface NumberItem {
  readonly quantity: Quantity;
  readonly index: number;
  /** From the number before, or the sentence's beginning, to this one. Numbers of items (1. 2.) count as words. */
  readonly before: readonly Token[];
  /** How many brackets are open around the number. */
  readonly depth: number;
}

export interface NumberItems {
  readonly sentence: Sentence;
  /** Of the sentence before; null where the paragraph begins. */
  readonly previous: NumberItems | null;
  /** In the words of lists. */
  readonly tokens: readonly Token[];
  readonly all: readonly NumberItem[];
  /** Behind the last number. */
  readonly tail: readonly Token[];
}

/**
 * Words of lists are no words elsewhere: they would make a statement about applications seem understood. So a
 * sentence with numbers is read in them anew.
 */
let listWords: Dictionary | undefined;
const known = new WeakMap<Dictionary, WeakMap<Sentence, NumberItems>>();

/** Built when first asked for: the extension loads this module where no prose is read. */
function wordsOfLists(): Dictionary {
  listWords ??= dictionaryOf(wordsOf([...vocabulary, ...lists]));
  return listWords;
}

export function itemsOf(sentence: Sentence, words: Dictionary = wordsOfLists()): NumberItems {
  const read = known.get(words) ?? new WeakMap<Sentence, NumberItems>();
  known.set(words, read);
  let items = read.get(sentence);
  if (items === undefined) {
    const { quantities, previous } = sentence;
    // Nobody asks for the words of a sentence without numbers.
    const tokens = quantities.length === 0 ? null : inWords(sentence.tokens, words);
    items = {
      sentence,
      ...(tokens === null ? { all: [], tail: [] } : itemsIn(tokens)),
      get tokens() {
        return tokens ?? sentence.tokens;
      },
      get previous() {
        return previous === null ? null : itemsOf(previous, words);
      },
    };
    read.set(sentence, items);
  }
  return items;
}

/** Numbers, stops, dates and the body's own names stand; what lies between them is read in the words. */
function inWords(tokens: readonly Token[], words: Dictionary): readonly Token[] {
  const read: Token[] = [];
  let [run, from] = ['', 0];
  const close = () => {
    for (const token of tokensOf(run, [], [words], null))
      read.push({ ...token, start: token.start + from, end: token.end + from });
    run = '';
  };
  for (const token of tokens) {
    const stands =
      token.quantity !== null ||
      token.stop !== '' ||
      /^[^\u3400-\u9fff、]/.test(token.text) ||
      means(token, 'own', 'level');
    if (!stands) {
      if (run === '') from = token.start;
      run += token.text;
      continue;
    }
    if (run !== '') close();
    read.push(token);
  }
  if (run !== '') close();
  return read;
}

function itemsIn(tokens: readonly Token[]): Pick<NumberItems, 'all' | 'tail'> {
  const numbering = numberingOf(tokens);
  const all: NumberItem[] = [];
  let words: Token[] = [];
  let depth = 0;
  tokens.forEach((token, at) => {
    if (token.stop === '(') depth++;
    if (token.stop === ')') depth = Math.max(0, depth - 1);
    if (token.quantity === null || numbering.has(at) || isName(token.quantity, tokens[at + 1])) {
      words.push(token);
      return;
    }
    all.push({ quantity: token.quantity, index: all.length, before: words, depth });
    words = [];
  });
  return { all, tail: words };
}

/** 1. 2. 3., (1) (2), ①② (folded to 1, 2): numbers that begin items, in order, and count nothing. */
function numberingOf(tokens: readonly Token[]): ReadonlySet<number> {
  const found: number[] = [];
  tokens.forEach(({ quantity }, at) => {
    if (quantity === null || quantity.unit !== '' || quantity.percent || quantity.hedged) return;
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    const begins = before === undefined || (before.stop !== '' && before.stop !== ')');
    const goesOn = after !== undefined && after.quantity === null && /^[.、)\u4e00-\u9fff]/.test(after.text);
    if (begins && goesOn && quantity.value === found.length + 1) found.push(at);
  });
  // 「2.办理…」: the sentence is itself an item.
  const [own, mark] = tokens;
  const isItem = own?.quantity?.unit === '' && !own.quantity.percent && mark !== undefined && /^[.、]/.test(mark.text);
  return new Set([...(found.length > 1 ? found : []), ...(isItem ? [0] : [])]);
}

/** 12345热线, 120出车记录: a number without a unit before a word that is not understood belongs to a name. */
function isName({ unit, value, percent }: Quantity, after: Token | undefined): boolean {
  if (unit !== '' || percent || after === undefined || after.stop !== '') return false;
  return isUnknown(after) || (value >= 12000 && value < 13000);
}

/** What stands before or behind the number: the words after it are those before the next. */
export function wordsBehind({ all, tail }: Pick<NumberItems, 'all' | 'tail'>, { index }: NumberItem): readonly Token[] {
  return all[index + 1]?.before ?? tail;
}

/** The number is a difference or another year's: 较上年增加5件, 比2022年的31件, 占45件的. */
export function isComparison(item: NumberItem): boolean {
  const clause = labelOf(item);
  const last = clause.findLast((token) => !isFiller(token));
  if (means(last, 'rise', 'fall', 'change') && !isReached(last)) return true;
  if (item.quantity.percent || hasWord(clause, 'share', 'without')) return true;
  return clause.some((token, at) => means(token, 'compare') && mentions(clause.slice(at + 1), 'lastYear', 'otherTime'));
}

/** 增加到, 降至: what stands behind is no difference. */
export function isReached(verb: Token | undefined): boolean {
  return meansAs(verb, 'rise', 'to') || meansAs(verb, 'fall', 'to');
}

/** What a number is called: the words between the stop before it and the number. */
export function labelOf({ before }: NumberItem): readonly Token[] {
  return behindStops(outsideBrackets(before), ',;:');
}

export function valuesOf(items: readonly NumberItem[]): number[] {
  return items.map(({ quantity }) => quantity.value);
}
