/** Where a list begins and which number it breaks down. */
import type { WordClass } from '../forms/vocabulary/index.ts';
import { mayCountSameThings } from '../forms/vocabulary/units.ts';
import { sumsOf } from './fitting.ts';
import { familiesOf, isAnswer, isOpener, isVague, nameOf } from './labels.ts';
import { means, meansAs, type Token } from './lexer.ts';
import { isComparison, isReached, labelOf, type NumberItem, type NumberItems, wordsBehind } from './number-items.ts';
import { isTime } from './phrases.ts';
import { behindStops, hasStop, hasWord, isFiller, outsideBrackets } from './words.ts';

/** Where a list begins: the word that opens it, and what stands before and behind that word. */
export interface ListOpening {
  readonly by: 'among' | 'each' | 'makesUp' | 'view' | 'colon' | 'bracket' | 'comma';
  readonly word: readonly Token[];
  readonly lead: readonly Token[];
}

/** The opener right before the label of the first part: 其中, 分别, 分为, 从类别看, 「：」, 「（」, or a comma. */
export function openingOf({ all, tail }: NumberItems, first: NumberItem): ListOpening | null {
  const previous = all[first.index - 1];
  const bracket = first.before.findLastIndex(({ stop }) => stop === '(');
  const closed = hasStop(first.before.slice(bracket + 1), ')');
  const inBracket = bracket !== -1 && !closed && first.depth > 0;
  const words = outsideBrackets(first.before);
  const at = words.findLastIndex(
    (token, index) => means(token, 'among', 'each', 'makesUp', 'view') && isOpener(words, index),
  );
  const label = trimmed(words.slice(at + 1));
  if (at !== -1 && !hasStop(label)) {
    const token = words[at] as Token;
    const by = (['each', 'makesUp', 'view', 'among'] as const).find((word) => means(token, word)) ?? 'among';
    const lead = words.slice(0, at);
    return { by, word: [token], lead: inBracket ? [] : lead };
  }
  if (inBracket && previous !== undefined && !hasStop(words)) {
    return hasStop(first.before.slice(0, bracket)) ? null : { by: 'bracket', word: [], lead: [] };
  }
  // 「15件中予以公开10件、…」
  const [inside] = words;
  if (inside !== undefined && meansAs(inside, 'within', 'behind') && !hasStop(words))
    return { by: 'among', word: [inside], lead: [] };
  return byStop(words, [...all.slice(first.index + 1).map(({ before }) => before), tail]);
}

/** Behind a comma or colon; `later`: what stands behind the first part. */
function byStop(words: readonly Token[], later: readonly (readonly Token[])[]): ListOpening | null {
  const stop = words.findLastIndex((token) => token.stop !== '');
  const [mark, next] = [words[stop]?.stop, words[stop + 1]];
  const lead = words.slice(0, Math.max(0, stop));
  // 「由A3个、B4个组成」
  if (stop !== -1 && means(next, 'from') && later.some((each) => hasWord(each, 'makesUp')))
    return { by: 'makesUp', word: [], lead };
  if (mark === ':') return { by: 'colon', word: [], lead };
  if (mark !== ',') return null;
  // 「46件申请中，…」
  const within = meansAs(lead.at(-1), 'within', 'behind') && !hasStop(lead);
  return { by: within ? 'among' : 'comma', word: [], lead };
}

/** What a sentence that breaks down the one before begins with: 其中, 分别, 从类别看. */
export function openerOf(tokens: readonly Token[]): Token | undefined {
  const [first] = tokens;
  if (means(first, 'among', 'each', 'makesUp')) return first;
  const end = tokens.findIndex((token) => token.stop !== '' || token.quantity !== null);
  const clause = tokens.slice(0, end);
  const last = clause[clause.length - 1];
  if (last === undefined) return undefined;
  // 「按结果分：」, but 「公开建议办理结果672件」 is what is counted.
  if (means(last, 'view') && isOpener(tokens, end - 1)) return last;
  const within = clause.findIndex((token) => meansAs(token, 'within', 'behind'));
  if (within < 1) return undefined;
  // 「办结件中予以公开58件」
  const goesOn = hasWord(clause.slice(0, within), 'answer') && hasWord(clause.slice(within), 'outcome');
  return within === clause.length - 1 || goesOn ? clause[within] : undefined;
}

function trimmed(words: readonly Token[]): readonly Token[] {
  const at = words.findIndex(({ stop }) => stop !== ',' && stop !== ':');
  return at === -1 ? [] : words.slice(at);
}

/** The number that the list breaks down: the nearest before it at its level that is a count of its own. */
export function totalOfList(
  { all, tail }: NumberItems,
  first: NumberItem,
  { by, lead }: ListOpening,
): NumberItem | null {
  const bracketed = opensBracket(first);
  const depth = bracketed ? first.depth - 1 : first.depth;
  // 「主要涉及林权、补偿等，其中予以公开5件」: answers are not what they were mainly about.
  const told = hasWord(labelOf(first), 'outcome') ? [] : lead;
  if (hasWord(told, 'mainly') || hasWord(lead, 'without') || hasWord(labelOf(first), 'mainly', 'without')) return null;
  // 「本年度分别降为1件和0件」: what numbers came to.
  if (labelOf(first).some(isReached) || lead.some(isReached)) return null;
  // 「；其中」 still speaks of what came before it; any other new statement has its own total or none.
  if (lead.some(({ stop }, at) => stop === ';' && !(by === 'among' && at === lead.length - 1))) return null;
  // 「4条，执行类：动态52条」: the colon belongs to the label before it.
  if (by === 'colon' && lead.some(({ stop, text }) => stop === ',' || text === '、')) return null;
  const clause = behindStops(lead, ',');
  if (familiesOf(clause).has('court') && by === 'each') return null;
  // 「累计复议71件、诉讼39件，2023年分别为6件和2件」: of another time.
  if (
    by === 'each' &&
    clause.some((token) => !isFiller(token)) &&
    clause.every((token) => isFiller(token) || isTime(token))
  )
    return null;
  for (let at = first.index - 1; at >= 0; at--) {
    const item = all[at] as NumberItem;
    const behind = all[at + 1] as NumberItem;
    if (at < first.index - 1 && behind.depth === depth && hasStop(outsideBrackets(behind.before), ';')) return null;
    if (item.depth < depth) return null;
    if (item.depth > depth || isComparison(item)) {
      if (by === 'bracket') return null;
      continue;
    }
    if (item.quantity.hedged || isVague(wordsBehind({ all, tail }, item))) return null;
    // 「当面、信函各2件」: each of several.
    if (hasWord(labelOf(item), 'each')) continue;
    // 「共分3类：」: what is sorted was said before.
    if (hasWord(labelOf(item), 'makesUp') && item.quantity.unit !== (first.quantity.unit || item.quantity.unit))
      continue;
    return isHead({ all, tail }, item, first, by) ? item : null;
  }
  return null;
}

function opensBracket(first: NumberItem): boolean {
  const open = first.before.findLastIndex(({ stop }) => stop === '(');
  return open !== -1 && !hasStop(first.before.slice(open), ')');
}

const sorts: readonly WordClass[] = ['outcome', 'result', 'applicant', 'paper'];

/** A comma opens a list only behind a total (共…条，…), or where its parts are all of one closed set. */
function isHead(
  items: Pick<NumberItems, 'all' | 'tail'>,
  head: NumberItem,
  first: NumberItem,
  by: ListOpening['by'],
): boolean {
  if (by !== 'comma') return true;
  if (first.index !== head.index + 1) return false;
  const name = nameOf(items, first);
  // 「维持共32件，纠正共6件」: sisters.
  const sister = sorts.some((each) => hasWord(labelOf(head), each) && hasWord(name, each));
  if (!sister && hasWord(labelOf(head), 'total', 'grandTotal') && familiesOf(labelOf(first)).size === 0) return true;
  const sort = sorts.find((each) =>
    each === 'outcome' ? name.some((token) => isAnswer(token, name)) : hasWord(name, each),
  );
  if (sort === undefined || hasWord(name, 'carry', 'undone', 'apart', 'otherItem')) return false;
  // A sister of the parts is no whole of them.
  return !hasWord(labelOf(head), sort) && !hasWord(labelOf(head).slice(-2), 'carry', 'undone', 'unplaced');
}

/** Totals that the statement offers beside the head: each of them, two together, all together. */
export function totalsBeside({ all }: NumberItems, head: NumberItem, first: NumberItem): readonly number[] {
  if (opensBracket(first)) return [];
  const beside: number[] = [];
  for (let at = head.index; at > 0; at--) {
    const item = all[at] as NumberItem;
    if (item.depth === head.depth && hasStop(outsideBrackets(item.before), ';')) break;
    const before = all[at - 1] as NumberItem;
    if (
      before.depth !== head.depth ||
      before.quantity.percent ||
      !mayCountSameThings(head.quantity.unit, before.quantity.unit)
    )
      continue;
    beside.push(before.quantity.value);
  }
  for (let at = head.index + 1; at < first.index; at++) {
    const item = all[at] as NumberItem;
    if (
      item.depth === head.depth &&
      !item.quantity.percent &&
      mayCountSameThings(head.quantity.unit, item.quantity.unit)
    )
      beside.push(item.quantity.value);
  }
  return beside.length === 0 ? [] : sumsOf([head.quantity.value, ...beside.slice(0, 6)]).slice(1);
}
