/** Cells that ruling lines make: a grid over all lines of a frame, cells merged where no line stands between them. */
import { around, type PageBox } from './box.ts';
import type { Ruling } from './page.ts';
import { edgesAt, type RulingFrame, tolerance } from './rulings.ts';

/** A cell with its place in the grid, before it has text. */
export interface LatticeCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly box: PageBox;
}

export interface Lattice {
  readonly box: PageBox;
  /** Edges from left to right and from top to bottom: one more than columns and rows. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly LatticeCell[];
  /** A line stands at the very bottom: a page break leaves a row open there. */
  readonly closedBottom: boolean;
}

/** Share of a cell's side that a line must cover to part it from its neighbour. */
const enoughCover = 0.6;
/** No table of a report has more slots; a drawing with a fine net may. */
const mostSlots = 20_000;

/** Null where the lines make no cell or far too many. */
export function latticeOf(frame: RulingFrame): Lattice | null {
  const { horizontal, vertical } = frame;
  const ends = around([
    ...horizontal.map(({ at, from, to }) => ({ left: from, right: to, top: at, bottom: at })),
    ...vertical.map(({ at, from, to }) => ({ left: at, right: at, top: from, bottom: to })),
  ]);
  // A table may be open at its sides, and is, above and below, where a page break cuts it.
  const xs = edgesAt([ends.left, ...vertical.map(({ at }) => at), ends.right]);
  const ys = edgesAt([ends.top, ...horizontal.map(({ at }) => at), ends.bottom]);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 1 || rows < 1 || columns * rows > mostSlots) return null;
  const cells = mergedCells(
    rows,
    columns,
    (row, column) => isParted(vertical, xs[column + 1] ?? 0, ys[row] ?? 0, ys[row + 1] ?? 0),
    (row, column) => isParted(horizontal, ys[row + 1] ?? 0, xs[column] ?? 0, xs[column + 1] ?? 0),
  ).map((cell) => ({
    ...cell,
    box: {
      left: xs[cell.column] ?? 0,
      right: xs[cell.column + cell.columnSpan] ?? 0,
      top: ys[cell.row] ?? 0,
      bottom: ys[cell.row + cell.rowSpan] ?? 0,
    },
  }));
  return { box: ends, xs, ys, cells, closedBottom: isParted(horizontal, ends.bottom, ends.left, ends.right) };
}

function isParted(lines: readonly Ruling[], at: number, from: number, to: number): boolean {
  let cover = 0;
  for (const line of lines) {
    if (Math.abs(line.at - at) > tolerance) continue;
    cover += Math.max(0, Math.min(line.to, to) - Math.max(line.from, from));
  }
  return cover >= enoughCover * (to - from);
}

type CellSpan = Omit<LatticeCell, 'box'>;
type Parted = (row: number, column: number) => boolean;

/** Slots with no line between them are one cell; a cell is always a rectangle. */
function mergedCells(rows: number, columns: number, partedRight: Parted, partedBelow: Parted): readonly CellSpan[] {
  const taken = new Uint8Array(rows * columns);
  const cells: CellSpan[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken[row * columns + column] === 1) continue;
      let columnSpan = 1;
      while (
        column + columnSpan < columns &&
        taken[row * columns + column + columnSpan] === 0 &&
        !partedRight(row, column + columnSpan - 1)
      )
        columnSpan++;
      let rowSpan = 1;
      while (row + rowSpan < rows && isOpen(row + rowSpan - 1, column, columnSpan)) rowSpan++;
      for (let y = row; y < row + rowSpan; y++) taken.fill(1, y * columns + column, y * columns + column + columnSpan);
      cells.push({ row, column, rowSpan, columnSpan });
    }
  }
  return cells;

  /** Whether the slots below a stretch belong to it: no line above any of them, none between them. */
  function isOpen(row: number, column: number, columnSpan: number): boolean {
    for (let at = column; at < column + columnSpan; at++) {
      if (partedBelow(row, at)) return false;
      if (at > column && partedRight(row + 1, at - 1)) return false;
    }
    return true;
  }
}
