/** Rates with a known meaning against the counts beside them: 办结率, 答复率, 公开率. */
import { mayCountSameThings } from '../forms/vocabulary/units.ts';
import type { Percentage } from '../model/prose.ts';
import { sumsOf } from './fitting.ts';
import { familiesOf, isInflow } from './labels.ts';
import { isUnknown, meaningOf, means, meansAs, type Token } from './lexer.ts';
import { isComparison, labelOf, type NumberItem, type NumberItems, valuesOf, wordsBehind } from './number-items.ts';
import { answeredCells, dueCells } from './subjects.ts';
import { behindStops, hasStop, hasWord, isFiller, outsideBrackets } from './words.ts';

/** What a percentage is compared with. */
export type Operands = Pick<
  Percentage,
  'numerators' | 'numeratorCells' | 'denominators' | 'denominatorCells' | 'named' | 'certain'
>;

/** What the statement leaves out, the table may say. */
export const noOperands: Operands = {
  numerators: [],
  denominators: [],
  denominatorCells: [],
  named: true,
  certain: false,
};

/** What the rate is called by its meaning: answered, published, capped (no more than 100); null where it is no rate. */
export function rateAt(item: NumberItem): string | null {
  const words = labelOf(item);
  const at = words.findLastIndex((token) => !isFiller(token));
  const name = words[at];
  // 「提前办结率」 is another rate.
  if (name === undefined || isUnknown(words[at - 1])) return null;
  return meaningOf(name, 'rateName')?.means ?? null;
}

/** Null where the counts are not stated, or may be counted another way. */
export function rateOf(items: NumberItems, item: NumberItem, name: string): Operands | null {
  const counts = countsBefore(items, item);
  const statement = items.tokens.slice(
    0,
    items.tokens.findIndex(({ quantity }) => quantity === item.quantity),
  );
  switch (name) {
    case 'portion':
      return portionOf(counts, counts.slice(1));
    case 'corrected':
      return portionOf(counts, correctedOf(counts));
    case 'published':
      return publishedOf(counts) ?? publishedInTable(statement);
    case 'answered':
      return answeredOf(items, item, counts, statement);
    default:
      return null;
  }
}

function answeredOf(
  items: NumberItems,
  item: NumberItem,
  counts: readonly NumberItem[],
  statement: readonly Token[],
): Operands | null {
  const clause = behindStops(statement, ';');
  // 按时办结率, 均按期办结: of those that were due.
  if (isLimited(items, item) || hasWord(clause, 'inTime')) return null;
  const answers = counts.filter(isAnswered);
  // 「办结318件，其中当场办结200件」: the first says how many there were.
  const [done] = answers;
  // 「发布信息51条，回复留言60条，回复率100%」: what was published was not to be answered.
  const got = counts.filter(
    (count) => !hasWord(labelOf(count), 'does', 'issue') && !answers.includes(count) && !isCarriedOut(count),
  );
  // 「上年结转11件，办结553件」: what came was counted in the sentence before.
  const came = got.some((count) => !isCarriedIn(count)) ? got : [];
  const before = came.length < got.length ? (items.previous?.tokens ?? []) : [];
  const requests = hasWord([...before, ...clause], 'application') && isOwn(statement);
  const denominators = sumsOf(valuesOf(came.filter(({ index }) => done === undefined || index < done.index)));
  if (done === undefined || denominators.length === 0) {
    if (!requests) return null;
    const numerators = done === undefined ? [] : [done.quantity.value];
    return { ...noOperands, numerators, numeratorCells: answeredCells, denominators, denominatorCells: dueCells };
  }
  const numerators = valuesOf(answers);
  // 「26件，申请人撤销2件，答复24件，办结率100%」: what was withdrawn is not due.
  const least = Math.min(...numerators);
  const isWithdrawn = (all: number) => denominators.some((off) => off < all && all - off === least);
  if (item.quantity.value === 100 && denominators.some(isWithdrawn)) return null;
  const [first] = got;
  const adjacent = got.length === 1 && done.index === item.index - 1 && first?.index === done.index - 1;
  // 100% may be said of those that were due.
  const ofAll = item.quantity.value < 100 || done.quantity.value > (first?.quantity.value ?? 0);
  const cells = requests ? { numeratorCells: answeredCells, denominatorCells: dueCells } : { denominatorCells: [] };
  return { numerators, denominators, ...cells, named: false, certain: adjacent && ofAll && !requests };
}

/** 「100%（在办的3件除外）」 */
function isLimited(items: NumberItems, item: NumberItem): boolean {
  const next = items.all[item.index + 1];
  const [open, ...inside] = [...wordsBehind(items, item), ...(next === undefined ? [] : wordsBehind(items, next))];
  return open?.stop === '(' && hasWord(inside, 'without', 'except');
}

/** 「收到46条，采纳31条，采纳率67.4%」: what part, of what. */
function portionOf(counts: readonly NumberItem[], parts: readonly NumberItem[]): Operands | null {
  const last = parts.at(-1);
  if (last === undefined) return null;
  const mayContain = ({ index, quantity: { unit, value } }: NumberItem) =>
    // No part is larger than its whole.
    index < last.index && mayCountSameThings(unit, last.quantity.unit) && value >= last.quantity.value;
  const wholes = counts.filter(mayContain);
  if (wholes.length === 0) return null;
  // 「维持5件，败诉1件，败诉率16.7%」: of both.
  const denominators = sumsOf(valuesOf([...new Set([...wholes, ...parts])]));
  const numerators = valuesOf(parts).reverse();
  return { numerators, denominators, denominatorCells: [], named: false, certain: counts.length === 2 };
}

/** 「维持5件、责令重新答复1件，纠错率16.7%」: what was set right, by name, or what follows those upheld. */
function correctedOf(counts: readonly NumberItem[]): readonly NumberItem[] {
  const isResult = (count: NumberItem, result: string) =>
    labelOf(count).some((token) => meansAs(token, 'result', result));
  const named = counts.filter((count) => isResult(count, 'corrected'));
  if (named.length > 0) return named;
  const upheld = counts.findIndex((count) => isResult(count, 'upheld'));
  return upheld === -1 ? [] : counts.slice(upheld + 1);
}

/** 「答复申请100件，公开率（含部分公开）90%」 */
function publishedInTable(statement: readonly Token[]): Operands | null {
  if (!hasWord(statement, 'application') || !isOwn(statement)) return null;
  const numeratorCells = [['t3.granted.total', 't3.partial.total'], ['t3.granted.total']] as const;
  return { ...noOperands, numeratorCells, denominatorCells: answeredCells };
}

/** Stated of the report's own year and body, as the table is. */
function isOwn(statement: readonly Token[]): boolean {
  return !hasWord(statement, 'cumulative', 'otherTime', 'average', 'plan', 'area', 'otherBody', 'agent');
}

/** 「制发文件20件，主动公开19件，公开率95%」 */
function publishedOf(counts: readonly NumberItem[]): Operands | null {
  const open = counts.findLast((count) =>
    labelOf(count).some((token) => meansAs(token, 'attribute', 'open') || meansAs(token, 'attribute', 'made')),
  );
  // 「公开信息43条，其中主动公开文件2条，主动公开率100%」: of the files, or of all.
  if (open === undefined || hasWord(outsideBrackets(open.before), 'among')) return null;
  const made = counts.filter(
    ({ index, quantity }) => index < open.index && mayCountSameThings(quantity.unit, open.quantity.unit),
  );
  if (made.length === 0) return null;
  return { ...noOperands, numerators: [open.quantity.value], denominators: valuesOf(made).reverse(), named: false };
}

/** 办结, 答复; 办理 and 受理 say that they came. */
function isAnswered(item: NumberItem): boolean {
  const label = labelOf(item);
  return familiesOf(label).has('answer') && label.some((token) => means(token, 'answer'));
}

function isCarriedIn(item: NumberItem): boolean {
  return isInflow(labelOf(item)) && hasWord(labelOf(item), 'carry', 'undone');
}

function isCarriedOut(item: NumberItem): boolean {
  const label = labelOf(item);
  return hasWord(label, 'carry', 'undone') && !hasWord(label, 'lastYear');
}

/** Exact counts of the same clause before the number, at its level. */
function countsBefore({ all }: NumberItems, item: NumberItem): readonly NumberItem[] {
  const clause = all.findLastIndex(({ index, before }) => index <= item.index && hasStop(outsideBrackets(before), ';'));
  return all
    .slice(Math.max(0, clause), item.index)
    .filter((count) => !count.quantity.percent && !count.quantity.hedged && count.depth === item.depth)
    .filter((count) => !isComparison(count));
}
