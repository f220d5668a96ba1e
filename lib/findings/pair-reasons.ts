/** Decides why two cells may be wrong at once, and which pairs to suggest. */
import type { Suspect, SuspectReason } from '../model/finding.ts';
import { type CellId, partsOfCell } from '../model/form.ts';
import { isTotal, type Ledger, type Repair } from './repairs.ts';

type RepairPair = readonly [Repair, Repair];
type PairReason = Extract<SuspectReason, 'splitDigits' | 'wrongPlace' | 'totalNotUpdated' | 'twoCells'>;

/** Likeliest first, with the most pairs to suggest: two wrong cells without a known mistake must be the only pair. */
const reasons: readonly (readonly [PairReason, number])[] = [
  ['splitDigits', 2],
  ['totalNotUpdated', 2],
  ['wrongPlace', 2],
  ['twoCells', 1],
];

/** Gives the suspects of the likeliest pairs, pair after pair; none where too many pairs are equally likely. */
export function suspectLikeliestPairs(ledger: Ledger, pairs: readonly RepairPair[]): readonly Suspect[] {
  const printed = new Map([...ledger.facts.keys()].map((id, index) => [id, index]));
  const explained = pairs.map((pair) => ({ pair, reason: reasonOf(ledger, pair, printed) }));
  for (const [reason, most] of reasons) {
    const likely = explained.filter((other) => other.reason === reason).map(({ pair }) => pair);
    if (likely.length === 0) continue;
    const plain = likely.filter(emptiesOne);
    const offered = plain.length > 0 ? plain : likely;
    if (offered.length > most) return [];
    return offered.flatMap((pair) => pair.map(({ cell, to }) => ({ cell, shouldBe: to, reason })));
  }
  return [];
}

function reasonOf(ledger: Ledger, pair: RepairPair, printed: ReadonlyMap<CellId, number>): PairReason {
  const [one, other] = pair;
  const [row, column] = [isSameRow(pair), isSameColumn(pair)];
  const distance = (printed.get(other.cell) ?? 0) - (printed.get(one.cell) ?? 0);
  if (row && Math.abs(distance) === 1 && isSplit(distance > 0 ? pair : [other, one])) return 'splitDigits';
  const [rise, otherRise] = [one.to - one.from, other.to - other.from];
  if (rise === otherRise && isTotal(ledger, one.cell) && isTotal(ledger, other.cell)) return 'totalNotUpdated';
  return rise === -otherRise && (row || column) ? 'wrongPlace' : 'twoCells';
}

/** 1 | 2 where 12 | 0 or 0 | 12 belongs. */
function isSplit([left, right]: RepairPair): boolean {
  const joined = Number(`${left.from}${right.from}`);
  return (left.to === joined && right.to === 0) || (right.to === joined && left.to === 0);
}

/** One of the cells becomes 0: its whole number was in the wrong place. */
function emptiesOne(pair: RepairPair): boolean {
  return pair.some(({ from, to }) => to === 0 && from > 0);
}

function isSameRow([one, other]: RepairPair): boolean {
  const [left, right] = [partsOfCell(one.cell), partsOfCell(other.cell)];
  return left.table === right.table && left.row === right.row;
}

function isSameColumn([one, other]: RepairPair): boolean {
  return partsOfCell(one.cell).column === partsOfCell(other.cell).column;
}
