/** Table four with nothing in it, in a text: blank cells leave no trace, its header does. */
import { foldLabel } from '../forms/labels.ts';
import type { CellId, Form } from '../model/form.ts';
import type { Fact } from '../model/reading.ts';
import type { Piece, Row } from './rows.ts';
import { type TableFacts, tableOf } from './tables.ts';

/** Each of these stands in no other table; a list of words does not have them all. */
const header = ['结果维持', '结果纠正', '其他结果', '尚未审结', '未经复议直接起诉', '复议后起诉'];

export function blankReviewTable(rows: readonly Row[], form: Form): TableFacts | null {
  const found = new Map<string, Piece>();
  for (const row of rows)
    for (const piece of [...row.context, ...row.cells]) {
      const { words } = foldLabel(piece.text);
      if (piece.anchor.kind === 'text' && header.includes(words) && !found.has(words)) found.set(words, piece);
    }
  const [first] = found.values();
  if (first === undefined || found.size < header.length) return null;
  const { anchor } = first;
  const blank: Fact = { value: null, raw: '', state: 'blank', unit: '', anchor };
  const cells = tableOf(form, 't4').parts.flatMap(({ id, columns }) =>
    columns.map((column) => `t4.${id}.${column.id}`),
  );
  return {
    reading: { id: 't4', found: true, missingRows: [], uncertainRows: [], missingColumns: [], anchor },
    facts: new Map<CellId, Fact>(cells.map((cell) => [cell, blank])),
    rows: new Set(),
  };
}
