/** Whether a list says that it is whole, and what keeps its sum from being held against its total. */
import type { WordClass } from '../forms/vocabulary/index.ts';
import { areSameUnits } from '../forms/vocabulary/units.ts';
import { groupOf } from '../model/form.ts';
import { isAnswer, isInflow } from './labels.ts';
import { isUnknown, meaningOf, means, type Token } from './lexer.ts';
import type { ListPart, PartList } from './lists.ts';
import { labelOf, type NumberItem } from './number-items.ts';
import { hasWord, isFiller, textOf } from './words.ts';

export type Wholeness = 'closed' | 'natural' | 'open';

/** Parts that make up a whole: the class of their names, the meanings that all must occur, how many parts there are. */
interface PartSet {
  readonly word: WordClass;
  readonly meanings: readonly string[];
  readonly count?: number;
  /** Whether it must be a list of applications, or must be none. */
  readonly requests?: boolean;
}

const closedSets: readonly PartSet[] = [
  { word: 'attribute', meanings: ['open', 'onRequest', 'closed'] },
  { word: 'applicant', meanings: ['natural', 'organisations'], count: 2 },
  { word: 'result', meanings: ['upheld', 'corrected', 'other', 'pending'] },
  { word: 'court', meanings: ['direct', 'afterReview'], count: 2 },
  { word: 'way', meanings: ['online', 'post', 'inPerson'], requests: true },
];

const naturalSets: readonly PartSet[] = [
  { word: 'court', meanings: ['review', 'litigation'], count: 2, requests: false },
  { word: 'way', meanings: ['online', 'inPerson'], count: 2 },
  { word: 'paper', meanings: ['paper', 'file'], count: 2 },
];

const answerGroups = ['granted', 'partial', 'denied', 'unavailable', 'refused', 'other'];

/** Whether the list says that it is whole (closed), or is so by nature: its parts are all that there are. */
export function wholeness(
  { parts }: PartList,
  opening: readonly Token[],
  behind: readonly Token[],
  context: readonly Token[],
): Wholeness {
  const labels = parts.map(({ label }) => label);
  const requests = hasWord(context, 'application');
  const isOne = (set: PartSet) => isPartSet(set, labels, requests);
  if (endsInRest(parts, context) || hasWord(opening, 'each', 'makesUp') || hasWord(behind, 'makesUp')) return 'closed';
  if (closedSets.some(isOne) || hasAllAnswerGroups(labels)) return 'closed';
  if (parts.length < 2) return 'open';
  if (naturalSets.some(isOne) || coverYear(labels)) return 'natural';
  if (parts.length === 2 && labels.every(isInflow)) return 'natural';
  const sorts: readonly WordClass[] = requests ? ['outcome', 'applicant', 'way'] : ['outcome'];
  // 「办结16件，其中予以公开9件、不予公开2件」: among others.
  const least = (sort: WordClass) => (sort === 'outcome' && hasWord(opening, 'among') ? 3 : 2);
  if (sorts.some((sort) => kindsIn(labels, sort).size >= least(sort))) return 'natural';
  return hasWord(context, 'court') && labels.every((label) => hasWord(label, 'result')) ? 'natural' : 'open';
}

/** The meanings that the labels have as words of the class; none where a label has none. */
function kindsIn(labels: readonly (readonly Token[])[], word: WordClass): ReadonlySet<string> {
  const kinds = labels.map((label) => meaningIn(label, word));
  return new Set(kinds.every((kind) => kind !== null) ? kinds : []);
}

function isPartSet(set: PartSet, labels: readonly (readonly Token[])[], requests: boolean): boolean {
  if (set.count !== undefined && set.count !== labels.length) return false;
  if (set.requests !== undefined && set.requests !== requests) return false;
  const kinds = kindsIn(labels, set.word);
  return set.meanings.every((meaning) => kinds.has(meaning));
}

function hasAllAnswerGroups(labels: readonly (readonly Token[])[]): boolean {
  const groups = new Set([...kindsIn(labels, 'outcome')].map((row) => groupOf(row) || row));
  return answerGroups.every((group) => groups.has(group));
}

/** 上半年, 第一季度, 1至3月, 12月份: a part of the year. */
export function isPeriod(label: readonly Token[]): boolean {
  const isMonths = (token: Token) =>
    means(token, 'otherTime') && meaningOf(token, 'otherTime')?.means === undefined && /^\d/.test(token.text);
  return hasWord(label, 'half') || label.some(isMonths);
}

/** Two halves, four quarters, or months from January to December: periods that the year is made of. */
export function coverYear(labels: readonly (readonly Token[])[]): boolean {
  if (!labels.every(isPeriod)) return false;
  const halves = labels.map((label) => meaningIn(label, 'half')).join(' ');
  if (halves === 'first second' || halves === 'quarter quarter quarter quarter') return true;
  const monthsIn = (label: readonly Token[] = []) => textOf(label).match(/\d+/g) ?? [];
  return monthsIn(labels[0])[0] === '1' && monthsIn(labels.at(-1)).at(-1) === '12';
}

function meaningIn(label: readonly Token[], word: WordClass): string | null {
  for (const token of label) {
    if (word === 'outcome' && !isAnswer(token, label)) continue;
    const meaning = meaningOf(token, word)?.means;
    if (meaning !== undefined) return meaning;
  }
  return null;
}

/** 其余8条, 其他类8条, 「…开放日6次,其他开放日3次」; 其他重点信息 is one kind more among others. */
function endsInRest(parts: readonly ListPart[], context: readonly Token[]): boolean {
  const label = parts.at(-1)?.label.filter((token) => !isFiller(token)) ?? [];
  const at = label.findIndex((token) => token.text !== '、' && !means(token, 'and'));
  const [rest, ...named] = label.slice(Math.max(0, at));
  if (means(rest, 'rest')) return true;
  if (!means(rest, 'otherItem')) return false;
  const words = textOf([...context, ...parts.slice(0, -1).flatMap((part) => part.label)]);
  return named.every((token) => means(token, 'generalNoun', 'application', 'attribute') || words.includes(token.text));
}

/** Each thing is one of these alone: an applicant, a result of a case, a group of answers. They cannot be too many. */
export function excludeOthers({ parts }: PartList, head: NumberItem): boolean {
  const distinct = (word: WordClass) => {
    const found = parts.map(({ label }) => meaningIn(label, word));
    return found.every((kind) => kind !== null && !kind.includes('.')) && new Set(found).size === found.length;
  };
  return distinct('applicant') || distinct('result') || (hasWord(labelOf(head), 'answer') && distinct('outcome'));
}

/** The same item may stand on several channels, or be told in several forms: then parts come to more than the whole. */
export function overlaps(labels: readonly (readonly Token[])[], sentence: readonly Token[]): boolean {
  if (hasWord(sentence, 'overlap')) return true;
  return labels.filter((label) => hasWord(label, 'medium')).length > 1 && !hasWord(sentence, 'application');
}

/** Parts in the unit of their whole; of others nobody knows whether they are meant. */
export function isUniform({ parts, strange }: PartList, head: NumberItem): boolean {
  return strange.length === 0 && parts.every(({ item }) => areSameUnits(head.quantity.unit, item.quantity.unit));
}

/** Without a word of its own a number is no part, but behind 分别. */
export function isLabelled({ label }: ListPart): boolean {
  return label.some(
    (token) => token.stop === '' && (isUnknown(token) || !means(token, 'filler', 'and') || token.text.length > 1),
  );
}
