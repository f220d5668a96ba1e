/** Claims compared with the tables, from the published result alone. */
import { cellsOf, formNamed } from '../forms/index.ts';
import { totalOf } from '../forms/sums.ts';
import { type CellId, type Form, groupOf, partsOfCell } from '../model/form.ts';
import type { PublishedFinding, PublishedReport } from './delivery.ts';

export type PublishedClaim = PublishedReport['claims'][number] & {
  /** The total of the tables that it fits, else the one it was compared with; null where that was not read. */
  readonly inTable: number | null;
  /** The finding that it differs, if there is one. */
  readonly finding: PublishedFinding | null;
};

/**
 * A claim may mean several totals and agrees if it fits one, so only a finding says that it differs. A claim that neither
 * fits nor has a finding could not be compared.
 */
export function comparePublished(
  report: PublishedReport,
  findings: readonly PublishedFinding[],
): readonly PublishedClaim[] {
  const form = formNamed(report.form);
  const facts = { get: (cell: CellId) => report.facts[cell] };
  const mismatches = findings.filter(({ rule }) => rule === 'claim-mismatch');
  const byQuote = Map.groupBy(mismatches, ({ actual, quotes: [quote = ''] }) => `${actual} ${quote}`);
  return report.claims.map((claim) => {
    const totals = interpretationsOf(claim.subject, form).map((cells) => ({
      cells: [...cells].sort().join(),
      total: totalOf(cells, facts),
    }));
    const finding = byQuote
      .get(`${claim.value} ${claim.quote}`)
      ?.find(({ cells }) => totals.some((total) => total.cells === [...cells].sort().join()));
    if (finding !== undefined)
      return { ...claim, finding, inTable: typeof finding.expected === 'number' ? finding.expected : null };
    // Earlier versions did not publish `fits`.
    const fits = claim.fits ?? totals.find(({ total }) => total === claim.value)?.total ?? null;
    return { ...claim, finding: null, inTable: fits };
  });
}

/** The sets of cells that a subject may mean: a cell, or rows and columns that are named together. */
function interpretationsOf(subject: string, form: Form): readonly (readonly CellId[])[] {
  const { table, row, column } = partsOfCell(subject);
  const columns = column.split('+');
  const sum = (isRow: (row: string) => boolean): readonly CellId[] =>
    cellsOf(form)
      .filter((cell) => cell.table === table && isRow(cell.row))
      .filter((cell) => columns.some((name) => isColumn(name, cell.column.id)))
      .map(({ id }) => id);
  const among = (...rows: string[]): readonly CellId[] => sum((each) => rows.includes(each));
  const found =
    row === 'received' || row === 'outcomes'
      ? [among('received'), among('received', 'carriedIn'), among('outcomes')]
      : row === 'litigation'
        ? [among('direct', 'afterReview')]
        : row === 'both'
          ? [among('review', 'direct', 'afterReview')]
          : [sum((each) => row.split('+').some((name) => each === name || groupOf(each) === name))];
  return found.filter((cells) => cells.length > 0);
}

/** Whether a column belongs to the group `name`: organisations are all applicants but natural persons. */
function isColumn(name: string, column: string): boolean {
  return name === 'organisations' ? column !== 'natural' && column !== 'total' : name === column;
}
