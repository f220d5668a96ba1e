/** A sentence cut into phrases: what stands between two stops, with what is said beside it in brackets. */
import type { WordClass } from '../forms/vocabulary/index.ts';
import { bodyEnding } from '../forms/vocabulary/names.ts';
import { means, type Token } from './lexer.ts';
import type { RequestVerb } from './subjects.ts';

export interface Phrase {
  /** The stop before it: `,` `;` `:` `。` `、` or '' at the beginning. */
  readonly after: string;
  readonly words: readonly Token[];
  readonly brackets: readonly Bracket[];
}

export interface Bracket {
  /** How many of the phrase's words stand before the bracket. */
  readonly at: number;
  readonly phrases: readonly Phrase[];
}

/** 「、」 parts two phrases where a number stands before it (复议5件、诉讼4件), and joins words elsewhere. */
export function phrasesOf(tokens: readonly Token[]): readonly Phrase[] {
  return readPhrases(tokens, 0).phrases;
}

/** How deep brackets are followed. */
const maxBracketDepth = 4;

function readPhrases(tokens: readonly Token[], from: number, depth = 0): { phrases: readonly Phrase[]; next: number } {
  const phrases: Phrase[] = [];
  let words: Token[] = [];
  let brackets: Bracket[] = [];
  let after = '';
  const close = (stop: string) => {
    if (words.length > 0 || brackets.length > 0) phrases.push({ after, words, brackets });
    [words, brackets, after] = [[], [], stop];
  };
  let at = from;
  for (; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.stop === ')') {
      if (depth > 0) break;
    } else if (token.stop === '(') {
      if (depth >= maxBracketDepth) continue;
      const inner = readPhrases(tokens, at + 1, depth + 1);
      brackets.push({ at: words.length, phrases: inner.phrases });
      at = inner.next;
    } else if (token.stop !== '') close(token.stop);
    else if (token.text === '、' && words.some(({ quantity }) => quantity !== null)) close('、');
    else words.push(token);
  }
  close('');
  return { phrases, next: at };
}

/** Words of these classes say nothing of what is counted. */
const plain: ReadonlySet<WordClass> = new Set([
  'filler',
  'total',
  'allKinds',
  'each',
  'every',
  'count',
  'and',
  'apart',
  'except',
  'view',
  'from',
  'rest',
  'among',
  'andSoOn',
  'toward',
  'since',
  'until',
]);
const times: ReadonlySet<WordClass> = new Set([
  'ownTime',
  'lastYear',
  'nextYear',
  'otherTime',
  'cumulative',
  'plan',
  'average',
]);
const bodies: ReadonlySet<WordClass> = new Set(['own', 'area', 'level', 'otherBody', 'agent']);

export function isPlain({ meanings }: Token): boolean {
  return meanings.some((meaning) => plain.has(meaning.class));
}

export function isTime({ meanings }: Token): boolean {
  return meanings.some((meaning) => times.has(meaning.class));
}

export function isBody({ meanings }: Token): boolean {
  return meanings.some((meaning) => bodies.has(meaning.class));
}

export const requestVerbs: readonly RequestVerb[] = ['receive', 'receiveNew', 'submit', 'handle', 'answer'];

export function isVerb(token: Token | undefined): boolean {
  return means(token, ...requestVerbs);
}

/** The last word that says something of what is counted: -1 where there is none. */
export function headOf(tokens: readonly Token[]): number {
  return tokens.findLastIndex((token) => !isPlain(token) && !isTime(token) && !isBody(token));
}

export function isBodyLike(text: string): boolean {
  return bodyEnding.test(text);
}
