import type { Finding } from '../model/finding.ts';
import type { CellId } from '../model/form.ts';
import type { Reading } from '../model/reading.ts';

/** A finding on the page: where it is outlined, which cells its sum is made of, and the sum itself. */
export interface Mark {
  readonly outcome: 'fail' | 'review';
  readonly targets: readonly Element[];
  readonly parts: readonly Element[];
  readonly formula: string | null;
}

/** Where a finding stands on the page; `resolve` finds an anchor's element, null where the page no longer has it. */
export function markOf(finding: Finding, reading: Reading, resolve: Resolve): Mark {
  const identity = reading.form.identities.find(
    ({ rule, parts, equals }) =>
      rule === finding.rule && finding.cells.every((cell) => parts.includes(cell) || equals.includes(cell)),
  );
  // A sum is outlined where its result stands; what it adds up is only tinted.
  const results = identity?.equals.filter((cell) => finding.cells.includes(cell)) ?? [];
  const targets = elementsOf(results.length > 0 ? results : finding.cells);
  return {
    outcome: finding.outcome,
    targets: targets.length > 0 ? targets : present(finding.anchors.map(resolve)),
    parts:
      identity === undefined
        ? []
        : elementsOf([...identity.parts, ...identity.equals]).filter((part) => !targets.includes(part)),
    formula: finding.formula,
  };

  function elementsOf(cells: readonly CellId[]): readonly Element[] {
    return present(
      cells.map((cell) => {
        const anchor = reading.facts.get(cell)?.anchor ?? null;
        return anchor === null ? null : resolve(anchor);
      }),
    );
  }
}

export type Resolve = (anchor: Finding['anchors'][number]) => Element | null;

function present(elements: readonly (Element | null)[]): readonly Element[] {
  return [...new Set(elements.filter((element) => element !== null))];
}
