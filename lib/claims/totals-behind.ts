/** Totals that stand behind their parts. */

import { addUp } from '../forms/sums.ts';
import { areSameUnits, kindUnit, mayCountSameThings } from '../forms/vocabulary/units.ts';
import type { Breakdown } from '../model/prose.ts';
import { sumsOf } from './fitting.ts';
import { familiesOf, isInflow, saysMoreFollows } from './labels.ts';
import { means, type Token } from './lexer.ts';
import { isComparison, labelOf, type NumberItem, type NumberItems, valuesOf, wordsBehind } from './number-items.ts';
import { quotationOf } from './sentences.ts';
import { coverYear, isPeriod, overlaps } from './wholeness.ts';
import { hasStop, hasWord, isFiller, mentions, outsideBrackets } from './words.ts';

/** What is published on several ways may be added up; what is received and what is answered may not. */
const published = new Set(['does', 'issue']);

/** How a total says that it adds up what stands before: 合计, 「三项共」, 全年, a mere 共. */
type TotalKind = 'sum' | 'each' | 'year' | 'mere';

/** 「…210条，…130条，…10条，合计350条」: the total stands behind its parts. */
export function totalBehind(items: NumberItems, listed: ReadonlySet<NumberItem>): readonly Breakdown[] {
  for (const item of items.all) {
    const summary = summaryOf(items, item);
    if (summary === null || item.quantity.hedged || item.quantity.percent || item.depth > 0) continue;
    const read = sumBefore(items, item, summary, listed);
    if (read !== null) return [read];
  }
  return [];
}

function sumBefore(
  items: NumberItems,
  last: NumberItem,
  summary: TotalKind,
  listed: ReadonlySet<NumberItem>,
): Breakdown | null {
  const counter = items.all[last.index - 1];
  const number = counter !== undefined && isCounter(counter, last) ? counter.quantity.value : null;
  const before = items.all.slice(0, number === null ? last.index : last.index - 1);
  const near = ownParts(statementBefore(before));
  const here = near.length > 0 ? near : earlierParts(items, last, number);
  const parts = summary === 'mere' ? added(here) : number === null ? here : here.slice(-number);
  if (parts.some((item) => listed.has(item)) || !(isOfSame(last, summary) || isJoined(parts))) return null;
  if (parts.length < 2 || (number !== null && parts.length !== number)) return null;
  if (!parts.every((item) => isPart(items, item, last)) || !belong(parts, summary)) return null;
  const values = valuesOf(parts);
  const whole = last.quantity.value;
  const said = { ...quotationOf(items.sentence), total: whole, otherTotals: [], sameSentence: false };
  // Its end may make the total as well: what stands before is another matter.
  const all = valuesOf(here);
  for (let from = 0; from < all.length - 1; from++) {
    const ending = all.slice(from);
    if (addUp(ending) === whole) return { ...said, parts: ending, kind: 'closed' };
  }
  // 「…9件，…3件，公开1件、不掌握2件。两者合计12件」: two of them, and nothing says which.
  if (number === null && values.length > 2 && sumsOf(values).includes(whole)) return null;
  if (addUp(values) > whole && number === null && overlaps(parts.map(labelOf), items.tokens)) return null;
  return { ...said, parts: values, kind: summary === 'sum' || summary === 'each' ? 'closed' : 'natural' };
}

function isPart(items: NumberItems, item: NumberItem, last: NumberItem): boolean {
  const { hedged, unit } = item.quantity;
  if (hedged || item.depth > 0 || isComparison(item) || hasWord(item.before, 'each')) return false;
  return (
    unit !== '' &&
    mayCountSameThings(last.quantity.unit, unit) &&
    !(items.all.includes(item) && saysMoreFollows(wordsBehind(items, item)))
  );
}

/** 「新收779件，结转37件，共计办结774件」: what was done with them is no sum of them. */
function isOfSame(last: NumberItem, summary: TotalKind): boolean {
  const families = familiesOf(labelOf(last));
  return summary === 'each' || [...families].every((family) => published.has(family) || family === 'receive');
}

/** Periods of the year are added up even where they are parts themselves: 「其中推文一季度61篇…全年合计253篇」. */
function ownParts(items: readonly NumberItem[]): readonly NumberItem[] {
  const own = ownLevel(items);
  return own.length > 1 || !items.every(({ before }) => isPeriod(outsideBrackets(before))) ? own : items;
}

/** Whether the parts may be added up as they are said to be. */
function belong(parts: readonly NumberItem[], summary: TotalKind): boolean {
  const labels = parts.map(labelOf);
  if (summary === 'each' || summary === 'mere') return true;
  if (parts.some(({ before }) => isPeriod(outsideBrackets(before))))
    return coverYear(parts.map(({ before }) => outsideBrackets(before)));
  if (summary === 'year') return false;
  if (isJoined(parts)) return true;
  if (labels.every((label) => isInflow(label)) && labels.some((label) => hasWord(label, 'lastYear', 'otherTime')))
    return true;
  return summary === 'sum' && labels.every((label) => [...familiesOf(label)].every((family) => published.has(family)));
}

/** What a mere 共 adds up: periods, what 加上 joins, or what stands between 「、」 right before it. */
function added(parts: readonly NumberItem[]): readonly NumberItem[] {
  if (isJoined(parts) || parts.every(({ before }) => isPeriod(outsideBrackets(before)))) return parts;
  const from = parts.findLastIndex(({ before }) => outsideBrackets(before)[0]?.text !== '、');
  const chain = parts.slice(Math.max(0, from));
  return chain.every(({ quantity: { unit } }) => unit !== '' && areSameUnits(unit, chain[0]?.quantity.unit ?? ''))
    ? chain
    : [];
}

/** 「15件，加上…123件」 */
function isJoined(parts: readonly NumberItem[]): boolean {
  return parts.length > 1 && parts.slice(1).every((item) => hasWord(labelOf(item), 'plus'));
}

/** Without the parts of parts. */
function ownLevel(items: readonly NumberItem[]): readonly NumberItem[] {
  let inside = false;
  return items.filter(({ before, depth, quantity }) => {
    const words = outsideBrackets(before);
    if (hasStop(words, ';')) inside = false;
    if (hasWord(words, 'among')) inside = true;
    return !inside && depth === 0 && !quantity.percent;
  });
}

/** 「…14件。…7件。两项合计23件」: in the sentences before, each with one number, or in the one right before. */
function earlierParts({ previous }: NumberItems, last: NumberItem, number: number | null): readonly NumberItem[] {
  const found: NumberItem[] = [];
  for (let at = previous; at !== null && found.length < (number ?? 9); at = at.previous) {
    const counts = ownLevel(at.all).filter(
      (item) => !isComparison(item) && mayCountSameThings(item.quantity.unit, last.quantity.unit),
    );
    if (found.length === 0 && counts.length > 1) return counts;
    const [only] = counts;
    if (only === undefined || counts.length > 1) break;
    found.unshift(only);
  }
  return found;
}

/** What stands in one statement, where that is a list; else all of it. */
function statementBefore(items: readonly NumberItem[]): readonly NumberItem[] {
  const from = items.findLastIndex(({ before }) => hasStop(outsideBrackets(before), ';'));
  return items.length - from >= 2 && !hasWord(items[from]?.before ?? [], 'among') && hasOwn(items, from)
    ? items.slice(Math.max(0, from))
    : items;
}

/** A statement whose later numbers are parts of its first is no list of its own. */
function hasOwn(items: readonly NumberItem[], from: number): boolean {
  return from < 0 || ownLevel(items.slice(from)).length > 1;
}

/** 「三项共5278条」: the first number says how many are added up. */
function isCounter({ quantity: { unit, value } }: NumberItem, { before }: NumberItem): boolean {
  return unit === kindUnit && value > 1 && value < 10 && means(before[0], 'grandTotal', 'total');
}

/** 合计 stands at its clause's beginning, right before the number or what is counted. */
function summaryOf({ all }: NumberItems, item: NumberItem): TotalKind | null {
  const counter = all[item.index - 1];
  if (counter !== undefined && isCounter(counter, item)) return 'each';
  const label = labelOf(item).filter(
    (token) => !isFiller(token) && (means(token, 'together') || !means(token, 'about')),
  );
  if (label.length > 5) return null;
  const begins = label.findIndex((token) => !means(token, 'own', 'area', 'level', 'ownTime', 'together'));
  const words = begins === -1 ? [] : label.slice(begins);
  const [first] = words;
  if (means(first, 'grandTotal')) return mentions(label, 'together') && begins > 0 ? 'each' : 'sum';
  if (means(first, 'total') && words.length === 1) return 'mere';
  return isYear(label) ? 'year' : null;
}

/** 「上半年收到12件，下半年收到9件，全年共收到21件」 */
function isYear(label: readonly Token[]): boolean {
  return (
    means(label[0], 'ownTime') && label.every((token) => means(token, 'ownTime', 'total', 'receive', 'receiveNew'))
  );
}
