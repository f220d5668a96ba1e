/** Numbers in a row that break nothing down, even where they add up to the number before them. */
import { addUp } from '../forms/sums.ts';
import { nameOf } from './labels.ts';
import { meaningOf, type Token } from './lexer.ts';
import type { PartList } from './lists.ts';
import { labelOf, type NumberItem, type NumberItems } from './number-items.ts';
import type { ListOpening } from './openings.ts';
import { hasWord } from './words.ts';

/** A list, and the number that it may break down. */
export interface ListCandidate {
  readonly items: NumberItems;
  readonly head: NumberItem;
  readonly list: PartList;
  readonly opening: ListOpening;
  /** Other totals that may be meant. */
  readonly others: readonly number[];
  /** The list stands inside another and nothing shows where it ends. */
  readonly unsure: boolean;
}

export function isNoList({ items, head, list, opening, others }: ListCandidate): boolean {
  const values = list.parts.map(({ value }) => value);
  const whole = head.quantity.value;
  const after = items.all[list.end];
  return (
    isOfBothCourts(head, list) ||
    isCarriedOver(head, list, others) ||
    // 「在一份申请中分别列出4项、5项」
    (opening.by === 'each' && values.every((value) => value > whole)) ||
    (after !== undefined && endsIn(items, after, addUp(values), whole))
  );
}

/** 「复议17件、被诉9件，其中2022年复议4件、诉讼2件」: parts of both, and not of the last. */
function isOfBothCourts(head: NumberItem, { parts }: PartList): boolean {
  const courtsIn = (tokens: readonly Token[]) => tokens.flatMap((token) => meaningOf(token, 'court')?.means ?? []);
  const [court, ...others] = courtsIn(labelOf(head));
  const courts = new Set(parts.flatMap(({ label }) => courtsIn(label)));
  return court !== undefined && others.length === 0 && courts.size > 1 && courts.has(court);
}

/** What is carried over is no whole of what was answered. */
function isCarriedOver(head: NumberItem, { parts }: PartList, others: readonly number[]): boolean {
  const carried = hasWord(labelOf(head), 'carry', 'undone');
  return carried && others.length === 0 && !parts.every(({ label }) => hasWord(label, 'carry'));
}

/**
 * Behind it stands its own total (41件中，公开25件、部分公开6件，二者合计31件), or what was carried over and makes the whole
 * with it.
 */
function endsIn(items: NumberItems, after: NumberItem, adds: number, whole: number): boolean {
  const { value } = after.quantity;
  const own = value === adds && hasWord(labelOf(after), 'grandTotal', 'total');
  return own || (adds + value === whole && hasWord(nameOf(items, after), 'carry', 'undone'));
}
