/** Growth with both numbers said: 「比2022年（31件）下降29%」, 「由50件增加到63件，增长26%」, 「增加14件，增长45.2%」. */

import { alike } from '../forms/vocabulary/units.ts';
import type { Percentage } from '../model/prose.ts';
import { isUnknown, means, type Token } from './lexer.ts';
import {
  behindStops,
  hasWord,
  isFiller,
  isReached,
  type NumberItem,
  type NumberItems,
  outsideBrackets,
  textOf,
  wordsBehind,
} from './number-items.ts';

export type Growth = Pick<Percentage, 'value' | 'numerators' | 'numeratorCells' | 'denominators' | 'certain'>;

/** Null where the percentage is no growth; a growth without its numbers has neither `of` nor `denominators`. */
export function growthAt(items: NumberItems, item: NumberItem): Growth | null {
  const words = behindStops(outsideBrackets(item.before), ';:');
  const change = words.findLastIndex((token) => !isFiller(token));
  const verb = words[change];
  if (verb === undefined || !means(verb, 'rise', 'fall') || isReached(verb)) return null;
  const value = (means(verb, 'fall') ? -1 : 1) * item.quantity.value;
  const nothing: Growth = { value, numerators: [], denominators: [], certain: false };
  const lead = words.slice(0, change);
  // A subject of its own between the numbers and the growth: 「网站访问量增长20%」.
  const foreign = lead.some((token) => isUnknown(token) || hasWord([token], 'rateName', 'share', 'medium', 'does'));
  if (foreign && item.index > 0) return nothing;
  const numbers = statementBefore(items, item).filter(({ quantity }) => !quantity.hedged);
  const behind = behindAt(items, item);
  const read = { ...nothing, ...numbersOf(numbers, behind) };
  if (read.numerators.length > 0) return read;
  const [from, to] = items.all.slice(item.index + 1);
  // 「同比上升400%，由2宗增至5宗」
  if (from !== undefined && to !== undefined && isFrom(from) && isTo(to) && follows(from, item)) {
    return { ...nothing, ...pair([to], [from.quantity.value]) };
  }
  const series = seriesOf(numbers);
  if (series !== null) return { ...nothing, ...series };
  const base = behind ?? numbers.findLast(isEarlier);
  if (base === undefined || !isOfApplications([...subjectOf(base), ...lead])) return read;
  return { ...nothing, numeratorCells: received, denominators: [base.quantity.value] };
}

/** 「6件，是上年（2件）的3倍」; null where the number before 倍 is no such thing, or its base is not said. */
export function timesOf(
  items: NumberItems,
  item: NumberItem,
): Pick<Growth, 'numerators' | 'denominators' | 'certain'> | null {
  const [next] = wordsBehind(items, item);
  if (next === undefined || item.quantity.unit !== '' || !means(next, 'times')) return null;
  const words = behindStops(outsideBrackets(item.before), ';:');
  if (hasWord(words, 'rise', 'fall', 'change') || !hasWord(words, 'lastYear', 'otherTime')) {
    const own = statementBefore(items, item).findLast(isEarlier);
    if (own === undefined || hasWord(words, 'rise', 'fall', 'change')) return null;
  }
  const numbers = statementBefore(items, item).filter(({ quantity }) => !quantity.hedged);
  const base = numbers.findLast(isEarlier) ?? items.previous?.all.findLast(isEarlier);
  const numerators =
    base === undefined
      ? []
      : numbers.filter((each) => !isEarlier(each) && alike(each.quantity.unit, base.quantity.unit));
  if (base === undefined || base.quantity.hedged || numerators.length === 0) return null;
  return {
    numerators: numerators.map(({ quantity }) => quantity.value).reverse(),
    denominators: [base.quantity.value],
    certain: false,
  };
}

/** Counts at the growth's level or in a bracket beside it, back to the 「；」 or to another growth. */
function statementBefore({ all }: NumberItems, item: NumberItem): readonly NumberItem[] {
  const found: NumberItem[] = [];
  for (let at = item.index - 1; at >= 0; at--) {
    const behind = all[at + 1] as NumberItem;
    if (behind.depth === item.depth && outsideBrackets(behind.before).some(({ stop }) => stop === ';')) break;
    const each = all[at] as NumberItem;
    if (each.quantity.percent) break;
    if (each.depth <= item.depth + 1) found.unshift(each);
  }
  return found;
}

const received = [['t3.received.total'], ['t3.received.total', 't3.carriedIn.total']] as const;

/** 「申请量较2021年（702件）下降14.2%」: what the table has for this year. */
function isOfApplications(lead: readonly Token[]): boolean {
  return (
    hasWord(lead, 'application') && !hasWord(lead, 'area', 'otherBody', 'cumulative', 'average', 'channel', 'applicant')
  );
}

/** 「申请量较2021年（702件）」 */
function subjectOf({ before }: NumberItem): readonly Token[] {
  return behindStops(
    before.filter(({ stop }) => stop !== '('),
    ',;:)',
  );
}

/** 「三年分别为35件、42件、51件，2023年增长21.4%」: the last against the one before. */
function seriesOf(numbers: readonly NumberItem[]): Partial<Growth> | null {
  const [first, ...others] = numbers;
  const listed = first !== undefined && hasWord(first.before, 'each') && hasWord(first.before, 'until');
  if (!listed || !others.every(({ before }) => textOf(before) === '、' || hasWord(before, 'and'))) return null;
  const [before, last] = numbers.slice(-2);
  if (before === undefined || last === undefined) return null;
  return { numerators: [last.quantity.value], denominators: [before.quantity.value], certain: false };
}

/** 「增长26%（上年为50件）」, 「增长26%，上年为50件」 */
function behindAt({ all }: NumberItems, item: NumberItem): NumberItem | null {
  const next = all[item.index + 1];
  if (next === undefined || next.quantity.percent || next.quantity.hedged || !isEarlier(next)) return null;
  const opened = next.before[0]?.stop === '(' && next.depth === item.depth + 1;
  return opened || (follows(next, item) && !hasWord(next.before, 'receive', 'receiveNew', 'compare')) ? next : null;
}

function follows({ before, depth }: NumberItem, item: NumberItem): boolean {
  return depth === item.depth && before[0]?.stop === ',' && before.every(({ stop }, at) => at === 0 || stop === '');
}

function numbersOf(numbers: readonly NumberItem[], behind: NumberItem | null): Partial<Growth> {
  const last = numbers[numbers.length - 1];
  if (last === undefined) return {};
  const counts = numbers.filter((item) => !isEarlier(item) && !isDifference(item) && !isFrom(item));
  const like = (base: NumberItem) =>
    counts.filter(({ quantity }) => alike(quantity.unit, base.quantity.unit)).reverse();
  const from = numbers.findLast(isFrom);
  const to = numbers.findLast(isTo);
  if (from !== undefined && to !== undefined && to.index > from.index) return pair([to], [from.quantity.value]);
  const base = behind ?? numbers.findLast(isEarlier);
  const difference = numbers.findLast(isDifference);
  if (base !== undefined) {
    const numerators = like(base);
    return numerators.length > 0 ? pair(numerators, [base.quantity.value]) : {};
  }
  if (difference === undefined) return {};
  const numerators = like(difference);
  const change = (isFall(difference) ? -1 : 1) * difference.quantity.value;
  // Each count has its own base, so only the nearest is held against it for certain.
  const [nearest] = numerators;
  if (nearest === undefined) return {};
  if (numerators.length === 1) return pair(numerators, [nearest.quantity.value - change]);
  return {
    ...pair(
      numerators,
      numerators.map(({ quantity }) => quantity.value - change),
    ),
    certain: false,
  };
}

function pair(numerators: readonly NumberItem[], denominators: readonly number[]): Partial<Growth> {
  return {
    numerators: numerators.map(({ quantity }) => quantity.value),
    denominators,
    certain: numerators.length === 1,
  };
}

function wordsOf(item: NumberItem): readonly Token[] {
  // In a bracket, the time may be named before it: 比2022年（31件）.
  return item.depth > 0 ? behindStops(item.before, ',;') : behindStops(outsideBrackets(item.before), ',;:');
}

function verbOf(item: NumberItem): Token | undefined {
  const words = behindStops(outsideBrackets(item.before), ',;:');
  const verb = words[words.findLastIndex((token) => !isFiller(token))];
  return verb !== undefined && means(verb, 'rise', 'fall') ? verb : undefined;
}

/** 增加到63件 */
function isTo(item: NumberItem): boolean {
  const words = behindStops(outsideBrackets(item.before), ',;:');
  return words.some((token) => means(token, 'rise', 'fall') && isReached(token));
}

/** 由50件 */
function isFrom(item: NumberItem): boolean {
  return !isTo(item) && behindStops(outsideBrackets(item.before), ',;:').some((token) => means(token, 'from'));
}

/** 较上年增加14件 */
function isDifference(item: NumberItem): boolean {
  const verb = verbOf(item);
  return verb !== undefined && !isReached(verb);
}

function isFall(item: NumberItem): boolean {
  const verb = verbOf(item);
  return verb !== undefined && means(verb, 'fall');
}

/** Last year's or an earlier year's number: 较上年31件, 2022年收到31件, （上年31件）. */
function isEarlier(item: NumberItem): boolean {
  if (isDifference(item) || isTo(item)) return false;
  const words = wordsOf(item);
  const time = words.findLastIndex((token) => means(token, 'lastYear', 'otherTime', 'ownTime', 'nextYear'));
  const token = words[time];
  // 上年结转3件 is this year's.
  return token !== undefined && means(token, 'lastYear', 'otherTime') && !hasWord(words.slice(time), 'carry');
}
