/** Lines of text as rows of a table without rulings: which lines are tables, and which columns their figures make. */
import { numberedHeading } from '../../forms/vocabulary/headings.ts';
import { around, middleX, overlap, widthOf } from './box.ts';
import { columnGap, type GlyphLine, piecesOf, textOf } from './lines.ts';
import { isValue } from './values.ts';

/** Rows further apart (of the font size) are not of one table. */
const mostRowGap = 6;
/** Lines of one text stand further apart than this (of the font size); lines of cells beside each other may not. */
const interleaved = 0.95;
/** Lines of one cell stand no further apart. */
const wrapped = 1.7;

export interface StreamRow {
  readonly line: GlyphLine;
  readonly pieces: readonly GlyphLine[];
  /** Those of the pieces that are figures. */
  readonly figures: readonly GlyphLine[];
}

/** Where the figures of a column stand. */
export interface StreamColumn {
  readonly left: number;
  readonly right: number;
}

export function toRow(line: GlyphLine): StreamRow {
  const pieces = piecesOf(line, columnGap);
  const figures = pieces.filter((piece) => isValue(textOf(piece.glyphs)));
  if (figures.length === 0 || figures.length === pieces.length) return { line, pieces, figures };
  // A number before the label counts the rows; 无 may be a part of a label that runs down (无法提供).
  const label = pieces.findLastIndex((piece) => !figures.includes(piece));
  const behind = figures.filter((piece) => pieces.indexOf(piece) > label);
  return { line, pieces, figures: behind.length * 2 > figures.length ? behind : figures };
}

/** A line with a label and figures, or with several figures. */
function isRow({ pieces, figures }: StreamRow): boolean {
  return figures.length >= 3 || (figures.length >= 1 && pieces.length > figures.length);
}

/** A line with nothing but figures, and their label on the lines beside it. */
function isRowBeside(rows: readonly StreamRow[], at: number): boolean {
  const { pieces, figures } = rows[at] as StreamRow;
  return figures.length > 0 && figures.length === pieces.length && isNearNeighbour(rows, at);
}

export function areInterleaved(one: GlyphLine, other: GlyphLine): boolean {
  return Math.abs(one.baseline - other.baseline) < interleaved * Math.min(one.size, other.size);
}

/**
 * Where figures stand under each other. In rows that have all their figures, the first is of the first column, and so
 * on; figures of the other rows are of the column they share, or make one of their own.
 */
export function columnsOf(rows: readonly StreamRow[]): readonly StreamColumn[] {
  const most = Math.max(0, ...rows.map(({ figures }) => figures.length));
  const full = rows.filter(({ figures }) => figures.length === most);
  const columns = (full[0]?.figures ?? []).map((_, index) =>
    around(full.map(({ figures }) => figures[index] as GlyphLine)),
  );
  const all = rows.filter((row) => !isLoneWord(row)).flatMap(({ figures }) => figures);
  const inOrder = columns.every(({ right }, index) => right <= (columns[index + 1]?.left ?? Infinity));
  if (!inOrder) return joined(all);
  const others = all.filter((piece) => !columns.some((column) => standsOver(piece, column)));
  return touching(
    [...columns, ...joined(others)].sort((a, b) => a.left - b.left),
    rows,
  );
}

/** 无 alone on its line may be a part of a label that runs down (无法提供): it makes no column. */
function isLoneWord({ pieces, line }: StreamRow): boolean {
  return pieces.length === 1 && !/\p{Nd}/u.test(textOf(line.glyphs));
}

/** Columns have space between them; figures that never stand beside each other without it are of one. */
function touching(columns: readonly StreamColumn[], rows: readonly StreamRow[]): readonly StreamColumn[] {
  const merged: StreamColumn[] = [];
  for (const column of columns) {
    const last = merged[merged.length - 1];
    const isOne =
      last !== undefined &&
      column.left - last.right < columnGap * (rows[0]?.line.size ?? 0) &&
      !rows.some(({ figures }) => [last, column].every((each) => figures.some((piece) => standsOver(piece, each))));
    if (isOne) merged[merged.length - 1] = { left: last.left, right: column.right };
    else merged.push(column);
  }
  return merged;
}

/** Stretches that overlap made one. */
function joined(pieces: readonly StreamColumn[]): readonly StreamColumn[] {
  const columns: StreamColumn[] = [];
  for (const { left, right } of [...pieces].sort((a, b) => a.left - b.left)) {
    const last = columns[columns.length - 1];
    if (last !== undefined && left < last.right)
      columns[columns.length - 1] = { ...last, right: Math.max(last.right, right) };
    else columns.push({ left, right });
  }
  return columns;
}

/** The columns together with those that only the header shows, for they have no figure. */
export function withHeader(columns: readonly StreamColumn[], rows: readonly StreamRow[]): readonly StreamColumn[] {
  const figures = rows.filter(isRow);
  const header = rows.slice(0, Math.max(0, rows.findIndex(isRow))).flatMap(({ pieces }) => pieces);
  const labelled = figures.some(({ pieces }) => pieces.some((piece) => isLabel(piece, columns)));
  const from = labelled ? (columns[0]?.left ?? 0) : -Infinity;
  const all = [...columns];
  // From the bottom up: what spans several columns stands over the others, and the lines of one header over each other.
  const headed = columns.map((column) => ({ column, piece: column }));
  for (const { left, right } of header.reverse()) {
    if (left < from) continue;
    const piece = { left, right };
    const over = new Set(headed.filter((each) => standsOver(each.piece, piece)).map(({ column }) => column));
    if (over.size === 0) all.push(piece);
    if (over.size <= 1) headed.push({ column: [...over][0] ?? piece, piece });
  }
  return all.sort((a, b) => a.left - b.left);
}

export function standsOver(one: StreamColumn, other: StreamColumn): boolean {
  return overlap(one.left, one.right, other.left, other.right) > 0;
}

/** A piece left of all columns of figures is a label, or a part of one. */
export function isLabel(piece: GlyphLine, columns: readonly StreamColumn[]): boolean {
  return middleX(piece) < (columns[0]?.left ?? 0) && !columns.some((column) => standsOver(piece, column));
}

/** Runs of lines that are tables, as [first, end) indices of `lines`. */
export function streamRuns(lines: readonly GlyphLine[]): readonly (readonly [number, number])[] {
  const rows = lines.map(toRow);
  const runs: (readonly [number, number])[] = [];
  for (let start = 0; start < rows.length; ) {
    let end = start + 1;
    while (end < rows.length && !endsTable(rows, end) && !beginsTable(rows, start, end)) end++;
    const run = tableWithin(rows, start, end, runs.at(-1)?.[1] === start);
    if (run !== null) runs.push(run);
    start = end;
  }
  return runs;
}

function isNearNeighbour(rows: readonly StreamRow[], at: number): boolean {
  const { line } = rows[at] as StreamRow;
  return [rows[at - 1], rows[at + 1]].some((other) => other !== undefined && areInterleaved(line, other.line));
}

/** Sentences, numbered headings and wide gaps stand between tables, not in them. */
function endsTable(rows: readonly StreamRow[], at: number): boolean {
  const { line, pieces } = rows[at] as StreamRow;
  const above = rows[at - 1];
  if (above !== undefined && line.baseline - above.line.baseline > mostRowGap * line.size) return true;
  if (pieces.length > 1 || isNearNeighbour(rows, at)) return false;
  const text = textOf(line.glyphs);
  return (
    /[。；！？：]$|。/.test(text) || (numberedHeading.test(text) && !isLabelOf(line, rows[at + 1])) || text.length > 40
  );
}

/** Rows are numbered like headings; the label of a row may be wrapped around its figures. */
function isLabelOf(line: GlyphLine, below: StreamRow | undefined): boolean {
  return below !== undefined && isRow(below) && isClose(line, below.line);
}

/** In one size, and no further apart than lines of one text. */
function isClose(one: GlyphLine, other: GlyphLine): boolean {
  return Math.abs(one.size - other.size) < 0.5 && Math.abs(one.baseline - other.baseline) < wrapped * one.size;
}

/** Words over the columns, behind rows of figures, are the header of the next table; so do figures in other columns. */
function beginsTable(rows: readonly StreamRow[], start: number, at: number): boolean {
  const before = rows.slice(start, at);
  const columns = columnsOf(before.filter(isRow));
  const row = rows[at] as StreamRow;
  if (columns.length === 0) return false;
  const inColumns = (each: StreamRow): readonly GlyphLine[] => each.pieces.filter((piece) => !isLabel(piece, columns));
  const own = inColumns(row);
  const last = before.findLast((each) => inColumns(each).length > 0);
  // A unit or digits wrapped in their cell belong to the row beside them.
  if (own.length === 0 || (last !== undefined && areInterleaved(last.line, row.line))) return false;
  if (row.figures.length === 0) return true;
  return isAstray(row.figures, withHeader(columns, before));
}

/** Whether figures stand elsewhere than those above: in the same number, but not in the same places. */
function isAstray(figures: readonly GlyphLine[], columns: readonly StreamColumn[]): boolean {
  const over = figures.map((piece) => columns.flatMap((column, index) => (standsOver(piece, column) ? [index] : [])));
  if (figures.length < columns.length) return over.filter((found) => found.length !== 1).length >= 2;
  if (figures.length > columns.length) return false;
  return figures.some(({ left, right, size }, index) => {
    const own = columns[index] as StreamColumn;
    return over[index]?.some((column) => column !== index) || -overlap(left, right, own.left, own.right) > size;
  });
}

/** From the first to the last line of the run that has columns, with what is wrapped around them; null for no table. */
function tableWithin(
  rows: readonly StreamRow[],
  start: number,
  end: number,
  followsTable: boolean,
): readonly [number, number] | null {
  const run = rows.slice(start, end);
  const figures = run.filter((row, at) => isRow(row) || isRowBeside(run, at));
  const columns = columnsOf(figures);
  if (figures.length === 0 || (figures.length === 1 && !followsTable && !isTableRow(run, columns))) return null;
  const columned = ({ pieces }: StreamRow): boolean => pieces.length > 1;
  let first = run.findIndex(columned);
  let last = run.findLastIndex(columned);
  while (first > 0 && (isPart(run, first - 1) || isHeader(run, first - 1, columns))) first--;
  while (last + 1 < run.length && isPart(run, last + 1)) last++;
  return [start + first, start + last + 1];
}

/** One row of figures is a table where a header stands over it, or where its cells have several lines. */
function isTableRow(run: readonly StreamRow[], columns: readonly StreamColumn[]): boolean {
  return run.some(
    (row, at) =>
      isNearNeighbour(run, at) || (row.figures.length === 0 && row.pieces.some((piece) => !isLabel(piece, columns))),
  );
}

/** Headers stand no further from the line below (of the font size), and are short. */
const overHeader = 2.5;
const longestHeader = 20;

function isHeader(run: readonly StreamRow[], at: number, columns: readonly StreamColumn[]): boolean {
  const { line } = run[at] as StreamRow;
  const below = (run[at + 1] as StreamRow).line;
  return (
    below.baseline - line.baseline < overHeader * line.size &&
    Math.abs(below.size - line.size) < 0.5 &&
    !numberedHeading.test(textOf(line.glyphs)) &&
    line.glyphs.length <= longestHeader &&
    columns.some((column) => standsOver(line, column))
  );
}

/** Whether a line beside a table is a part of one of its cells: close to words in its size that stand over it. */
function isPart(rows: readonly StreamRow[], at: number): boolean {
  const { line, figures } = rows[at] as StreamRow;
  if (figures.length > 0) return true;
  return rows.some((row, index) => {
    if (index === at || !isClose(line, row.line)) return false;
    return row.pieces.some(
      (piece) =>
        overlap(piece.left, piece.right, line.left, line.right) > 0.5 * Math.min(widthOf(piece), widthOf(line)),
    );
  });
}
