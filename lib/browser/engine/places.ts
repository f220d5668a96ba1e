import type { Audit } from '../../model/audit.ts';
import type { CellId } from '../../model/form.ts';
import { compareClaims } from '../../views/claims.ts';
import { type Mark, markOf, markOfCell, markOfClaim, type Resolve } from './mark.ts';

/** Where on the page the findings, claims and cells of its audit are. */
export interface Places {
  /** Of the findings; claims and cells are drawn only when gone to. */
  readonly marks: readonly Mark[];
  /** The mark of a finding or a claim. */
  named(fingerprint: string): Mark | undefined;
  ofCell(cell: CellId): Mark | undefined;
  /** The cell that a node of the page belongs to. */
  cellAt(node: Node): CellId | undefined;
}

/** `mostClaims`: those beyond are not listed, so they are not gone to. */
export function placesOf(resolve: Resolve, audit: Audit | null, mostClaims: number): Places {
  if (audit?.kind !== 'report') {
    return { marks: [], named: () => undefined, ofCell: () => undefined, cellAt: () => undefined };
  }
  const { findings, report } = audit;
  const ofFindings = new Map(
    findings.map((finding) => [finding.fingerprint, markOf(finding, report, resolve)] as const),
  );
  const marks = [...ofFindings.values()];
  const ofClaims = new Map(
    compareClaims(report)
      .slice(0, mostClaims)
      .map((claim) => [claim.view.fingerprint, markOfClaim(claim, report, resolve)] as const),
  );

  function elementOf(cell: CellId): Element | null {
    const anchor = report.facts.get(cell)?.anchor;
    return anchor ? resolve(anchor) : null;
  }

  return {
    marks,
    named: (fingerprint) => ofFindings.get(fingerprint) ?? ofClaims.get(fingerprint),
    ofCell(cell) {
      const element = elementOf(cell);
      return element === null ? undefined : markOfCell(element, marks);
    },
    cellAt: (node) => [...report.facts.keys()].find((cell) => elementOf(cell)?.contains(node)),
  };
}
