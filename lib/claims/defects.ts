/** What was left over or left out in the text itself: numbers never filled in, placeholders, doubled words. */
import {
  countless,
  doubled,
  gap,
  missing,
  neverDoubled,
  notPlaceholder,
  placeholders,
  wordsInstead,
} from '../forms/vocabulary/defects.ts';
import type { Defect } from '../model/prose.ts';
import { type Sentence, saidIn } from './sentences.ts';

const never: ReadonlySet<string> = new Set(neverDoubled);
/** A rate has at most so many characters: 群众满意率. */
const longestDoubled = 5;

/** 加强加强, 满意率满意率: words said twice running. Compared by character first, for most texts double nothing. */
function doubledWordsIn(text: string): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; at++) {
    for (let size = 2; size <= longestDoubled; size++) {
      if (text[at] !== text[at + size] || !text.startsWith(text.slice(at, at + size), at + size)) continue;
      const word = text.slice(at, at + size);
      if (!never.has(word) && !/^[\u4e00-\u9fff]+率$/.test(word)) continue;
      found.push(word + word);
      at += size;
      break;
    }
  }
  return found;
}

export function defectsOf(sentence: Sentence): readonly Defect[] {
  const { text, plain, quote } = sentence;
  const defects: Defect[] = [];
  const add = (kind: Defect['kind'], words: string) => void defects.push({ kind, words, ...saidIn(sentence) });
  for (const { 0: words, index } of text.matchAll(missing)) {
    if (!wordsInstead.test(words) && !wordsInstead.test(text.slice(0, index + words.length)))
      add('missingNumber', words);
  }
  for (const { 0: words, index } of plain.matchAll(placeholders)) {
    if (!notPlaceholder.test(plain.slice(Math.max(0, index - 12), index + words.length + 6).replace(/[Xx×]{2,}/g, '')))
      add('placeholder', words);
  }
  if (defects.length === 0) for (const { 0: words } of quote.matchAll(gap)) add('missingNumber', words);
  if (defects.length === 0) for (const { 0: words } of text.matchAll(countless)) add('missingNumber', words);
  for (const { 0: words } of text.matchAll(doubled)) add('doubled', words);
  for (const words of doubledWordsIn(text)) add('doubled', words);
  return defects;
}
