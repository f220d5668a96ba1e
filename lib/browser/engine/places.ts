import type { Audit } from '../../model/audit.ts';
import type { CellId } from '../../model/form.ts';
import { compareClaims } from '../../views/claims.ts';
import { markOf, markOfCell, markOfClaim, type PageMark, type Resolve } from './mark.ts';

/** The places of findings, claims and cells of an audit on the page. */
export interface Places {
  /** The marks of the findings; those of claims and cells are drawn only when the reader goes there. */
  readonly marks: readonly PageMark[];
  /** The mark of a finding or a claim. */
  named(fingerprint: string): PageMark | undefined;
  ofCell(cell: CellId): PageMark | undefined;
  /** The cell that a node of the page belongs to. */
  cellAt(node: Node): CellId | undefined;
}

/** `mostClaims`: further claims are not listed, so the reader cannot go there. */
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
