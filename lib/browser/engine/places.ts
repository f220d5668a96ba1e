import type { Audit } from '../../model/audit.ts';
import type { PlaceSide } from '../../model/clients/page.ts';
import type { CellId } from '../../model/form.ts';
import type { FindingView } from '../../model/view.ts';
import { compareClaims } from '../../views/claims.ts';
import { markOf, markOfCell, markOfClaim, type PageMark, type Resolve } from './mark.ts';
import { placeOfQuote } from './quoted-places.ts';

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

/** The places with those of the reviewer's own problems, which the audit did not find. */
export function withOwnPlaces(
  places: Places,
  resolve: Resolve,
  audit: Audit | null,
  own: readonly FindingView[],
): Places {
  if (audit?.kind !== 'report' || own.length === 0) return places;
  const { report } = audit;
  const marks = new Map(
    own.map((finding) => {
      const quoted = finding.quotes.flatMap((quote) => {
        const { text, anchor } = placeOfQuote(quote, report);
        return anchor === null ? [] : [{ text, anchor }];
      });
      const ofCells = finding.cells.flatMap((cell) => report.facts.get(cell)?.anchor ?? []);
      const placed = {
        ...finding,
        quotes: quoted.map(({ text }) => text),
        anchors: [...ofCells, ...quoted.map(({ anchor }) => anchor)],
        compared: null,
      };
      return [finding.fingerprint, markOf(placed, report, resolve)] as const;
    }),
  );
  return {
    ...places,
    marks: [...places.marks, ...marks.values()],
    named: (fingerprint) => marks.get(fingerprint) ?? places.named(fingerprint),
  };
}

/** Where a mark leads the reader: its sentence before its cells, unless one side is asked for. */
export function firstPlace({ targets, words, group }: PageMark, side?: PlaceSide): Element | undefined {
  const said = words.map(({ element }) => element);
  if (side === 'text') return said[0] ?? targets[0];
  return side === 'table' ? ([...targets, ...group].find((each) => !said.includes(each)) ?? targets[0]) : targets[0];
}
