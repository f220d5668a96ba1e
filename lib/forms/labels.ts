/**
 * Labels as they are compared: width and traditional characters folded, white space, punctuation and
 * numbering gone. 「（一）予以公開」 and 「 (一)予以 公开」 become the same words.
 */
import type { Label } from '../model/form.ts';
import { remember } from './remember.ts';
import { foldFormWords } from './traditional.ts';
import { notWord } from './wording.ts';

export interface FoldedLabel {
  readonly words: string;
  /** The words without their explanation in brackets or behind a colon: 规章（设区的市…填报） is 规章. */
  readonly core: string;
  /** Numbering as written (一, 3 …) or ''. */
  readonly number: string;
  /** chinese: 一、 bracketed: （一） arabic: 1. */
  readonly style: 'chinese' | 'bracketed' | 'arabic' | null;
}

const numbering =
  /^(?:([一二三四五六七八九十]{1,2})[、.,:]|\(([一二三四五六七八九十]{1,2}|\d{1,2})\)[、.]?|(\d{1,2})[、.,:](?!\d))/;
/** A year inside a label (本年（2023）制发件数) says nothing about which label it is. */
const yearInLabel = /20\d\d年?/g;
const blank = /[\s\u200b-\u200f\u2060\ufeff]+/g;
const opening = /[([{【〔〖《]/;
const closing = /[)\]}】〕〗》]/;
/** Where an explanation begins that stands in no brackets. */
const explanation = /[:;,。]|[-—–―─]{2}/;

const cache = new Map<string, FoldedLabel>();
const cacheLimit = 4000;

/** Folds a label; remembers a bounded number of answers, since the same labels come again on every page. */
export function foldLabel(text: string): FoldedLabel {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const compact = foldFormWords(text.normalize('NFKC').replace(blank, ''));
  const match = numbering.exec(compact);
  const number = match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
  const style =
    match === null ? null : match[1] !== undefined ? 'chinese' : match[2] !== undefined ? 'bracketed' : 'arabic';
  const rest = match === null ? compact : compact.slice(match[0].length);
  const words = withoutMarks(rest);
  const bare = readBrackets(rest).outside;
  const end = bare.search(explanation);
  const core = withoutMarks(end > 0 ? bare.slice(0, end) : bare);
  const folded = { words, core: core.length < 2 ? words : core, number, style } as const;
  if (cache.size >= cacheLimit) cache.clear();
  cache.set(text, folded);
  return folded;
}

function withoutMarks(text: string): string {
  return text.replace(yearInLabel, '').replace(notWord, '');
}

/** All words for one of the form's labels, folded. */
export const wordsOf = remember((label: Label): readonly string[] => [
  ...new Set(label.words.map((each) => foldLabel(each).words)),
]);

/** The text outside brackets, and whether one is left open: a bracket that is never closed takes the rest with it. */
function readBrackets(text: string): { readonly outside: string; readonly open: boolean } {
  let depth = 0;
  let outside = '';
  for (const character of text) {
    if (opening.test(character)) depth++;
    else if (closing.test(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0) outside += character;
  }
  return { outside, open: depth > 0 };
}

/** Whether a bracket opens in this text and is not closed: the next text goes on inside it. */
export function isOpen(text: string): boolean {
  return readBrackets(text.normalize('NFKC')).open;
}
