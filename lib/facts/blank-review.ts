/** Table four with nothing in it, in a text: blank cells leave no trace, its header does, which no list has as a whole. */
import { foldLabel } from '../forms/labels.ts';
import { reviewHeader } from '../forms/shared.ts';
import { type CellId, cellId, type Form } from '../model/form.ts';
import type { Fact } from '../model/report.ts';
import { blankFact } from './cells.ts';
import type { Piece, Row } from './rows.ts';
import { type TableFacts, tableOf } from './tables.ts';

export function blankReviewTable(rows: readonly Row[], form: Form): TableFacts | null {
  const found = new Map<string, Piece>();
  for (const row of rows)
    for (const piece of [...row.context, ...row.cells]) {
      const { words } = foldLabel(piece.text);
      if (piece.anchor.kind === 'text' && reviewHeader.includes(words) && !found.has(words)) found.set(words, piece);
    }
  const [first] = found.values();
  if (first === undefined || found.size < reviewHeader.length) return null;
  const { anchor } = first;
  const blank = blankFact(anchor);
  const cells = tableOf(form, 't4').parts.flatMap(({ id, columns }) =>
    columns.map((column) => cellId('t4', id, column.id)),
  );
  return {
    report: { id: 't4', found: true, missingRows: [], uncertainRows: [], missingColumns: [], anchor },
    facts: new Map<CellId, Fact>(cells.map((cell) => [cell, blank])),
    rows: new Set(),
  };
}
