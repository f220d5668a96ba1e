/** Rates with a known meaning against the counts beside them: 办结率, 答复率, 公开率. */

import { alike } from '../forms/vocabulary/units.ts';
import type { CellId } from '../model/form.ts';
import type { Percentage } from '../model/prose.ts';
import { familiesOf, isInflow, labelOf } from './labels.ts';
import { isUnknown, meaningOf, means, type Token } from './lexer.ts';
import {
  behindStops,
  hasWord,
  isComparison,
  isFiller,
  type NumberItem,
  type NumberItems,
  outsideBrackets,
  sumsOf,
  wordsBehind,
} from './number-items.ts';

export type Rate = Pick<
  Percentage,
  'numerators' | 'numeratorCells' | 'denominators' | 'denominatorCells' | 'named' | 'certain'
>;

const answered: readonly (readonly CellId[])[] = [['t3.outcomes.total']];
const dueCells: readonly (readonly CellId[])[] = [['t3.received.total'], ['t3.received.total', 't3.carriedIn.total']];

/** What the rate is called by its meaning: answered, published, capped (no more than 100); null where it is no rate. */
export function rateAt(item: NumberItem): string | null {
  const words = behindStops(outsideBrackets(item.before), ',;:');
  const at = words.findLastIndex((token) => !isFiller(token));
  const name = words[at];
  // 「提前办结率」 is another rate.
  if (isUnknown(words[at - 1])) return null;
  return name === undefined ? null : (meaningOf(name, 'rateName')?.means ?? null);
}

/** Null where the counts are not said, or may be counted another way. */
export function rateOf(items: NumberItems, item: NumberItem, name: string): Rate | null {
  const { tokens } = items;
  const counts = countsBefore(items, item);
  if (name === 'portion') return portion(counts, counts.slice(1));
  if (name === 'corrected') return portion(counts, correctedOf(counts));
  const statement = tokens.slice(
    0,
    tokens.findIndex(({ quantity }) => quantity === item.quantity),
  );
  // 按时办结率, 均按期办结: of those that were due.
  if (name === 'published') return published(counts) ?? publishedIn(statement);
  if (name !== 'answered' || isLimited(items, item) || hasWord(behindStops(statement, ';'), 'inTime')) return null;
  const answers = counts.filter((each) => familiesOf(labelOf(each)).has('answer') && isAnswer(labelOf(each)));
  // 「办结318件，其中当场办结200件」: the first says how many there were.
  const [done] = answers;
  // 「发布信息51条，回复留言60条，回复率100%」: what was published was not to be answered.
  const due = counts.filter((each) => !hasWord(labelOf(each), 'does', 'issue'));
  const got = due.filter((each) => !answers.includes(each) && !isCarriedOut(each));
  // 「上年结转11件，办结553件」: what came was said in the sentence before.
  const came = got.some((each) => !isCarriedIn(each)) ? got : [];
  const before = came.length < got.length ? (items.previous?.tokens ?? []) : [];
  const requests = hasWord([...before, ...behindStops(statement, ';')], 'application') && isOwn(statement);
  const denominators = sumsOf(
    came.filter((each) => done === undefined || each.index < done.index).map(({ quantity }) => quantity.value),
  );
  if (done === undefined || denominators.length === 0) {
    if (!requests) return null;
    const numerators = done === undefined ? [] : [done.quantity.value];
    return {
      numerators,
      numeratorCells: answered,
      denominators,
      denominatorCells: dueCells,
      named: true,
      certain: false,
    };
  }
  // 「26件，申请人撤销2件，答复24件，办结率100%」: what was withdrawn is not due.
  const least = Math.min(...answers.map(({ quantity }) => quantity.value));
  if (
    item.quantity.value === 100 &&
    denominators.some((all) => denominators.some((off) => off < all && all - off === least))
  )
    return null;
  const beside = got.length === 1 && done.index === item.index - 1 && got[0]?.index === done.index - 1;
  // 100% may be said of those that were due.
  const certain =
    beside && (item.quantity.value < 100 || done.quantity.value > (got[0]?.quantity.value ?? 0)) && !requests;
  const cells = requests ? { numeratorCells: answered, denominatorCells: dueCells } : { denominatorCells: [] };
  return { numerators: answers.map(({ quantity }) => quantity.value), denominators, ...cells, named: false, certain };
}

/** 「100%（在办的3件除外）」 */
function isLimited(items: NumberItems, item: NumberItem): boolean {
  const next = items.all[item.index + 1];
  const [open, ...rest] = [...wordsBehind(items, item), ...(next === undefined ? [] : wordsBehind(items, next))];
  return open?.stop === '(' && hasWord(rest, 'without', 'except');
}

/** 「收到46条，采纳31条，采纳率67.4%」: what part, of what. */
function portion(counts: readonly NumberItem[], parts: readonly NumberItem[]): Rate | null {
  const last = parts[parts.length - 1];
  if (last === undefined) return null;
  const numerators = parts.map(({ quantity }) => quantity.value).reverse();
  // No part is larger than its whole.
  const wholes = counts.filter(
    (each) =>
      each.index < last.index &&
      alike(each.quantity.unit, last.quantity.unit) &&
      each.quantity.value >= last.quantity.value,
  );
  if (wholes.length === 0) return null;
  // 「维持5件，败诉1件，败诉率16.7%」: of both.
  const said = [...new Set([...wholes, ...parts])].map(({ quantity }) => quantity.value);
  const denominators = [...wholes.map(({ quantity }) => quantity.value), ...sumsOf(said).slice(said.length)];
  return { numerators, denominators, denominatorCells: [], named: false, certain: counts.length === 2 };
}

/** 「维持5件、责令重新答复1件，纠错率16.7%」: what was set right, by name, or what follows those upheld. */
function correctedOf(counts: readonly NumberItem[]): readonly NumberItem[] {
  const results = (each: NumberItem) => labelOf(each).flatMap((token) => meaningOf(token, 'result')?.means ?? []);
  const named = counts.filter((each) => results(each).includes('corrected'));
  if (named.length > 0) return named;
  const upheld = counts.findIndex((each) => results(each).includes('upheld'));
  return upheld === -1 ? [] : counts.slice(upheld + 1);
}

/** 「答复申请100件，公开率（含部分公开）90%」 */
function publishedIn(statement: readonly Token[]): Rate | null {
  if (!hasWord(statement, 'application') || !isOwn(statement)) return null;
  const numeratorCells: Rate['numeratorCells'] = [['t3.granted.total', 't3.partial.total'], ['t3.granted.total']];
  return { numerators: [], numeratorCells, denominators: [], denominatorCells: answered, named: true, certain: false };
}

/** Said of the report's own year and body, as the table is. */
function isOwn(statement: readonly Token[]): boolean {
  return !hasWord(statement, 'cumulative', 'otherTime', 'average', 'plan', 'area', 'otherBody', 'agent');
}

/** 「制发文件20件，主动公开19件，公开率95%」 */
function published(counts: readonly NumberItem[]): Rate | null {
  const open = counts.findLast((each) =>
    labelOf(each).some((token) => ['open', 'made'].includes(meaningOf(token, 'attribute')?.means ?? '')),
  );
  // 「公开信息43条，其中主动公开文件2条，主动公开率100%」: of the files, or of all.
  if (open === undefined || hasWord(outsideBrackets(open.before), 'among')) return null;
  const made = counts.filter((each) => each.index < open.index && alike(each.quantity.unit, open.quantity.unit));
  if (made.length === 0) return null;
  const denominators = made.map(({ quantity }) => quantity.value).reverse();
  return { numerators: [open.quantity.value], denominators, denominatorCells: [], named: false, certain: false };
}

/** 办结, 答复; 办理 and 受理 say that they came. */
function isAnswer(label: readonly Token[]): boolean {
  return label.some((token) => means(token, 'answer'));
}

function isCarriedIn(item: NumberItem): boolean {
  return isInflow(labelOf(item)) && hasWord(labelOf(item), 'carry', 'undone');
}

function isCarriedOut(item: NumberItem): boolean {
  const label = labelOf(item);
  return hasWord(label, 'carry', 'undone') && !hasWord(label, 'lastYear');
}

function countsBefore({ all }: NumberItems, item: NumberItem): readonly NumberItem[] {
  const found: NumberItem[] = [];
  for (let at = item.index - 1; at >= 0; at--) {
    const behind = all[at + 1] as NumberItem;
    if (outsideBrackets(behind.before).some(({ stop }) => stop === ';')) break;
    const each = all[at] as NumberItem;
    const counts = !each.quantity.percent && !each.quantity.hedged && each.depth === item.depth && !isComparison(each);
    if (counts) found.unshift(each);
  }
  return found;
}
