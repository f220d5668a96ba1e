/** Growth with both numbers stated: 「比2022年（31件）下降29%」, 「由50件增加到63件，增长26%」, 「增加14件，增长45.2%」. */
import { mayCountSameThings } from '../forms/vocabulary/units.ts';
import type { Percentage } from '../model/prose.ts';
import { isUnknown, means, type Token } from './lexer.ts';
import { isReached, labelOf, type NumberItem, type NumberItems, valuesOf, wordsBehind } from './number-items.ts';
import { dueCells } from './subjects.ts';
import {
  behindStops,
  hasStop,
  hasWord,
  isFiller,
  lastIndexOfWord,
  mentions,
  outsideBrackets,
  textOf,
} from './words.ts';

/** This year's numbers are the numerators, last year's the denominators; both empty where they are not stated. */
export type Growth = Pick<Percentage, 'value' | 'numerators' | 'numeratorCells' | 'denominators' | 'certain'>;
type GrowthOperands = Pick<Growth, 'numerators' | 'denominators' | 'certain'>;

/** Null where the percentage is no growth. */
export function growthAt(items: NumberItems, item: NumberItem): Growth | null {
  const words = behindStops(outsideBrackets(item.before), ';:');
  const at = words.findLastIndex((token) => !isFiller(token));
  const verb = words[at];
  if (!means(verb, 'rise', 'fall') || isReached(verb)) return null;
  const value = (means(verb, 'fall') ? -1 : 1) * item.quantity.value;
  const nothing: Growth = { value, numerators: [], denominators: [], certain: false };
  const lead = words.slice(0, at);
  // A subject of its own between the numbers and the growth: 「网站访问量增长20%」.
  const foreign = lead.some((token) => isUnknown(token) || hasWord([token], 'rateName', 'share', 'medium', 'does'));
  if (foreign && item.index > 0) return nothing;
  const numbers = exactNumbersBefore(items, item);
  const behind = baseBehind(items, item);
  const compared = comparisonIn(numbers, behind) ?? fromToBehind(items, item) ?? lastOfSeries(numbers);
  if (compared !== null) return { ...nothing, ...compared };
  const base = behind ?? numbers.findLast(isEarlier);
  if (base === undefined || !isOfApplications([...subjectOf(base), ...lead])) return nothing;
  return { ...nothing, numeratorCells: dueCells, denominators: [base.quantity.value] };
}

/** 「6件，是上年（2件）的3倍」; null where the number before 倍 is no such thing, or its base is not stated. */
export function timesOf(items: NumberItems, item: NumberItem): GrowthOperands | null {
  const [next] = wordsBehind(items, item);
  if (item.quantity.unit !== '' || !means(next, 'times')) return null;
  const words = behindStops(outsideBrackets(item.before), ';:');
  if (hasWord(words, 'rise', 'fall', 'change')) return null;
  if (!hasWord(words, 'lastYear', 'otherTime') && !statementBefore(items, item).some(isEarlier)) return null;
  const numbers = exactNumbersBefore(items, item);
  const base = numbers.findLast(isEarlier) ?? items.previous?.all.findLast(isEarlier);
  if (base === undefined || base.quantity.hedged) return null;
  const current = numbers.filter(
    (number) => !isEarlier(number) && mayCountSameThings(number.quantity.unit, base.quantity.unit),
  );
  if (current.length === 0) return null;
  return { numerators: valuesOf(current).reverse(), denominators: [base.quantity.value], certain: false };
}

/** Counts at the growth's level or in a bracket beside it, back to the 「；」 or to another growth. */
function statementBefore({ all }: NumberItems, item: NumberItem): readonly NumberItem[] {
  const found: NumberItem[] = [];
  for (let at = item.index - 1; at >= 0; at--) {
    const behind = all[at + 1] as NumberItem;
    if (behind.depth === item.depth && hasStop(outsideBrackets(behind.before), ';')) break;
    const number = all[at] as NumberItem;
    if (number.quantity.percent) break;
    if (number.depth <= item.depth + 1) found.unshift(number);
  }
  return found;
}

function exactNumbersBefore(items: NumberItems, item: NumberItem): readonly NumberItem[] {
  return statementBefore(items, item).filter(({ quantity }) => !quantity.hedged);
}

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

/** 「同比上升400%，由2宗增至5宗」 */
function fromToBehind({ all }: NumberItems, item: NumberItem): GrowthOperands | null {
  const [from, to] = all.slice(item.index + 1);
  if (from === undefined || to === undefined || !isFrom(from) || !isTo(to) || !follows(from, item)) return null;
  return compare([to], [from.quantity.value]);
}

/** 「三年分别为35件、42件、51件，2023年增长21.4%」: the last against the one before. */
function lastOfSeries(numbers: readonly NumberItem[]): GrowthOperands | null {
  const [first, ...others] = numbers;
  const listed = first !== undefined && hasWord(first.before, 'each') && hasWord(first.before, 'until');
  if (!listed || !others.every(({ before }) => textOf(before) === '、' || hasWord(before, 'and'))) return null;
  const [before, last] = numbers.slice(-2);
  if (before === undefined || last === undefined) return null;
  return { ...compare([last], [before.quantity.value]), certain: false };
}

/** 「增长26%（上年为50件）」, 「增长26%，上年为50件」 */
function baseBehind({ all }: NumberItems, item: NumberItem): NumberItem | null {
  const next = all[item.index + 1];
  if (next === undefined || next.quantity.percent || next.quantity.hedged || !isEarlier(next)) return null;
  const opened = next.before[0]?.stop === '(' && next.depth === item.depth + 1;
  return opened || (follows(next, item) && !hasWord(next.before, 'receive', 'receiveNew', 'compare')) ? next : null;
}

/** Only a comma, and no other stop, stands between the two at its beginning. */
function follows({ before, depth }: NumberItem, item: NumberItem): boolean {
  return depth === item.depth && before[0]?.stop === ',' && !hasStop(before.slice(1));
}

/** The numbers before the growth that it compares; null where they are not stated. */
function comparisonIn(numbers: readonly NumberItem[], behind: NumberItem | null): GrowthOperands | null {
  if (numbers.length === 0) return null;
  const from = numbers.findLast(isFrom);
  const to = numbers.findLast(isTo);
  if (from !== undefined && to !== undefined && to.index > from.index) return compare([to], [from.quantity.value]);
  const base = behind ?? numbers.findLast(isEarlier);
  const compared = base ?? numbers.findLast(isDifference);
  if (compared === undefined) return null;
  const { unit, value } = compared.quantity;
  const counts = numbers
    .filter(
      (item) =>
        !isEarlier(item) && !isDifference(item) && !isFrom(item) && mayCountSameThings(item.quantity.unit, unit),
    )
    .reverse();
  if (counts.length === 0) return null;
  if (compared === base) return compare(counts, [value]);
  // Each count has its own base, so only the nearest is held against it for certain.
  const change = (means(verbOf(compared), 'fall') ? -1 : 1) * value;
  return compare(
    counts,
    valuesOf(counts).map((count) => count - change),
  );
}

function compare(counts: readonly NumberItem[], denominators: readonly number[]): GrowthOperands {
  return { numerators: valuesOf(counts), denominators, certain: counts.length === 1 };
}

function verbOf(item: NumberItem): Token | undefined {
  const verb = labelOf(item).findLast((token) => !isFiller(token));
  return means(verb, 'rise', 'fall') ? verb : undefined;
}

/** 增加到63件 */
function isTo(item: NumberItem): boolean {
  return labelOf(item).some(isReached);
}

/** 由50件 */
function isFrom(item: NumberItem): boolean {
  return !isTo(item) && mentions(labelOf(item), 'from');
}

/** 较上年增加14件 */
function isDifference(item: NumberItem): boolean {
  const verb = verbOf(item);
  return verb !== undefined && !isReached(verb);
}

/** Last year's or an earlier year's number: 较上年31件, 2022年收到31件, （上年31件）. */
function isEarlier(item: NumberItem): boolean {
  if (isDifference(item) || isTo(item)) return false;
  // In a bracket, the time may be named before it: 比2022年（31件）.
  const words = item.depth > 0 ? behindStops(item.before, ',;') : labelOf(item);
  const time = lastIndexOfWord(words, 'lastYear', 'otherTime', 'ownTime', 'nextYear');
  // 上年结转3件 is this year's.
  return means(words[time], 'lastYear', 'otherTime') && !hasWord(words.slice(time), 'carry');
}
