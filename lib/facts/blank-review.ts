/** Table four with nothing in it, in a text: blank cells leave no trace, but the header does, and no list has all of it. */
import { cellsOf } from '../forms/index.ts';
import { foldLabel } from '../forms/labels.ts';
import { reviewHeader } from '../forms/shared.ts';
import type { Form } from '../model/form.ts';
import { blankFact } from './cells.ts';
import type { LabelledRow, Piece } from './rows.ts';
import type { TableFacts } from './tables.ts';

export function blankReviewTable(rows: readonly LabelledRow[], form: Form): TableFacts | null {
  const found = new Map<string, Piece>();
  for (const piece of rows.flatMap((row) => [...row.context, ...row.cells])) {
    const { words } = foldLabel(piece.text);
    if (piece.anchor.kind === 'text' && reviewHeader.includes(words) && !found.has(words)) found.set(words, piece);
  }
  const [first] = found.values();
  if (first === undefined || found.size < reviewHeader.length) return null;
  const { anchor } = first;
  const cells = cellsOf(form).filter(({ table }) => table === 't4');
  return {
    table: { id: 't4', found: true, missingRows: [], uncertainRows: [], missingColumns: [], anchor },
    facts: new Map(cells.map(({ id }) => [id, blankFact(anchor)])),
    rows: new Set(),
  };
}
