/** What was left over or left out in the text itself: numbers never filled in, placeholders, doubled words. */
import {
  countless,
  doubled,
  doubledWords,
  gap,
  missing,
  notPlaceholder,
  placeholders,
  wordsInstead,
} from '../forms/vocabulary/defects.ts';
import type { Defect } from '../model/prose.ts';
import { quotationOf, type Sentence } from './sentences.ts';

export function defectsOf(sentence: Sentence): readonly Defect[] {
  const { text, plain, quote } = sentence;
  const defects: Defect[] = [];
  const add = (kind: Defect['kind'], words: string) => void defects.push({ kind, words, ...quotationOf(sentence) });
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
  for (const { 0: words } of text.matchAll(doubledWords)) add('doubled', words);
  return defects;
}
