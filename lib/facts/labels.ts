/**
 * Labels as they are compared: width and traditional characters folded, white space, punctuation and
 * numbering gone. 「（一）予以公開」 and 「 (一)予以 公开」 become the same words.
 */
import { distance } from 'fastest-levenshtein';
import { foldFormCharacters } from '../forms/traditional.ts';
import { notWord } from '../forms/wording.ts';

export interface FoldedLabel {
  readonly words: string;
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

const cache = new Map<string, FoldedLabel>();
const cacheLimit = 4000;

/** Folds a label; remembers a bounded number of answers, since the same labels come again on every page. */
export function foldLabel(text: string): FoldedLabel {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const compact = foldFormCharacters(text.normalize('NFKC').replace(blank, ''));
  const match = numbering.exec(compact);
  const number = match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
  const style =
    match === null ? null : match[1] !== undefined ? 'chinese' : match[2] !== undefined ? 'bracketed' : 'arabic';
  const rest = match === null ? compact : compact.slice(match[0].length);
  const folded = { words: rest.replace(yearInLabel, '').replace(notWord, ''), number, style } as const;
  if (cache.size >= cacheLimit) cache.clear();
  cache.set(text, folded);
  return folded;
}

/** Below this two labels are not the same label. */
export const similarEnough = 0.62;

/**
 * How alike two folded labels are, 0–1: 1 equal; a long beginning or end of the other (a label cut by a
 * page break, or with words added) 0.9; else by edit distance.
 */
export function similarity(found: string, expected: string): number {
  if (found === expected) return 1;
  const shorter = Math.min(found.length, expected.length);
  const longer = Math.max(found.length, expected.length);
  if (shorter === 0) return 0;
  if (shorter >= 4 && (cutOf(found, expected) || cutOf(expected, found))) return 0.9;
  // The length difference alone is a lower bound of the distance: most pairs end here.
  if (1 - (longer - shorter) / longer < similarEnough) return 0;
  return resemblance(found, expected);
}

/** 1 − edit distance over the longer length. */
export function resemblance(found: string, expected: string): number {
  return 1 - distance(found, expected) / Math.max(found.length, expected.length, 1);
}

function cutOf(part: string, whole: string): boolean {
  return part.length < whole.length && (whole.startsWith(part) || whole.endsWith(part));
}
