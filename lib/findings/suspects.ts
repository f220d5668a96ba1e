/** Suggests cells that explain failing sums. */
import type { Facts } from '../forms/sums.ts';
import type { Suspect } from '../model/finding.ts';
import type { CellId, Identity } from '../model/form.ts';
import { suspectLikeliestPairs } from './pair-reasons.ts';
import {
  isTotal,
  type Ledger,
  openLedger,
  pairRepairs,
  type Repair,
  residualsOf,
  singleRepairs,
  sumsWith,
} from './repairs.ts';

/** A longer list of suspects would not help. */
const MOST_SUSPECTS = 5;

/**
 * Finds for each failing sum the cells whose change repairs it and all sums that fail with it, likeliest first.
 * `oneCell`, `totalNotUpdated` and `swappedDigits` cells repair alone, so several of them are alternatives;
 * cells of the other reasons come in pairs that repair together.
 */
export function findSuspects(identities: readonly Identity[], facts: Facts): ReadonlyMap<Identity, readonly Suspect[]> {
  const suspects = new Map<Identity, readonly Suspect[]>();
  const residuals = residualsOf(identities, facts);
  const failing = [...residuals].flatMap(([identity, residual]) => (residual === 0 ? [] : [identity]));
  if (failing.length === 0) return suspects;
  const ledger = openLedger(residuals, facts);
  const singles = singleRepairs(ledger, failing);
  const unexplained: Identity[] = [];
  for (const group of groupsOf(ledger, failing, singles)) {
    const alone = singles.filter(({ cell }) => group.every((identity) => sumsWith(ledger, cell).includes(identity)));
    if (alone.length === 0) unexplained.push(...group);
    else for (const identity of group) suspects.set(identity, alternatives(ledger, alone));
  }
  for (const table of new Set(unexplained.map(tableOf))) {
    const group = unexplained.filter((identity) => tableOf(identity) === table);
    const together = suspectLikeliestPairs(ledger, pairRepairs(ledger, group));
    for (const identity of group) suspects.set(identity, together);
  }
  return suspects;
}

/** Failing sums that one cell would repair together belong together. */
function groupsOf(ledger: Ledger, failing: readonly Identity[], singles: readonly Repair[]): readonly Identity[][] {
  let groups: Identity[][] = failing.map((identity) => [identity]);
  for (const { cell } of singles) {
    const linked = sumsWith(ledger, cell);
    const touched = groups.filter((group) => group.some((identity) => linked.includes(identity)));
    groups = [...groups.filter((group) => !touched.includes(group)), touched.flat()];
  }
  return groups;
}

/** Ranks totals first, because people forget to update them, then numbers with swapped digits. */
function alternatives(ledger: Ledger, alone: readonly Repair[]): readonly Suspect[] {
  return alone
    .map(({ cell, from, to }) => {
      const total = isTotal(ledger, cell);
      const swapped = isSwap(String(from), String(to));
      const reason = swapped ? 'swappedDigits' : total ? 'totalNotUpdated' : 'oneCell';
      return { rank: total ? 0 : swapped ? 1 : 2, suspect: { cell, shouldBe: to, reason } as const };
    })
    .sort((one, other) => one.rank - other.rank)
    .slice(0, MOST_SUSPECTS)
    .map(({ suspect }) => suspect);
}

/** Whether swapping two digits of one number gives the other. */
function isSwap(from: string, to: string): boolean {
  if (from.length !== to.length) return false;
  const differing = [...from].flatMap((digit, index) => (digit === to[index] ? [] : [index]));
  const [one, other] = differing;
  return (
    differing.length === 2 &&
    one !== undefined &&
    other !== undefined &&
    from[one] === to[other] &&
    from[other] === to[one]
  );
}

function tableOf({ equals }: Identity): CellId {
  return equals[0]?.slice(0, 2) ?? '';
}
