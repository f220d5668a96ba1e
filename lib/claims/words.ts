/** Runs of words: which classes, stops and brackets stand in them. */
import type { WordClass } from '../forms/vocabulary/index.ts';
import { isUnknown, means, type Token } from './lexer.ts';

/** Whether a word of the classes stands among the tokens. */
export function mentions(tokens: readonly Token[], ...classes: readonly WordClass[]): boolean {
  return tokens.some((token) => means(token, ...classes));
}

export function indexOfWord(tokens: readonly Token[], ...classes: readonly WordClass[]): number {
  return tokens.findIndex((token) => means(token, ...classes));
}

export function lastIndexOfWord(tokens: readonly Token[], ...classes: readonly WordClass[]): number {
  return tokens.findLastIndex((token) => means(token, ...classes));
}

export function lastWord(tokens: readonly Token[], ...classes: readonly WordClass[]): Token | undefined {
  return tokens.findLast((token) => means(token, ...classes));
}

/** All that the words may mean. */
export function classesOf(tokens: readonly Token[]): ReadonlySet<WordClass> {
  const classes = new Set<WordClass>();
  for (const { meanings } of tokens) for (const meaning of meanings) classes.add(meaning.class);
  return classes;
}

/**
 * The words at the number's own level. What is said in a closed bracket is said beside; behind an open one only
 * the words inside belong to the number.
 */
export function outsideBrackets(tokens: readonly Token[]): readonly Token[] {
  let level: Token[] = [];
  const outer: Token[][] = [];
  for (const token of tokens) {
    if (token.stop === '(') {
      outer.push(level);
      level = [];
    } else if (token.stop === ')') level = outer.pop() ?? [];
    else level.push(token);
  }
  return level;
}

/** `mentions` in the words of lists: a single character that touches an unknown word is part of it (公共 is no 共). */
export function hasWord(tokens: readonly Token[], ...classes: readonly WordClass[]): boolean {
  return tokens.some((token, at) => isWord(tokens, at) && means(token, ...classes));
}

export function isWord(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text.length !== 1) return true;
  return ![tokens[at - 1], tokens[at + 1]].some((beside) => isUnknown(beside));
}

/** Whether one of the stops, or any stop, stands among the tokens. */
export function hasStop(tokens: readonly Token[], stops = anyStop): boolean {
  return tokens.some(({ stop }) => stop !== '' && stops.includes(stop));
}

/** The words behind the last of the stops. */
export function behindStops(tokens: readonly Token[], stops: string): readonly Token[] {
  return tokens.slice(tokens.findLastIndex(({ stop }) => stop !== '' && stops.includes(stop)) + 1);
}

export const anyStop = ',;:。()';

/** The words before the first of the stops. */
export function beforeStops(tokens: readonly Token[], stops: string): readonly Token[] {
  const at = tokens.findIndex(({ stop }) => stop !== '' && stops.includes(stop));
  return at === -1 ? tokens : tokens.slice(0, at);
}

export function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('');
}

/** Words that add nothing between a number and what is said of it. */
export function isFiller(token: Token): boolean {
  return means(token, 'filler', 'count', 'every') || token.stop === ',';
}
