/**
 * Breakdowns: a total and the parts said to make it up. Whether a list is whole, its own words must say. A list that
 * fits its total in one of the ways it can be read is returned in that way; one that promises nothing and cannot be wrong
 * is not returned at all.
 */
import { isSwapped } from '../forms/slips.ts';
import { addUp } from '../forms/sums.ts';
import { mayCountSameThings } from '../forms/vocabulary/units.ts';
import type { Breakdown, Quotation } from '../model/prose.ts';
import { fittingParts, sumsOf, withoutNested } from './fitting.ts';
import { familiesOf } from './labels.ts';
import { means, type Token } from './lexer.ts';
import { collectParts, type PartList } from './lists.ts';
import { isNoList, type ListCandidate } from './no-list.ts';
import {
  isComparison,
  itemsOf,
  labelOf,
  type NumberItem,
  type NumberItems,
  valuesOf,
  wordsBehind,
} from './number-items.ts';
import { type ListOpening, openerOf, openingOf, totalOfList, totalsBeside } from './openings.ts';
import { quotationOf, type Sentence } from './sentences.ts';
import { totalBehind } from './totals-behind.ts';
import { excludeOthers, isLabelled, isUniform, overlaps, type Wholeness, wholeness } from './wholeness.ts';
import { anyStop, beforeStops, behindStops, hasStop, hasWord, isFiller, outsideBrackets } from './words.ts';

export function breakdownsOf(sentence: Sentence): readonly Breakdown[] {
  return mayAddUp(sentence) ? breakdownsIn(itemsOf(sentence)) : [];
}

/**
 * Reading a sentence in the words of lists costs more than seeing that it holds no two numbers to add up. A single
 * number may still add up those of the sentences before (以上合计964条, 全年30件).
 */
function mayAddUp(sentence: Sentence): boolean {
  const { quantities, previous } = sentence;
  const exact = quantities.filter(({ hedged, percent }) => !hedged && !percent);
  if (exact.length > 1)
    return exact.some((a, at) => exact.slice(at + 1).some((each) => mayCountSameThings(a.unit, each.unit)));
  if (exact.length === 0 || previous === null || previous.quantities.length === 0) return false;
  // Only now: most sentences are never cut into words.
  const { tokens } = sentence;
  const [first, second] = tokens;
  return hasWord(tokens.slice(0, 4), 'total') || (means(first, 'ownTime') && second?.quantity != null);
}

export function breakdownsIn(items: NumberItems): readonly Breakdown[] {
  if (items.all.length === 0) return [];
  const found: Breakdown[] = [];
  /** Parts of lists whose end a list inside cannot see. */
  const tangled = new Set<number>();
  const listed = new Set<NumberItem>();
  const across = acrossSentences(items);
  let last = across?.head ?? null;
  let next = 0;
  for (const first of items.all) {
    const opening = openingOf(items, first);
    if (opening === null || (opening.by === 'comma' && first.index < next)) continue;
    const own = totalOfList(items, first, opening);
    const head = own ?? (isSortedAnew(opening) ? (last ?? receivedIn(items, first)) : null);
    if (head === null) continue;
    const others = own === null ? [] : totalsBeside(items, head, first);
    const list = collectParts(items, first, head);
    if (list === null) continue;
    if (!list.bySemicolon && list.tangled) for (const { item } of list.parts) tangled.add(item.index);
    if (list.parts.length > 1) for (const { item } of list.parts) listed.add(item);
    next = list.end;
    if (first.depth === 0) last = head;
    const candidate = breakdownOf({ items, head, list, opening, others, unsure: tangled.has(head.index) });
    if (candidate !== null) found.push({ ...quotationOf(items.sentence), ...candidate });
  }
  found.push(...totalBehind(items, listed));
  return across?.found == null ? found : [...found, across.found];
}

/** 「；按申请人：…」, 「；已全部答复，其中…」: once more what the list before broke down. */
function isSortedAnew({ by, lead }: ListOpening): boolean {
  if (!hasStop(lead, ';')) return false;
  const clause = behindStops(lead, ';');
  return by === 'view'
    ? clause.every((token) => isFiller(token) || means(token, 'view'))
    : by === 'among' && hasWord(clause, 'every') && hasWord(clause, 'answer');
}

/** What came, where the sentence begins with it: 「收到申请2846件，同比增长4%；按渠道分，…」. */
function receivedIn({ all }: NumberItems, before: NumberItem): NumberItem | null {
  const [first] = all;
  if (first === undefined || first.index >= before.index || first.depth > 0) return null;
  const { hedged, percent } = first.quantity;
  return !hedged && !percent && !isComparison(first) && familiesOf(labelOf(first)).has('receive') ? first : null;
}

type CheckedList = Omit<Breakdown, keyof Quotation>;

function breakdownOf(candidate: ListCandidate): CheckedList | null {
  const { items, head, list, opening, others, unsure } = candidate;
  const { parts } = list;
  if (opening.by !== 'each' && !parts.every(isLabelled)) return null;
  const values = parts.map(({ value }) => value);
  if (isNoList(candidate)) return null;
  const whole = head.quantity.value;
  const last = parts[parts.length - 1];
  // 「由A3个、B4个组成」: words behind the last part may still close the list.
  const behind = last === undefined ? [] : beforeStops(wordsBehind(items, last.item), anyStop);
  const context = contextOf(items, head);
  const promised = wholeness(list, [...opening.word, ...sorted(items, head, list)], behind, context);
  const adds = addUp(values);
  // 「8件，败诉1件，未审结1件」: too little to be meant as a whole; 「予以公开241件，占51%；…」: those worth a share.
  const chosen = parts.some(({ item }) => items.all[item.index + 1]?.quantity.percent === true);
  const known = promised === 'natural' && (isFarBelow(adds, whole) || chosen) ? 'open' : promised;
  const kind = known === 'natural' && adds > Math.max(whole, ...others) && excludeOthers(list, head) ? 'closed' : known;
  // A list that says with its last item that it is whole does not end before it.
  const fitting = fittingParts(list, [whole, ...others]);
  const early = fitting !== null && fitting.length < values.length && adds !== whole;
  const insists = early && !isEnd(candidate, promised, fitting.length, behind);
  // 「局属各单位分别收到47件、18件和22件」: theirs, unless they make the number before.
  if (fitting === null && isNamedAnew(opening)) return null;
  if (fitting !== null && !insists) return fitting.length < 2 ? null : checked(whole, fitting, others, 'open', false);
  if (values.length < 2 || unsure || list.strange.length > 0) return null;
  if (insists && kind !== 'closed') return checked(whole, values, others, 'natural', false);
  const uniform = isUniform(list, head);
  const largest = Math.max(whole, ...others);
  const labels = parts.map(({ label }) => label);
  const shared = adds > largest && kind !== 'closed' && overlaps(labels, items.tokens);
  if (shared && !isSlip(whole, values)) return null;
  if (kind === 'open' && !mayBeWhole(candidate, adds, largest)) return null;
  const sure = others.length === 0 && uniform && !list.tangled && !insists && list.beyond.length === 0;
  const said = kind === 'open' && adds <= largest ? whole : nearest([whole, ...others], adds);
  const loose = isLoose(opening, head) && !(opening.by === 'view' && kind === 'closed' && follows(list, head));
  return checked(said, values, others, kind, sure && !loose);
}

/** 「…38件，甲、乙分别收到…」: the list says whose its numbers are. */
function isNamedAnew({ by, lead }: ListOpening): boolean {
  return by === 'each' && behindStops(lead, ',').some((token) => !isFiller(token));
}

/** The list begins with the next number. */
function follows({ parts }: PartList, head: NumberItem): boolean {
  return parts[0]?.item.index === head.index + 1;
}

function isFarBelow(adds: number, whole: number): boolean {
  return whole - adds > 2 && adds * 10 < whole * 6;
}

/** Of several totals that may be meant, the one to name. */
function nearest(totals: readonly number[], adds: number): number {
  return totals.reduce((best, each) => (Math.abs(each - adds) < Math.abs(best - adds) ? each : best));
}

/** Nothing says that a list begins, but what its parts are. */
function isLoose({ by }: ListOpening, head: NumberItem): boolean {
  return by === 'view' || (by === 'comma' && !hasWord(labelOf(head), 'total', 'grandTotal'));
}

/** Whether a list that promises nothing is worth adding up. */
function mayBeWhole({ list, opening, others, head }: ListCandidate, adds: number, largest: number): boolean {
  if (list.tangled && adds <= largest) return false;
  if (adds > largest && (!isUniform(list, head) || (opening.by === 'comma' && list.parts.length < 3))) return false;
  if (opening.by === 'comma' && list.parts.length < 3) return false;
  // A part of another total is no list of it.
  return adds > largest || others.length === 0 || (list.parts.length > 2 && adds * 10 >= head.quantity.value * 9);
}

/** The same item on several channels is counted once, so only a slip can be told from that. */
function isSlip(whole: number, values: readonly number[]): boolean {
  return addUp(values) <= whole * 1.03 || isSwapped(whole, values);
}

/** Whether the list may end where its beginning makes the total. */
function isEnd({ list, opening }: ListCandidate, promised: Wholeness, at: number, behind: readonly Token[]): boolean {
  const values = list.parts.map(({ value }) => value);
  if (goesOnAlike(list, at) || list.parts.every(({ label }) => hasWord(label, 'applicant'))) return false;
  if (hasWord([...opening.word, ...behind], 'each', 'makesUp')) return true;
  return promised === 'open' || values.length < 3 || withoutNested(values).length < values.length;
}

/** 「14个、9个、3个」, 「1.…；2.…；3.…」: nothing shows that the list ends before its last item. */
function goesOnAlike({ parts }: PartList, at: number): boolean {
  const [part, ...rest] = parts.slice(1, at + 1).map(({ item }) => separatorOf(item));
  if (part === undefined || part === ',' || part === '') return false;
  return at > 1 && rest.every((each) => each === part);
}

/** `、`, `,`, or a numbered item. */
function separatorOf({ before }: NumberItem): string {
  const outer = outsideBrackets(before);
  if (outer[0]?.text === '、') return '、';
  const stop = outer.findIndex(({ stop }) => stop !== '');
  if (outer[stop + 1]?.quantity != null) return '1';
  return stop === -1 ? '' : ',';
}

/** What is counted, as far as its sentence says it. */
function contextOf(items: NumberItems, { quantity }: NumberItem): readonly Token[] {
  const at = items.tokens.findIndex((token) => token.quantity === quantity);
  const before = at === -1 ? items.previous : null;
  // A head lies in this sentence or the one before.
  const tokens = before?.tokens ?? items.tokens;
  return tokens.slice(0, (before === null ? at : tokens.findIndex((token) => token.quantity === quantity)) + 3);
}

function checked(
  whole: number,
  parts: readonly number[],
  otherTotals: readonly number[],
  kind: Breakdown['kind'],
  sameSentence: boolean,
): CheckedList {
  return { total: whole, parts, otherTotals, kind, sameSentence };
}

/** 「共分3类，其中…」: what stands between the head and the list says that it is sorted out. */
function sorted({ all }: NumberItems, head: NumberItem, { parts }: PartList): readonly Token[] {
  return all
    .slice(head.index + 1, parts[0]?.item.index)
    .flatMap(labelOf)
    .filter((token) => means(token, 'makesUp'));
}

/** A list that begins a sentence, and the number of the one before that it breaks down. */
interface Across {
  readonly head: NumberItem;
  readonly found: Breakdown | null;
}

/** 「81条。其中…」: the list begins a sentence, its total is the last number of the one before. */
function acrossSentences(items: NumberItems): Across | null {
  const { tokens, sentence } = items;
  const [first] = items.all;
  if (first === undefined || first.depth > 0) return null;
  const opener = openerOf(tokens);
  // Only now: the sentence before is read in the words of lists for it.
  const previous = opener === undefined ? null : items.previous;
  if (opener === undefined || previous === null) return null;
  if (hasWord(outsideBrackets(first.before), 'mainly', 'without')) return null;
  const totals = countsOf(previous);
  const head = answeredIn(opener, tokens, totals) ?? totals[totals.length - 1];
  if (head === undefined || head.quantity.hedged) return null;
  const list = collectParts(items, first, head);
  // 「新收167件，上年结转4件。办理结果：…」: what was carried over is answered with them.
  const carries =
    hasWord(labelOf(first), 'outcome') && !hasWord(labelOf(head), 'answer') && hasWord(previous.tokens, 'carry');
  if (list === null || carries) return { head, found: null };
  // Where the sentence before was itself a list, its parts and their total may be meant.
  const earlier = previous.previous === null ? [] : countsOf(previous.previous);
  const beside = [...totals.filter((item) => item !== head), ...earlier].filter(({ quantity }) =>
    mayCountSameThings(head.quantity.unit, quantity.unit),
  );
  const others = beside.length === 0 ? [] : sumsOf(valuesOf([head, ...beside.slice(0, 8)])).slice(1);
  const opening: ListOpening = { by: means(opener, 'each') ? 'each' : 'among', word: [opener], lead: [] };
  const candidate = breakdownOf({ items, head, list, opening, others, unsure: false });
  const quote = `${previous.sentence.quote}${sentence.quote}`;
  return {
    head,
    found: candidate === null ? null : { ...quotationOf(sentence), ...candidate, quote, sameSentence: false },
  };
}

/** 「办结131件，…。办结件中…」: the number of those that were answered. */
function answeredIn(opener: Token, tokens: readonly Token[], totals: readonly NumberItem[]): NumberItem | undefined {
  if (!means(opener, 'within')) return undefined;
  const clause = tokens.slice(0, tokens.indexOf(opener));
  const wanted = (['answer', 'receive'] as const).find((word) => hasWord(clause, word));
  return wanted === undefined ? undefined : totals.findLast((item) => hasWord(labelOf(item), wanted));
}

function countsOf({ all }: NumberItems): readonly NumberItem[] {
  return all.filter((item) => item.depth === 0 && !item.quantity.percent && !isComparison(item));
}
