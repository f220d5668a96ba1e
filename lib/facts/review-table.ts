/**
 * Table four: one row of fifteen numbers under a header of three lines, without a row label; in some
 * reports cut into two or three tables.
 */
import type { SourceDocument } from '../model/document.ts';
import type { CellId, Form } from '../model/form.ts';
import type { Fact, TableReading } from '../model/reading.ts';
import { factOf } from './cells.ts';
import { place } from './columns.ts';
import { foldLabel, similarity } from './labels.ts';
import type { Piece, Row } from './rows.ts';
import { anchorOf, type TableFacts, tableOf, textOf } from './tables.ts';

const empty: TableReading = {
  id: 't4',
  found: false,
  missingRows: [],
  uncertainRows: [],
  missingColumns: [],
  anchor: null,
};

/** Words that only this table's header has; 维持 and 纠正 alone when the label is wrapped. */
const headerWords = new Set(
  [
    '结果维持',
    '结果纠正',
    '其他结果',
    '尚未审结',
    '维持',
    '纠正',
    '审结',
    '行政复议',
    '行政诉讼',
    '未经复议直接起诉',
    '复议后起诉',
  ].map((words) => foldLabel(words).words),
);

export function readReviewTable(
  document: SourceDocument,
  rows: readonly Row[],
  form: Form,
  taken: ReadonlySet<Row>,
): TableFacts {
  const table = tableOf(form, 't4');
  const blocks = table.parts.map(({ id }) => id);
  const columns = table.parts[0]?.columns.map(({ id }) => id) ?? [];
  const all = blocks.flatMap((block) => columns.map((column) => `t4.${block}.${column}`));
  const data = rows.filter((row) => !taken.has(row) && isReviewRow(row));
  const facts = new Map<CellId, Fact>();
  const uncertain: Row[] = [];
  const keep = (placed: ReadonlyMap<string, Piece>) => {
    for (const [cell, piece] of placed) if (!facts.has(cell)) facts.set(cell, factOf(piece.text, piece.anchor));
  };
  let next = 0;
  for (const row of data) {
    if (next >= all.length) break;
    const values = row.cells.slice(labelsEnd(row));
    // The whole row, what is left of it (10 after 5), or one block (5).
    const widths = [all.length - next, columns.length].filter((width, index, list) => list.indexOf(width) === index);
    const placed = widths
      .map((width) => place(values, all.slice(next, next + width), null, new Set()))
      .find((each) => each !== null);
    if (placed) {
      keep(placed);
      next += placed.size;
      continue;
    }
    if (row.gridRow >= 0) {
      const byBlock = placeByBlocks(document, row, values, blocks, columns);
      keep(byBlock);
    }
    uncertain.push(row);
    break;
  }
  if (data.length === 0) return { reading: empty, facts, rows: new Set() };
  return {
    reading: {
      ...empty,
      found: true,
      missingRows: uncertain.length > 0 ? [] : blocks.filter((block) => !facts.has(`t4.${block}.total`)),
      uncertainRows: uncertain.map((row) => ({
        row: blocks.find((block) => !facts.has(`t4.${block}.total`)) ?? 'review',
        raw: textOf(row.cells),
        anchor: anchorOf(row.cells),
      })),
      anchor: anchorOf(data[0]?.cells ?? []),
    },
    facts,
    rows: new Set(data),
  };
}

/** Values of this table: five or more numbers or blanks, under a header in this table's words. */
function isReviewRow(row: Row): boolean {
  const start = labelsEnd(row);
  if (row.cells.length - start < 4) return false;
  if (row.firstNumber === row.cells.length && start > 0) return false;
  const header = [...row.context, ...row.cells.slice(0, start)];
  let hits = 0;
  for (const { text } of header) if (headerWords.has(foldLabel(text).words)) hits++;
  return hits >= 3;
}

/** A row label, if there is one (件数), stands before the numbers. */
function labelsEnd(row: Row): number {
  for (let at = row.firstNumber - 1; at >= 0; at--) if (row.cells[at]?.reading.state === 'text') return at + 1;
  return 0;
}

/**
 * A row that lost a cell together with its header: as wide as the header still, so a block of five whose
 * name stands over exactly five values is safe; of a shorter block only values under a header that reads
 * as one column. A row narrower than its header may have lost any cell: nothing is placed.
 */
function placeByBlocks(
  document: SourceDocument,
  row: Row,
  values: readonly Piece[],
  blocks: readonly string[],
  columns: readonly string[],
): ReadonlyMap<string, Piece> {
  const placed = new Map<string, Piece>();
  const block = document.blocks[row.block];
  if (block?.kind !== 'table') return placed;
  const above = block.grid.rows.slice(Math.max(0, row.gridRow - 5), row.gridRow).flat();
  const starts = [/^行政复议$/, /^未经复议直接起诉$/, /复议后起诉$/].map(
    (name) => above.find(({ text }) => name.test(foldLabel(text).words))?.column ?? -1,
  );
  const [first = -1, second = -1, third = -1] = starts;
  if (first < 0 || second <= first || third <= second) return placed;
  const headerEnd = Math.max(
    ...above.filter(({ text }) => text !== '').map(({ column, columnSpan }) => column + columnSpan),
  );
  if (headerEnd !== Math.max(...values.map(({ column, columnSpan }) => column + columnSpan))) return placed;
  const ends = [second, third, Math.max(...values.map(({ column }) => column)) + 1];
  starts.forEach((start, index) => {
    const end = ends[index] ?? start;
    const here = values.filter(({ column }) => column >= start && column < end);
    const blockId = blocks[index] ?? '';
    if (here.length === columns.length) {
      here.forEach((piece, at) => void placed.set(`t4.${blockId}.${columns[at] ?? ''}`, piece));
      return;
    }
    for (const piece of here) {
      const words = foldLabel(
        above
          .filter(({ column, text }) => column === piece.column && !blockName.test(foldLabel(text).words))
          .map(({ text }) => text)
          .join(''),
      ).words;
      const named = columns.filter((_, at) => similarity(words, columnWords[at] ?? '') === 1);
      if (named.length === 1) placed.set(`t4.${blockId}.${named[0] ?? ''}`, piece);
    }
  });
  return placed;
}

const blockName = /^(?:行政复议|行政诉讼|未经复议直接起诉|经?复议后起诉)$/;
const columnWords = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
