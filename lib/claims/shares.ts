/** Shares: 「54件，占85.7%」, 「占办结总数46件的54.3%」, 「58件（44.3%）」, and whether shares make up a whole. */

import { addUp } from '../forms/sums.ts';
import { alike, persons } from '../forms/vocabulary/units.ts';
import type { CellId } from '../model/form.ts';
import type { Percentage } from '../model/prose.ts';
import { growthAt } from './growth.ts';
import { labelOf } from './labels.ts';
import { isUnknown, meaningOf, means, type Token } from './lexer.ts';
import {
  behindStops,
  hasWord,
  isComparison,
  isFiller,
  isWord,
  type NumberItem,
  type NumberItems,
  outsideBrackets,
  textOf,
} from './number-items.ts';
import { openerOf } from './openings.ts';
import { type Rate, rateAt } from './rates.ts';

export const requestTotals: readonly (readonly CellId[])[] = [
  ['t3.received.total'],
  ['t3.received.total', 't3.carriedIn.total'],
  ['t3.outcomes.total'],
];

export type Share = Pick<Percentage, 'numerators' | 'denominators' | 'denominatorCells' | 'named' | 'certain'>;

/** A percentage said to be a share: of which count, and the words that name its whole. */
export interface StatedShare {
  readonly item: NumberItem;
  /** The count that has the share; null where the share stands alone. */
  readonly count: NumberItem | null;
  readonly whole: readonly Token[];
}

/** Null where the percentage is no share. */
export function shareAt({ all }: NumberItems, item: NumberItem): StatedShare | null {
  const before = all[item.index - 1];
  if (item.before.length === 1 && item.before[0]?.stop === '(') {
    return before === undefined || before.quantity.percent ? null : { item, count: before, whole: [] };
  }
  // 「（298条，46.4%）」
  const beside = item.depth > 0 && before?.depth === item.depth && textOf(item.before) === ',';
  // 「较2023年（31件，占10.6%）」: a share of another year's.
  if (item.depth > 0 && before?.depth === item.depth && isOfAnotherYear(before)) return null;
  if (beside && !before.quantity.percent) return { item, count: before, whole: [] };
  const words = behindStops(outsideBrackets(item.before), ';:');
  const at = words.findLastIndex((token, index) => means(token, 'share') && isShare(words, index));
  if (at === -1) return null;
  const whole = words.slice(at + 1);
  if (whole.some(({ stop }) => stop === ',')) return null;
  const counted =
    before !== undefined && !before.quantity.percent && before.depth === item.depth && !isPersons(before, words, at);
  return { item, count: counted && isOf(item, words.slice(0, at + 1), whole) ? before : null, whole };
}

function isOfAnotherYear({ before }: NumberItem): boolean {
  const bracket = before.findLastIndex(({ stop }) => stop === '(');
  return hasWord(before.slice(0, Math.max(0, bracket)).slice(-2), 'lastYear', 'otherTime');
}

/** 占地面积: no share. */
function isShare(words: readonly Token[], at: number): boolean {
  const next = words[at + 1];
  return words[at]?.text.length !== 1 || next === undefined || !isUnknown(next) || isWord(words, at);
}

/** 「5名申请人提交申请量占71.1%」: the share is of what they did, not theirs. */
function isPersons({ quantity }: NumberItem, words: readonly Token[], at: number): boolean {
  return persons.has(quantity.unit) && hasWord(words.slice(0, at), 'application', 'does', 'submit');
}

/** The share is the last number's: its noun may follow, but no new one behind a comma. `lead` ends in 占. */
function isOf({ before }: NumberItem, lead: readonly Token[], whole: readonly Token[]): boolean {
  if (outsideBrackets(before).some(({ stop }) => stop === ';' || stop === ':') || hasWord([...lead, ...whole], 'each'))
    return false;
  const comma = lead.findLastIndex(({ stop }) => stop === ',');
  if (lead.slice(0, Math.max(0, comma)).some(({ stop }) => stop !== '')) return false;
  return comma === -1 || lead.slice(comma + 1, -1).every(isFiller);
}

/** 「25件，占办结总数46件的54.3%」: the whole is a number said between. */
export function shareOfNumber({ all }: NumberItems, item: NumberItem): Share | null {
  const [part, whole] = [all[item.index - 2], all[item.index - 1]];
  if (part === undefined || whole === undefined || !outsideBrackets(item.before).every(isFiller)) return null;
  if ([part, whole].some(({ quantity }) => quantity.percent || quantity.hedged)) return null;
  // 「164项，占比最高的88项（53.7%）」
  if (item.depth !== whole.depth) return null;
  const words = outsideBrackets(whole.before);
  const at = words.findIndex((token) => means(token, 'share'));
  if (at === -1 || !isOf(whole, words.slice(0, at + 1), [])) return null;
  return {
    numerators: [part.quantity.value],
    denominators: [whole.quantity.value],
    denominatorCells: [],
    named: true,
    certain: true,
  };
}

/** What the share is numerators: counts said before that have no share of their own; null where nobody can tell. */
export function shareOf(items: NumberItems, said: StatedShare): Share | null {
  const { count, whole, item } = said;
  if (count === null || count.quantity.hedged || isAnotherWhole(whole)) return null;
  const fits = (each: NumberItem) =>
    !each.quantity.percent &&
    !each.quantity.hedged &&
    !isComparison(each) &&
    alike(each.quantity.unit, count.quantity.unit) &&
    each.quantity.value >= count.quantity.value;
  const own = items.all.slice(0, count.index).filter((each) => fits(each) && !hasShare(items, each));
  const begins = beginsAmong(items.tokens);
  const earlier = own.length === 1 || items.previous === null ? [] : items.previous.all.filter(fits);
  const consistent = makeOneWhole(items);
  const inBracket = item.depth > count.depth;
  const requests = hasWord(items.tokens, 'application', 'applicant', 'outcome', 'answer');
  const named = hasWord(whole, 'application', 'answer', 'receive', 'receiveNew', 'outcome');
  const denominatorCells = requests || named ? requestTotals : [];
  const denominators = [
    ...own.sort((a, b) => b.quantity.value - a.quantity.value),
    ...(own.length === 0 && !begins ? [] : earlier),
  ];
  // Shares that agree with each other have a whole, though it need not be the number said before.
  const untold = !begins || (consistent && earlier.length > 1);
  const behind = own.length === 0 && untold && !named ? wholeBehind(items, count) : null;
  if (behind !== null) {
    return {
      numerators: [count.quantity.value],
      denominators: [behind],
      denominatorCells,
      named: false,
      certain: false,
    };
  }
  if (own.length === 0 && untold && !named) {
    return denominatorCells.length === 0
      ? null
      : { numerators: [count.quantity.value], denominators: [], denominatorCells, named: false, certain: false };
  }
  const certain =
    own.length === 1 &&
    !consistent &&
    !inBracket &&
    items.all.slice(0, count.index).every((each) => each === own[0] || hasShare(items, each) || each.quantity.percent);
  return {
    numerators: [count.quantity.value],
    denominators: denominators.map(({ quantity }) => quantity.value),
    denominatorCells,
    named,
    certain,
  };
}

/** 占全市申请总量的, 占近五年…的, 占我局咨询总量的: a whole that is not said here. */
export function isAnotherWhole(whole: readonly Token[]): boolean {
  return whole.some(
    (token) =>
      isUnknown(token) || means(token, 'area', 'otherBody', 'otherTime', 'lastYear', 'level', 'cumulative', 'plan'),
  );
}

/** 其中…, 从类别看…, 在公开信息中…: the whole was said before. */
function beginsAmong(tokens: readonly Token[]): boolean {
  const [first] = tokens;
  return (
    first !== undefined &&
    (means(first, 'among') || meaningOf(first, 'within')?.means === 'before' || openerOf(tokens) !== undefined)
  );
}

/** 「…16921条，占49.3%；…6349条，占18.5%，累计34338条」: the whole stands behind, where another share agrees. */
function wholeBehind(items: NumberItems, count: NumberItem): number | null {
  const last = items.all.findLast(({ quantity, depth }) => !quantity.percent && !quantity.hedged && depth === 0);
  if (last === undefined || hasShare(items, last) || !hasWord(labelOf(last), 'total', 'grandTotal', 'cumulative'))
    return null;
  const whole = last.quantity.value;
  if (last.quantity.unit !== count.quantity.unit || whole <= count.quantity.value) return null;
  const agreeing = items.all.some((item) => {
    const other = item.quantity.percent ? shareAt(items, item)?.count : null;
    if (other == null || other === count) return false;
    return Math.abs((other.quantity.value / whole) * 100 - item.quantity.value) < 10 ** -item.quantity.decimals;
  });
  return agreeing ? whole : null;
}

/** 「予以公开和部分公开占72.1%」: no number, but the table has it. */
export function shareOfAnswers({ item, count, whole }: StatedShare): Rate | null {
  if (count !== null || !whole.every(isFiller)) return null;
  const words = behindStops(outsideBrackets(item.before), ',;:');
  const at = words.findIndex((token) => means(token, 'share'));
  const lead = words.slice(0, Math.max(0, at)).filter((token) => !isFiller(token) && !means(token, 'and'));
  const rows = lead.map((token) => meaningOf(token, 'outcome')?.means ?? '');
  if (rows.length === 0 || !rows.every((row) => row === 'granted' || row === 'partial')) return null;
  const numeratorCells = [rows.map((row): CellId => (row === 'granted' ? 't3.granted.total' : 't3.partial.total'))];
  return {
    numerators: [],
    numeratorCells,
    denominators: [],
    denominatorCells: requestTotals.toReversed(),
    named: true,
    certain: false,
  };
}

function hasShare(items: NumberItems, { index }: NumberItem): boolean {
  const next = items.all[index + 1];
  return next?.quantity.percent === true && shareAt(items, next)?.count?.index === index;
}

/** 120条占60%, 50条占25%, 30条占15%: whatever their whole is, they have the same. */
function makeOneWhole(items: NumberItems): boolean {
  let [least, most, pairs] = [0, Number.POSITIVE_INFINITY, 0];
  for (const item of items.all) {
    const said = item.quantity.percent ? shareAt(items, item) : null;
    if (said?.count == null) continue;
    const { value, decimals } = item.quantity;
    const unit = 10 ** -decimals;
    pairs++;
    least = Math.max(least, (said.count.quantity.value * 100) / (value + unit));
    most = Math.min(most, value - unit / 2 <= 0 ? most : (said.count.quantity.value * 100) / (value - unit / 2));
  }
  return pairs > 1 && Math.floor(most) >= Math.ceil(least);
}

/** A rate, or a growth: no share of a whole. */
function isApart(items: NumberItems, item: NumberItem): boolean {
  return rateAt(item) !== null || growthAt(items, item) !== null;
}

const sorts = ['applicant', 'outcome', 'way', 'court'] as const;

/** Three or more shares of one whole: said to be all of it (其他, 其余, 分别), or more than it. */
export function sumOfShares(items: NumberItems): readonly NumberItem[] | null {
  const { tokens } = items;
  const percents = items.all.filter((item) => item.quantity.percent && !isApart(items, item));
  if (percents.length < 2 || percents.some(({ quantity }) => quantity.hedged)) return null;
  if (tokens.filter((token) => means(token, 'view')).length > 1) return null;
  const shares = percents.map((item) => shareAt(items, item));
  const each = hasWord(tokens, 'each');
  // 「不予公开、不予处理各10件，各占5%」
  if (percents.slice(1).some((item) => hasWord(labelOf(item), 'each'))) return null;
  const listed =
    each && shares[0] !== null ? true : shares.every((said) => said !== null && !isAnotherWhole(said.whole));
  if (!listed) return null;
  const labels = percents.map((item, at) => [...labelOf(shares[at]?.count ?? item), ...labelOf(item)]);
  const named = labels.map((label) => label.filter((token) => !means(token, 'otherItem')));
  const kinds = new Set(named.flatMap((label) => sorts.filter((sort) => hasWord(label, sort))));
  if (kinds.size > 1) return null;
  const last = labels[labels.length - 1] ?? [];
  const sum = addUp(percents.map(({ quantity }) => quantity.value));
  const whole = each || hasWord(last, 'otherItem', 'rest');
  if (percents.length < 3 && !hasWord(last, 'otherItem', 'rest')) return null;
  if (!whole && labels.filter((label) => hasWord(label, 'medium')).length > 1) return null;
  return whole || sum > 100 ? percents : null;
}
