/** Finds the fewest cells whose change makes failing sums hold and breaks no other sum. */
import { type Facts, stateOf, sumOf } from '../forms/sums.ts';
import type { CellId, Identity } from '../model/form.ts';

export interface Repair {
  readonly cell: CellId;
  readonly from: number;
  readonly to: number;
}

interface Membership {
  readonly identity: Identity;
  /** 1 among the parts, -1 among what they should equal. */
  readonly sign: 1 | -1;
}

/** The sums that hold or fail, by how much (left minus right), and which of them each cell is in. */
export interface Ledger {
  readonly residuals: ReadonlyMap<Identity, number>;
  readonly memberships: ReadonlyMap<CellId, readonly Membership[]>;
  readonly facts: Facts;
}

/** With more failing sums, the cause is more than two slips, and the search for pairs would be slow. */
const MOST_FOR_PAIRS = 8;

/** The residual of each sum, left minus right. Sums with missing cells, or left open by blank ones, are left out. */
export function residualsOf(identities: readonly Identity[], facts: Facts): ReadonlyMap<Identity, number> {
  const residuals = new Map<Identity, number>();
  for (const identity of identities) {
    const sum = sumOf(identity, facts);
    if (sum !== null && stateOf(sum) !== 'open') residuals.set(identity, sum.left - sum.right);
  }
  return residuals;
}

export function openLedger(residuals: Ledger['residuals'], facts: Facts): Ledger {
  const memberships = new Map<CellId, Membership[]>();
  const enter = (cell: CellId, membership: Membership): void => {
    const known = memberships.get(cell);
    if (known === undefined) memberships.set(cell, [membership]);
    else known.push(membership);
  };
  for (const identity of residuals.keys()) {
    for (const cell of identity.parts) enter(cell, { identity, sign: 1 });
    for (const cell of identity.equals) enter(cell, { identity, sign: -1 });
  }
  return { residuals, memberships, facts };
}

/** Finds changes of one cell that settle all its sums, at least one of them among `failing`. */
export function singleRepairs(ledger: Ledger, failing: readonly Identity[]): readonly Repair[] {
  const found = new Map<CellId, Repair>();
  for (const identity of failing) {
    for (const change of findSettling(ledger, identity, [])) {
      if (findUnsettled(ledger, [change], []) === null) found.set(change.cell, change);
    }
  }
  return [...found.values()];
}

/** Finds pairs of changes that together settle all of `failing` and every sum they touch, without repetitions. */
export function pairRepairs(ledger: Ledger, failing: readonly Identity[]): readonly (readonly [Repair, Repair])[] {
  if (failing.length > MOST_FOR_PAIRS) return [];
  const found = new Map<string, readonly [Repair, Repair]>();
  for (const start of failing) {
    for (const first of findSettling(ledger, start, [])) {
      // The second change must settle every sum that the first leaves open, so one such sum is enough to find it.
      const open = findUnsettled(ledger, [first], failing);
      if (open === null) continue;
      for (const second of findSettling(ledger, open, [first])) {
        if (findUnsettled(ledger, [first, second], failing) !== null) continue;
        const ordered = first.cell < second.cell ? ([first, second] as const) : ([second, first] as const);
        found.set(`${ordered[0].cell} ${ordered[1].cell}`, ordered);
      }
    }
  }
  return [...found.values()];
}

/** The sums a cell is in. */
export function sumsWith(ledger: Ledger, cell: CellId): readonly Identity[] {
  return (ledger.memberships.get(cell) ?? []).map(({ identity }) => identity);
}

/** Whether a cell is the total of a row, a column or a block. */
export function isTotal(ledger: Ledger, cell: CellId): boolean {
  return sumsWith(ledger, cell).some(({ equals }) => equals.length === 1 && equals[0] === cell);
}

/** Lists the changes of one more cell that settle `identity` after `changes`; cells stay integers ≥ 0. */
function findSettling(ledger: Ledger, identity: Identity, changes: readonly Repair[]): readonly Repair[] {
  const missing = residualAfter(ledger, identity, changes);
  const change = (cell: CellId, difference: number): readonly Repair[] => {
    const from = ledger.facts.get(cell)?.value ?? null;
    if (from === null || changes.some((made) => made.cell === cell)) return [];
    const to = from + difference;
    return difference !== 0 && Number.isInteger(to) && to >= 0 ? [{ cell, from, to }] : [];
  };
  return [
    ...identity.equals.flatMap((cell) => change(cell, missing)),
    ...identity.parts.flatMap((cell) => change(cell, -missing)),
  ];
}

/** Finds a sum, among `failing` and those that the changes touch, which still does not hold. */
function findUnsettled(ledger: Ledger, changes: readonly Repair[], failing: readonly Identity[]): Identity | null {
  for (const identity of failing) if (residualAfter(ledger, identity, changes) !== 0) return identity;
  for (const { cell } of changes) {
    for (const { identity } of ledger.memberships.get(cell) ?? [])
      if (residualAfter(ledger, identity, changes) !== 0) return identity;
  }
  return null;
}

function residualAfter(ledger: Ledger, identity: Identity, changes: readonly Repair[]): number {
  let residual = ledger.residuals.get(identity) ?? 0;
  for (const { cell, from, to } of changes) {
    const membership = ledger.memberships.get(cell)?.find((other) => other.identity === identity);
    if (membership !== undefined) residual += membership.sign * (to - from);
  }
  return residual;
}
