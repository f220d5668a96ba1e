/** Whether a list says that it is whole, and what keeps its sum from being held against its total. */

import type { WordClass } from '../forms/vocabulary/index.ts';
import { same } from '../forms/vocabulary/units.ts';
import { groupOf } from '../model/form.ts';
import { isAnswer, isInflow, labelOf } from './labels.ts';
import { isUnknown, meaningOf, means, type Token } from './lexer.ts';
import type { ListPart, PartList } from './lists.ts';
import { hasWord, isFiller, type NumberItem } from './number-items.ts';

export type Wholeness = 'closed' | 'natural' | 'open';

const rows = ['granted', 'partial', 'denied', 'unavailable', 'refused', 'other'];
const results = ['upheld', 'corrected', 'other', 'pending'];

/** Whether the list says that it is whole (closed), or is so by nature: its parts are all that there are. */
export function wholeness(
  list: PartList,
  opening: readonly Token[],
  behind: readonly Token[],
  context: readonly Token[],
): Wholeness {
  const { parts } = list;
  if (endsInRest(parts, context) || hasWord(opening, 'each', 'makesUp') || hasWord(behind, 'makesUp')) return 'closed';
  const kinds = (word: WordClass) => parts.map(({ label }) => meaningIn(label, word));
  const all = (word: WordClass, ...wanted: readonly string[]) => {
    const found = kinds(word);
    return found.every((each) => each !== null) && wanted.every((each) => found.includes(each));
  };
  if (all('attribute', 'open', 'onRequest', 'closed')) return 'closed';
  if (all('applicant', 'natural', 'organisations') && parts.length === 2) return 'closed';
  const groups = kinds('outcome').map((row) => groupOf(row ?? '') || (row ?? ''));
  if (groups.every((row) => row !== '') && rows.every((row) => groups.includes(row))) return 'closed';
  if (all('result', ...results)) return 'closed';
  if (all('court', 'direct', 'afterReview') && parts.length === 2) return 'closed';
  const requests = hasWord(context, 'application');
  if (requests && all('way', 'online', 'post', 'sidepanel')) return 'closed';
  if (parts.length < 2) return 'open';
  if (!requests && all('court', 'review', 'litigation') && parts.length === 2) return 'natural';
  if (coverYear(parts.map(({ label }) => label))) return 'natural';
  if (all('way', 'online', 'sidepanel') && parts.length === 2) return 'natural';
  if (all('paper', 'paper', 'file') && parts.length === 2) return 'natural';
  if (parts.length === 2 && parts.every(({ label }) => isInflow(label))) return 'natural';
  const sorts: readonly WordClass[] = requests ? ['outcome', 'applicant', 'way'] : ['outcome'];
  // 「办结16件，其中予以公开9件、不予公开2件」: among others.
  const least = (sort: WordClass) => (sort === 'outcome' && hasWord(opening, 'among') ? 3 : 2);
  if (sorts.some((sort) => all(sort) && new Set(kinds(sort)).size >= least(sort))) return 'natural';
  return hasWord(context, 'court') && parts.every(({ label }) => hasWord(label, 'result')) ? 'natural' : 'open';
}

/** 上半年, 第一季度, 1至3月, 12月份: a part of the year. */
export function isPeriod(label: readonly Token[]): boolean {
  return (
    hasWord(label, 'half') ||
    label.some(
      (token) =>
        meaningOf(token, 'otherTime')?.means === undefined && means(token, 'otherTime') && /^\d/.test(token.text),
    )
  );
}

/** Two halves, four quarters, or months from January to December: periods that the year is made of. */
export function coverYear(labels: readonly (readonly Token[])[]): boolean {
  if (!labels.every(isPeriod)) return false;
  const [first = [], last = []] = [labels[0], labels[labels.length - 1]];
  if (labels.length === 2 && meaningIn(first, 'half') === 'first' && meaningIn(last, 'half') === 'second') return true;
  if (labels.length === 4 && labels.every((label) => meaningIn(label, 'half') === 'quarter')) return true;
  const months = (label: readonly Token[]) =>
    label
      .map(({ text }) => text)
      .join('')
      .match(/\d+/g) ?? [];
  return months(first)[0] === '1' && months(last).at(-1) === '12';
}

function meaningIn(label: readonly Token[], word: WordClass): string | null {
  for (const token of label) {
    const meaning = meaningOf(token, word)?.means;
    if (word === 'outcome' && !isAnswer(token, label)) continue;
    if (meaning !== undefined) return meaning;
  }
  return null;
}

/** 其余8条, 其他类8条, 「…开放日6次,其他开放日3次」; 其他重点信息 is one kind more among others. */
function endsInRest(parts: readonly ListPart[], context: readonly Token[]): boolean {
  const last = parts[parts.length - 1];
  if (last === undefined) return false;
  const label = last.label.filter((token) => !isFiller(token));
  const at = label.findIndex((token) => token.text !== '、' && !means(token, 'and'));
  const [rest, ...named] = label.slice(Math.max(0, at));
  if (rest === undefined) return false;
  if (means(rest, 'rest')) return true;
  if (!means(rest, 'otherItem')) return false;
  const words = [...context, ...parts.slice(0, -1).flatMap(({ label: each }) => each)].map(({ text }) => text).join('');
  return named.every((token) => means(token, 'generalNoun', 'application', 'attribute') || words.includes(token.text));
}

/** Each thing is one of these alone: an applicant, a result of a case, a group of answers. They cannot be too many. */
export function excludeOthers({ parts }: PartList, head: NumberItem): boolean {
  const distinct = (word: WordClass) => {
    const found = parts.map(({ label }) => meaningIn(label, word));
    return found.every((each) => each !== null && !each.includes('.')) && new Set(found).size === found.length;
  };
  return distinct('applicant') || distinct('result') || (hasWord(labelOf(head), 'answer') && distinct('outcome'));
}

/** The same item may stand on several channels, or be told in several forms: then parts come to more than the whole. */
export function overlaps({ parts }: PartList, sentence: readonly Token[]): boolean {
  if (hasWord(sentence, 'overlap')) return true;
  return parts.filter(({ label }) => hasWord(label, 'medium')).length > 1 && !hasWord(sentence, 'application');
}

/** Parts in the unit of their whole; of others nobody knows whether they are meant. */
export function isUniform({ parts, strange }: PartList, head: NumberItem): boolean {
  return strange.length === 0 && parts.every(({ item }) => same(head.quantity.unit, item.quantity.unit));
}

/** Without a word of its own a number is no part, but behind 分别. */
export function isLabelled({ label }: ListPart): boolean {
  return label.some(
    (token) => token.stop === '' && (isUnknown(token) || !means(token, 'filler', 'and') || token.text.length > 1),
  );
}
