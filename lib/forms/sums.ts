/** What a sum of the form comes to for the cells of a report. */
import type { CellId, Form, Identity } from '../model/form.ts';
import type { Fact } from '../model/reading.ts';

export type Facts = ReadonlyMap<CellId, Fact>;

export interface Sum {
  /** Sum of the parts and of what they should equal; blank cells count as 0. */
  readonly left: number;
  readonly right: number;
  /** Blank or dash: cells that could hold any integer ≥ 0. */
  readonly openLeft: number;
  readonly openRight: number;
}

/**
 * holds: the sides are equal, blank cells taken as 0; wrong: they are not, whatever integers ≥ 0 the blank
 * cells stand for; open: that depends on the blank cells.
 */
export type SumState = 'holds' | 'wrong' | 'open';

/** null where a cell is not in the source or is no number: other rules report that cell. */
export function sumOf(identity: Identity, facts: Facts): Sum | null {
  const left = side(identity.parts, facts);
  const right = side(identity.equals, facts);
  if (left === null || right === null) return null;
  return { left: left.total, right: right.total, openLeft: left.open, openRight: right.open };
}

export function stateOf({ left, right, openLeft, openRight }: Sum): SumState {
  if (left === right) return 'holds';
  return (left < right ? openLeft : openRight) > 0 ? 'open' : 'wrong';
}

/** Sum of the cells, blank and dash taken as 0; null where a cell is missing or no number. */
export function totalOf(cells: readonly CellId[], facts: Facts): number | null {
  let total = 0;
  for (const cell of cells) {
    const fact = facts.get(cell);
    if (fact === undefined || fact.state === 'missing' || fact.state === 'text') return null;
    total += fact.value ?? 0;
  }
  return total;
}

/** The sum that a finding of a sum rule is about, by its rule and its first cell. */
export function identityOf(
  form: Form,
  finding: { readonly rule: string; readonly cells?: readonly CellId[] },
): Identity | null {
  const [total] = finding.cells ?? [];
  return form.identities.find(({ rule, equals }) => rule === finding.rule && equals[0] === total) ?? null;
}

function side(cells: readonly CellId[], facts: Facts): { total: number; open: number } | null {
  let total = 0;
  let open = 0;
  for (const id of cells) {
    const fact = facts.get(id);
    if (fact === undefined || fact.state === 'missing' || fact.state === 'text') return null;
    if (fact.value === null) open += 1;
    else total += fact.value;
  }
  // Amounts have no part in sums, but a stray decimal must not fail one by a rounding error of binary numbers.
  return { total: Math.round(total * 1e6) / 1e6, open };
}
