/** Shares: 「54件，占85.7%」, 「占办结总数46件的54.3%」, 「58件（44.3%）」, and whether shares make up a whole. */
import { addUp } from '../forms/sums.ts';
import { mayCountSameThings, persons } from '../forms/vocabulary/units.ts';
import type { CellId } from '../model/form.ts';
import { growthAt } from './growth.ts';
import { isUnknown, meaningOf, means, meansAs, type Token } from './lexer.ts';
import { isComparison, labelOf, type NumberItem, type NumberItems, valuesOf } from './number-items.ts';
import { openerOf } from './openings.ts';
import { noOperands, type Operands, rateAt } from './rates.ts';
import { answeredCells, dueCells } from './subjects.ts';
import { behindStops, hasStop, hasWord, isFiller, isWord, outsideBrackets, textOf } from './words.ts';

const requestTotals = [...dueCells, ...answeredCells];

/** A percentage that is a share: of which count, and the words that name its whole. */
export interface StatedShare {
  readonly item: NumberItem;
  /** The count that has the share; null where the share stands alone. */
  readonly count: NumberItem | null;
  readonly whole: readonly Token[];
}

/** Null where the percentage is no share. */
export function shareAt({ all }: NumberItems, item: NumberItem): StatedShare | null {
  const before = all[item.index - 1];
  const count = before?.quantity.percent === false ? before : null;
  // 「58件（44.3%）」
  if (item.before.length === 1 && item.before[0]?.stop === '(') return count && { item, count, whole: [] };
  if (item.depth > 0 && before?.depth === item.depth) {
    // 「较2023年（31件，占10.6%）」: a share of another year's.
    if (isOfAnotherYear(before)) return null;
    // 「（298条，46.4%）」
    if (count !== null && textOf(item.before) === ',') return { item, count, whole: [] };
  }
  const words = behindStops(outsideBrackets(item.before), ';:');
  const at = words.findLastIndex((token, index) => means(token, 'share') && isShareWord(words, index));
  const whole = words.slice(at + 1);
  if (at === -1 || hasStop(whole, ',')) return null;
  const lead = words.slice(0, at + 1);
  const isCounted = count !== null && count.depth === item.depth && !isPersons(count, lead) && isOf(item, lead, whole);
  return { item, count: isCounted ? count : null, whole };
}

function isOfAnotherYear({ before }: NumberItem): boolean {
  const bracket = before.findLastIndex(({ stop }) => stop === '(');
  return hasWord(before.slice(0, Math.max(0, bracket)).slice(-2), 'lastYear', 'otherTime');
}

/** 占地面积: no share. */
function isShareWord(words: readonly Token[], at: number): boolean {
  return words[at]?.text.length !== 1 || !isUnknown(words[at + 1]) || isWord(words, at);
}

/** 「5名申请人提交申请量占71.1%」: the share is of what they did, not theirs. */
function isPersons({ quantity }: NumberItem, lead: readonly Token[]): boolean {
  return persons.has(quantity.unit) && hasWord(lead.slice(0, -1), 'application', 'does', 'submit');
}

/** The share is the last number's: its noun may follow, but no new one behind a comma. `lead` ends in 占. */
function isOf({ before }: NumberItem, lead: readonly Token[], whole: readonly Token[]): boolean {
  if (hasStop(outsideBrackets(before), ';:') || hasWord([...lead, ...whole], 'each')) return false;
  const comma = lead.findLastIndex(({ stop }) => stop === ',');
  if (hasStop(lead.slice(0, Math.max(0, comma)))) return false;
  return comma === -1 || lead.slice(comma + 1, -1).every(isFiller);
}

/** 「25件，占办结总数46件的54.3%」: the whole is a number between. */
export function shareOfNumber({ all }: NumberItems, item: NumberItem): Operands | null {
  const [part, whole] = [all[item.index - 2], all[item.index - 1]];
  if (part === undefined || whole === undefined || !outsideBrackets(item.before).every(isFiller)) return null;
  if (![part, whole].every(isExact)) return null;
  // 「164项，占比最高的88项（53.7%）」
  if (item.depth !== whole.depth) return null;
  const words = outsideBrackets(whole.before);
  const at = words.findIndex((token) => means(token, 'share'));
  if (at === -1 || !isOf(whole, words.slice(0, at + 1), [])) return null;
  return { ...noOperands, numerators: [part.quantity.value], denominators: [whole.quantity.value], certain: true };
}

function isExact({ quantity: { percent, hedged } }: NumberItem): boolean {
  return !percent && !hedged;
}

/** What the share is of: counts before it that have no share of their own; null where nobody can tell. */
export function shareOf(items: NumberItems, { count, whole, item }: StatedShare): Operands | null {
  if (count === null || count.quantity.hedged || isAnotherWhole(whole)) return null;
  const mayContain = (other: NumberItem) =>
    isExact(other) &&
    !isComparison(other) &&
    mayCountSameThings(other.quantity.unit, count.quantity.unit) &&
    other.quantity.value >= count.quantity.value;
  const before = items.all.slice(0, count.index);
  const own = before.filter((other) => mayContain(other) && !hasShare(items, other));
  const begins = beginsAmong(items.tokens);
  const earlier =
    own.length === 1 || items.previous === null ? [] : namedFirst(items.previous.all.filter(mayContain), whole);
  const consistent = makeOneWhole(items);
  const requests = hasWord(items.tokens, 'application', 'applicant', 'outcome', 'answer');
  const named = hasWord(whole, 'application', 'answer', 'receive', 'receiveNew', 'outcome');
  const denominatorCells = requests || named ? requestTotals : [];
  const numerators = [count.quantity.value];
  // Shares that agree with each other have a whole, though it need not be the number before.
  if (own.length === 0 && !named && (!begins || (consistent && earlier.length > 1))) {
    const behind = wholeBehind(items, count);
    const operands = { ...noOperands, numerators, denominatorCells, named: false };
    if (behind !== null) return { ...operands, denominators: [behind] };
    return denominatorCells.length === 0 ? null : operands;
  }
  const larger = own.toSorted((a, b) => b.quantity.value - a.quantity.value);
  const denominators = valuesOf([...larger, ...(own.length === 0 && !begins ? [] : earlier)]);
  const isOnlyCount = before.every((other) => other === own[0] || hasShare(items, other) || other.quantity.percent);
  const certain = own.length === 1 && !consistent && item.depth <= count.depth && isOnlyCount;
  return { numerators, denominators, denominatorCells, named, certain };
}

/** 「办理14件，办结13件。其中予以公开6件，占办结总数的…」: first the counts that the share's own words name. */
function namedFirst(counts: readonly NumberItem[], whole: readonly Token[]): readonly NumberItem[] {
  const isNamed = (count: NumberItem) =>
    (['answer', 'receive', 'receiveNew'] as const).some(
      (word) => hasWord(whole, word) && hasWord(labelOf(count), word),
    );
  return [...counts.filter(isNamed), ...counts.filter((count) => !isNamed(count))];
}

/** 占全市申请总量的, 占近五年…的, 占我局咨询总量的: a whole that does not stand here. */
export function isAnotherWhole(whole: readonly Token[]): boolean {
  return whole.some(
    (token) =>
      isUnknown(token) || means(token, 'area', 'otherBody', 'otherTime', 'lastYear', 'level', 'cumulative', 'plan'),
  );
}

/** 其中…, 从类别看…, 在公开信息中…: the whole stands before. */
function beginsAmong(tokens: readonly Token[]): boolean {
  const [first] = tokens;
  return means(first, 'among') || meansAs(first, 'within', 'before') || openerOf(tokens) !== undefined;
}

/** 「…16921条，占49.3%；…6349条，占18.5%，累计34338条」: the whole stands behind, where another share agrees. */
function wholeBehind(items: NumberItems, count: NumberItem): number | null {
  const last = items.all.findLast((item) => isExact(item) && item.depth === 0);
  if (last === undefined || hasShare(items, last) || !hasWord(labelOf(last), 'total', 'grandTotal', 'cumulative'))
    return null;
  const { value: whole, unit } = last.quantity;
  if (unit !== count.quantity.unit || whole <= count.quantity.value) return null;
  const agrees = sharesWithCounts(items).some(
    ({ item: { quantity }, count: other }) =>
      other !== count && Math.abs((other.quantity.value / whole) * 100 - quantity.value) < 10 ** -quantity.decimals,
  );
  return agrees ? whole : null;
}

/** 「予以公开和部分公开占72.1%」: no number, but the table has it. */
export function shareOfAnswers({ item, count, whole }: StatedShare): Operands | null {
  if (count !== null || !whole.every(isFiller)) return null;
  const words = labelOf(item);
  const at = words.findIndex((token) => means(token, 'share'));
  const lead = words.slice(0, Math.max(0, at)).filter((token) => !isFiller(token) && !means(token, 'and'));
  const rows = lead.map((token) => meaningOf(token, 'outcome')?.means ?? '');
  if (rows.length === 0 || !rows.every((row) => row === 'granted' || row === 'partial')) return null;
  const numeratorCells = [rows.map((row): CellId => (row === 'granted' ? 't3.granted.total' : 't3.partial.total'))];
  return { ...noOperands, numeratorCells, denominatorCells: requestTotals.toReversed() };
}

function hasShare(items: NumberItems, { index }: NumberItem): boolean {
  const next = items.all[index + 1];
  return next?.quantity.percent === true && shareAt(items, next)?.count?.index === index;
}

function sharesWithCounts(items: NumberItems): readonly { readonly item: NumberItem; readonly count: NumberItem }[] {
  return items.all.flatMap((item) => {
    const count = item.quantity.percent ? shareAt(items, item)?.count : null;
    return count == null ? [] : [{ item, count }];
  });
}

/** 120条占60%, 50条占25%, 30条占15%: one number can be the whole of them all. */
function makeOneWhole(items: NumberItems): boolean {
  let [least, most] = [0, Number.POSITIVE_INFINITY];
  const shares = sharesWithCounts(items);
  for (const { item, count } of shares) {
    const { value, decimals } = item.quantity;
    const unit = 10 ** -decimals;
    least = Math.max(least, (count.quantity.value * 100) / (value + unit));
    if (value - unit / 2 > 0) most = Math.min(most, (count.quantity.value * 100) / (value - unit / 2));
  }
  return shares.length > 1 && Math.floor(most) >= Math.ceil(least);
}

/** Parts named by words of two of these classes are sorted in two ways. */
const sorts = ['applicant', 'outcome', 'way', 'court'] as const;

/** Three or more shares of one whole: said to be all of it (其他, 其余, 分别), or more than it. */
export function sumOfShares(items: NumberItems): readonly NumberItem[] | null {
  const { tokens } = items;
  const percents = items.all.filter(
    (item) => item.quantity.percent && rateAt(item) === null && growthAt(items, item) === null,
  );
  if (percents.length < 2 || percents.some(({ quantity }) => quantity.hedged)) return null;
  if (tokens.filter((token) => means(token, 'view')).length > 1) return null;
  // 「不予公开、不予处理各10件，各占5%」
  if (percents.slice(1).some((item) => hasWord(labelOf(item), 'each'))) return null;
  const shares = percents.map((item) => shareAt(items, item));
  const inTurn = hasWord(tokens, 'each');
  const isListed = shares.every((share) => share !== null && !isAnotherWhole(share.whole));
  if (!isListed && !(inTurn && shares[0] !== null)) return null;
  const labels = percents.map((item, at) => [...labelOf(shares[at]?.count ?? item), ...labelOf(item)]);
  const named = labels.map((label) => label.filter((token) => !means(token, 'otherItem')));
  if (sorts.filter((sort) => named.some((label) => hasWord(label, sort))).length > 1) return null;
  const endsInRest = hasWord(labels.at(-1) ?? [], 'otherItem', 'rest');
  if (percents.length < 3 && !endsInRest) return null;
  if (inTurn || endsInRest) return percents;
  if (labels.filter((label) => hasWord(label, 'medium')).length > 1) return null;
  return addUp(valuesOf(percents)) > 100 ? percents : null;
}
