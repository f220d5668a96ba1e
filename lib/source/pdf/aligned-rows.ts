/** Lines of text as rows of a table without rulings: which lines are tables, and which columns their figures make. */
import { middleX, overlap, widthOf } from './box.ts';
import { type Line, piecesOf, textOf } from './lines.ts';
import { isValue } from './values.ts';

/** Words of two columns stand apart by this much of the font size, at least. */
const columnGap = 0.5;
/** Rows further apart (of the font size) are not of one table. */
const mostRowGap = 6;
/** Lines of one text stand further apart than this (of the font size); lines of cells beside each other may not. */
const interleaved = 0.95;
/** Lines of one cell stand no further apart. */
const wrapped = 1.7;

export interface Row {
  readonly line: Line;
  readonly pieces: readonly Line[];
  /** How many of the pieces are figures. */
  readonly values: number;
}

/** Where the figures of a column stand. */
export interface Column {
  left: number;
  right: number;
}

export function toRow(line: Line): Row {
  const pieces = piecesOf(line, columnGap);
  return { line, pieces, values: pieces.filter((piece) => isValue(textOf(piece.glyphs))).length };
}

/** A line with a label and figures, or with several figures. */
export function isRow({ pieces, values }: Row): boolean {
  return values >= 3 || (values >= 1 && pieces.length > values);
}

export function areInterleaved(one: Line, other: Line): boolean {
  return Math.abs(one.baseline - other.baseline) < interleaved * Math.min(one.size, other.size);
}

export function columnsOf(rows: readonly Row[]): readonly Column[] {
  const values = rows.flatMap(({ pieces }) => pieces.filter((piece) => isValue(textOf(piece.glyphs))));
  const columns: Column[] = [];
  for (const { left, right } of values.sort((a, b) => a.left - b.left)) {
    const last = columns[columns.length - 1];
    if (last !== undefined && left < last.right) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

export function standsOver(one: Column, other: Column): boolean {
  return overlap(one.left, one.right, other.left, other.right) > 0;
}

/** A piece left of all columns of figures is a label, or a part of one. */
export function isLabel(piece: Line, columns: readonly Column[]): boolean {
  return middleX(piece) < (columns[0]?.left ?? 0) && !columns.some((column) => standsOver(piece, column));
}

/**
 * Runs of lines that are tables, as [first, end) indices of `lines`. `carried`: the page before ends with a table, so
 * a single row at the top may be the rest of it.
 */
export function alignedRuns(lines: readonly Line[], carried: boolean): readonly (readonly [number, number])[] {
  const rows = lines.map(toRow);
  const runs: (readonly [number, number])[] = [];
  for (let start = 0; start < rows.length; ) {
    let end = start + 1;
    while (end < rows.length && !endsTable(rows, end) && !beginsTable(rows, start, end)) end++;
    const run = tableWithin(rows, start, end, carried && start === 0);
    if (run !== null) runs.push(run);
    start = end;
  }
  return runs;
}

function isNearNeighbour(rows: readonly Row[], at: number): boolean {
  const { line } = rows[at] as Row;
  return [rows[at - 1], rows[at + 1]].some((other) => other !== undefined && areInterleaved(line, other.line));
}

/** Sentences, numbered headings and wide gaps stand between tables, not in them. */
function endsTable(rows: readonly Row[], at: number): boolean {
  const { line, pieces } = rows[at] as Row;
  const above = rows[at - 1];
  if (above !== undefined && line.baseline - above.line.baseline > mostRowGap * line.size) return true;
  if (pieces.length > 1 || isNearNeighbour(rows, at)) return false;
  const text = textOf(line.glyphs);
  return /[。；！？：]$|。/.test(text) || /^[一二三四五六七八九十]{1,2}[、.．]/.test(text) || text.length > 40;
}

/** Words over the columns, behind rows of figures, are the header of the next table: its columns may be others. */
function beginsTable(rows: readonly Row[], start: number, at: number): boolean {
  const before = rows.slice(start, at);
  const columns = columnsOf(before.filter(isRow));
  const row = rows[at] as Row;
  if (columns.length === 0 || row.values > 0) return false;
  const stands = (each: Row): boolean => each.pieces.some((piece) => !isLabel(piece, columns));
  if (!stands(row)) return false;
  // A unit or digits wrapped in their cell belong to the row beside them.
  const last = before.findLast(stands);
  return last === undefined || !areInterleaved(last.line, row.line);
}

/** From the first to the last line of the run that has columns, with what is wrapped around them; null for no table. */
function tableWithin(
  rows: readonly Row[],
  start: number,
  end: number,
  carried: boolean,
): readonly [number, number] | null {
  const run = rows.slice(start, end);
  const figures = run.filter(isRow);
  const columned = ({ pieces }: Row): boolean => pieces.length > 1;
  if (figures.length === 0) return null;
  if (figures.length === 1 && !carried && !run.some((_, at) => isNearNeighbour(run, at))) {
    // One row of figures is a table where a header stands over it.
    if (run.filter(columned).length < 2) return null;
  }
  let first = run.findIndex(columned);
  let last = run.findLastIndex(columned);
  while (first > 0 && isPart(run, first - 1)) first--;
  while (last + 1 < run.length && isPart(run, last + 1)) last++;
  return [start + first, start + last + 1];
}

/** Whether a line beside a table is a part of one of its cells: close to words in its size that stand over it. */
function isPart(rows: readonly Row[], at: number): boolean {
  const { line, values } = rows[at] as Row;
  if (values > 0) return true;
  return rows.some((row, index) => {
    if (index === at || Math.abs(row.line.baseline - line.baseline) > wrapped * line.size) return false;
    return row.pieces.some(
      (piece) =>
        Math.abs(piece.size - line.size) < 0.5 &&
        overlap(piece.left, piece.right, line.left, line.right) > 0.5 * Math.min(widthOf(piece), widthOf(line)),
    );
  });
}
