/**
 * Tables without rulings: figures that stand under each other make the columns, lines with figures make the rows, and
 * lines between two rows go to the row that they are a part of.
 */
import { around, middleX } from './box.ts';
import { type LabelBreak, labelBreak } from './label-breaks.ts';
import type { GlyphLine } from './lines.ts';
import {
  addLabel,
  addRow,
  type CellDraft,
  labelGroups,
  moveFigureLabels,
  type RowDraft,
  splitLabel,
} from './stream-labels.ts';
import {
  areInterleaved,
  columnsOf,
  isLabel,
  type StreamColumn,
  type StreamRow,
  standsOver,
  toRow,
  withHeader,
} from './stream-rows.ts';
import type { PagePlace, Strip } from './strip.ts';
import { cellText, type PageTable, type TableCell } from './table.ts';

/** Lines that make one row: more than one where words or digits are wrapped in their cells. */
interface RowBand {
  readonly lines: StreamRow[];
  readonly hasFigures: boolean;
}

/** The table of the lines [start, end) of a strip. */
export function streamTable({ lines, horizontal, locate }: Strip, [start, end]: readonly [number, number]): PageTable {
  const rows = lines.slice(start, end).map(toRow);
  const columns = withHeader(columnsOf(rows), rows);
  const bands = bandsOf(rows, columns);
  const isBreak = labelBreak(bands, columns, horizontal);
  const drafts: RowDraft[] = [];
  let between: RowBand[] = [];
  for (const band of bands) {
    if (!band.hasFigures) {
      between.push(band);
      continue;
    }
    const draft = draftOf(band, columns);
    placeBetween(drafts, between, draft, columns, isBreak);
    drafts.push(draft);
    between = [];
  }
  placeBetween(drafts, between, null, columns, isBreak);
  drafts.forEach((draft, at) => {
    moveFigureLabels(draft, [drafts[at - 1], drafts[at + 1]]);
  });
  return toTable(locate, drafts, columns);
}

/** Lines with something over the columns that are too close to be rows of their own make one. */
function bandsOf(rows: readonly StreamRow[], columns: readonly StreamColumn[]): readonly RowBand[] {
  const bands: RowBand[] = [];
  const inColumns = ({ pieces }: StreamRow): boolean => pieces.some((piece) => !isLabel(piece, columns));
  const hasFigures = ({ figures }: StreamRow): boolean =>
    figures.some((piece) => columns.some((column) => standsOver(piece, column)));
  rows.forEach((row, index) => {
    const own = hasFigures(row);
    const at = bands.findLastIndex(({ lines }) => lines.some(inColumns));
    const last = bands[at];
    const above = last?.lines.findLast(inColumns);
    const joins =
      last !== undefined &&
      above !== undefined &&
      inColumns(row) &&
      (own || last.hasFigures) &&
      (areInterleaved(above.line, row.line) || goOn(above, row, rows.slice(rows.indexOf(above) + 1, index), columns));
    if (joins) bands.push({ lines: [...bands.splice(at).flatMap(({ lines }) => lines), row], hasFigures: true });
    else bands.push({ lines: [row], hasFigures: own });
  });
  return bands;
}

/** Whether all figures of a row are wrapped: lines of nothing else, with the label between them. */
function goOn(
  above: StreamRow,
  below: StreamRow,
  between: readonly StreamRow[],
  columns: readonly StreamColumn[],
): boolean {
  const figuresOnly = ({ pieces }: StreamRow): boolean => !pieces.some((piece) => isLabel(piece, columns));
  return (
    figuresOnly(above) &&
    figuresOnly(below) &&
    between.some(({ line }) => areInterleaved(above.line, line) && areInterleaved(line, below.line))
  );
}

function draftOf({ lines, hasFigures }: RowBand, columns: readonly StreamColumn[]): RowDraft {
  const baselines = lines.filter(({ figures }) => figures.length > 0).map(({ line }) => line.baseline);
  const first = lines[0] as StreamRow;
  const baseline = baselines.length === 0 ? first.line.baseline : baselines.reduce((a, b) => a + b) / baselines.length;
  const draft: RowDraft = { labels: [], parts: [], hasFigures, baseline };
  for (const piece of lines.flatMap(({ pieces }) => pieces)) {
    if (isLabel(piece, columns)) addLabel(draft, piece);
    else addPart(draft, piece, columns);
  }
  return draft;
}

/** In a row, pieces over one column are of one cell: its lines. */
function addPart(draft: RowDraft, piece: GlyphLine, columns: readonly StreamColumn[]): void {
  let part = partOf(piece, columns);
  for (const other of draft.hasFigures ? [...draft.parts] : []) {
    const from = Math.min(part.column, other.column);
    const to = Math.max(part.column + part.columnSpan, other.column + other.columnSpan);
    if (to - from >= part.columnSpan + other.columnSpan) continue;
    const pieces = [...other.pieces, ...part.pieces].sort((a, b) => a.baseline - b.baseline);
    part = { pieces, column: from, columnSpan: to - from };
    draft.parts.splice(draft.parts.indexOf(other), 1);
  }
  draft.parts.push(part);
}

/** Columns that a piece stands over: those it shares, or the nearest. */
function partOf(piece: GlyphLine, columns: readonly StreamColumn[]): CellDraft {
  const first = columns.findIndex((column) => standsOver(piece, column));
  const last = columns.findLastIndex((column) => standsOver(piece, column));
  if (first !== -1) return { pieces: [piece], column: first, columnSpan: last - first + 1 };
  const distances = columns.map(({ left, right }) => Math.abs((left + right) / 2 - middleX(piece)));
  return { pieces: [piece], column: Math.max(0, distances.indexOf(Math.min(...distances))), columnSpan: 1 };
}

/** Lines between two rows: headers make rows of their own, parts of labels go up or down. */
function placeBetween(
  drafts: RowDraft[],
  between: readonly RowBand[],
  below: RowDraft | null,
  columns: readonly StreamColumn[],
  isBreak: LabelBreak,
): void {
  const above = drafts[drafts.length - 1];
  const isHeader = ({ lines }: RowBand): boolean =>
    lines.some(({ pieces }) => pieces.some((piece) => !isLabel(piece, columns)));
  const header = between.findLastIndex(isHeader);
  const piecesIn = (bands: readonly RowBand[]): readonly GlyphLine[] =>
    bands.flatMap(({ lines }) => lines).flatMap(({ pieces }) => pieces);
  between.slice(0, header + 1).forEach((band, at) => {
    const [label] = piecesIn([band]);
    const next = between[at + 1]?.lines[0]?.line.baseline ?? Infinity;
    const before = drafts[drafts.length - 1];
    const alone =
      label !== undefined &&
      before !== undefined &&
      !isHeader(band) &&
      isBreak(before.baseline, label.baseline, label.left + 1) &&
      isBreak(label.baseline, next, label.left + 1);
    if (alone) addRow(drafts, label);
    else addHeader(drafts, draftOf(band, columns));
  });
  const over = header === -1 ? above : drafts[drafts.length - 1];
  for (const group of labelGroups(piecesIn(between.slice(header + 1)))) splitLabel(drafts, group, over, below, isBreak);
}

/** A header wrapped in its column goes on below; what stands over other columns is a row of its own. */
function addHeader(drafts: RowDraft[], draft: RowDraft): void {
  const headers = drafts.slice(drafts.findLastIndex(({ hasFigures }) => hasFigures) + 1);
  const goesOn = (pieces: readonly GlyphLine[], piece: GlyphLine): boolean => {
    const gap = piece.baseline - (pieces[pieces.length - 1]?.baseline ?? -Infinity);
    return gap < 1.8 * piece.size;
  };
  const parts = draft.parts.filter((part) => {
    const piece = part.pieces[0] as GlyphLine;
    const same = (other: CellDraft): boolean => other.column === part.column && other.columnSpan === part.columnSpan;
    const header = headers.findLast((each) => each.parts.some(same));
    const over = header?.parts.find(same);
    if (header === undefined || over === undefined || !goesOn(over.pieces, piece)) return true;
    header.parts[header.parts.indexOf(over)] = { ...over, pieces: [...over.pieces, ...part.pieces] };
    return false;
  });
  if (parts.length > 0 || draft.labels.length > 0) drafts.push({ ...draft, parts });
}

type Locate = Strip['locate'];

function toTable(locate: Locate, drafts: readonly RowDraft[], columns: readonly StreamColumn[]): PageTable {
  const labelColumns = Math.max(0, ...drafts.map(({ labels }) => labels.length));
  const rows = drafts.map((draft): readonly TableCell[] => {
    const labels = draft.labels.map((label, index) =>
      toCell(locate, label, index, index === draft.labels.length - 1 ? labelColumns - index : 1),
    );
    const parts = [...draft.parts].sort((a, b) => a.column - b.column);
    const row = locate([...draft.labels.flat(), ...parts.flatMap(({ pieces }) => pieces)]);
    const values = (draft.hasFigures ? completeRow(parts, columns) : parts).map((part) =>
      part.pieces.length > 0
        ? toCell(locate, part.pieces, labelColumns + part.column, part.columnSpan)
        : blankCell({ ...row, box: { ...row.box, ...columns[part.column] } }, labelColumns + part.column),
    );
    return [...labels, ...values];
  });
  const cells = rows.flat();
  const first = cells[0] as TableCell;
  return {
    page: first.page,
    box: around(cells.filter(({ page }) => page === first.page).map(({ box }) => box)),
    rows,
    columnCount: labelColumns + columns.length,
    edges: null,
  };
}

/** A row has a cell in every column, blank where nothing stands. */
function completeRow(parts: readonly CellDraft[], columns: readonly StreamColumn[]): readonly CellDraft[] {
  return columns.flatMap((_, column) => {
    const part = parts.find((each) => each.column === column);
    if (part !== undefined) return [part];
    const spanned = parts.some((each) => each.column < column && each.column + each.columnSpan > column);
    return spanned ? [] : [{ pieces: [], column, columnSpan: 1 }];
  });
}

function toCell(locate: Locate, lines: readonly GlyphLine[], column: number, columnSpan: number): TableCell {
  const { page, box } = locate(lines);
  return { text: cellText(lines, box), column, columnSpan, rowSpan: 1, box, page, lines };
}

function blankCell({ page, box }: PagePlace, column: number): TableCell {
  return { text: '', column, columnSpan: 1, rowSpan: 1, box, page, lines: [] };
}
