/**
 * Grids and lines alike become rows: label cells, then value cells. In a grid a row ends where the grid's
 * row ends; among bare lines it ends where a label follows a value. From here on one aligner serves both.
 */
import type { Anchor, SourceDocument } from '../model/document.ts';
import { type CellReading, readCell } from './cells.ts';

export interface Piece {
  readonly text: string;
  readonly anchor: Anchor;
  /** Grid column where the cell starts; -1 in bare lines. */
  readonly column: number;
  readonly columnSpan: number;
  readonly reading: CellReading;
}

export interface Row {
  readonly cells: readonly Piece[];
  /** Index in `cells` of the first number or dash; `cells.length` where there is none. */
  readonly firstNumber: number;
  /** Labels seen since the last row that had numbers: headers, captions, a label cut off above. */
  readonly context: readonly Piece[];
  /** The first labels behind the row, before any number: a label wrapped around its values goes on there. */
  readonly below: readonly Piece[];
  readonly block: number;
  /** Row in the block's grid, -1 for bare lines. */
  readonly gridRow: number;
}

/** The longest label of the form has 37 characters; the note over table three 40. What is longer is prose. */
const longestLabel = 60;
const contextLimit = 80;

export function rowsOf(document: SourceDocument): readonly Row[] {
  const rows: (Row & { below: readonly Piece[] })[] = [];
  let context: Piece[] = [];
  let labels: Piece[] = [];
  let values: Piece[] = [];

  const remember = (pieces: readonly Piece[]) => {
    context = [...context, ...pieces].slice(-contextLimit);
  };
  const endLines = (block: number) => {
    if (values.length > 0) {
      rows.push({
        cells: [...labels, ...values],
        firstNumber: labels.length,
        context,
        below: [],
        block,
        gridRow: -1,
      });
      context = [];
    } else remember(labels);
    labels = [];
    values = [];
  };

  document.blocks.forEach((block, index) => {
    if (block.kind === 'image') return;
    if (block.kind === 'text') {
      if (block.text.length > longestLabel) {
        endLines(index);
        return;
      }
      const reading = readCell(block.text);
      if (reading.state === 'blank') return;
      const piece = { text: block.text, anchor: block.anchor, column: -1, columnSpan: 1, reading };
      if (reading.state === 'text') {
        if (values.length > 0) endLines(index);
        labels.push(piece);
      } else values.push(piece);
      return;
    }
    endLines(index);
    block.grid.rows.forEach((gridCells, gridRow) => {
      const cells = gridCells.map((cell) => ({ ...cell, reading: readCell(cell.text) }));
      if (cells.length === 0) return;
      const found = cells.findIndex(({ reading }) => reading.state === 'number' || reading.state === 'dash');
      const firstNumber = found === -1 ? cells.length : found;
      rows.push({ cells, firstNumber, context, below: [], block: index, gridRow });
      if (found === -1) remember(cells.filter(({ reading }) => reading.state === 'text'));
      else context = [];
    });
  });
  endLines(document.blocks.length);
  rows.forEach((row, index) => {
    const next = rows[index + 1];
    if (next === undefined) return;
    // Behind a row of words what the next one remembers begins above, with these very words.
    const between = hasNumber(row) ? next.context : [];
    const labels = [...between, ...next.cells.slice(0, next.firstNumber)];
    row.below = labels.filter(({ reading }) => reading.state === 'text').slice(0, 2);
  });
  return rows;
}

export function hasNumber(row: Row): boolean {
  return row.firstNumber < row.cells.length;
}
