import type { Anchor, Grid, GridCell } from '../../model/document.ts';

/** A cell before it is placed: its spans as the source has them, caps applied. */
export interface LooseCell {
  readonly text: string;
  readonly anchor: Anchor;
  readonly columnSpan: number;
  /** 0: to the end of the row group. */
  readonly rowSpan: number;
}

/** The caps of the HTML standard (4.9.11, attributes common to td and th). */
const maxColumnSpan = 1_000;
const maxRowSpan = 65_534;

export function parseColumnSpan(value: string | null): number {
  return Math.min(Math.max(parseNonNegative(value), 1), maxColumnSpan);
}

export function parseRowSpan(value: string | null): number {
  return Math.min(parseNonNegative(value), maxRowSpan);
}

/** HTML's rules for non-negative integers; 1 where they give an error. */
function parseNonNegative(value: string | null): number {
  const digits = value === null ? null : /^[\t\n\f\r ]*\+?(\d+)/.exec(value);
  return digits === null ? 1 : Number(digits[1]);
}

/**
 * Places cells by the HTML table algorithm (4.9.12.1): rows in groups, a cell never reaches beyond its group.
 * `rowCount × columnCount` stays within `maxSlots`: what no longer fits is cut, and `complete` is false.
 */
export function placeCells(
  groups: readonly (readonly (readonly LooseCell[])[])[],
  maxSlots: number,
): { readonly grid: Grid; readonly complete: boolean } {
  const rows: GridCell[][] = [];
  let columnCount = 0;
  let complete = true;
  for (const group of groups) {
    const groupEnd = rows.length + group.length;
    /** For each column the first row where it is free again. */
    const freeFrom: number[] = [];
    for (const looseCells of group) {
      const row = rows.length;
      const maxColumns = Math.floor(maxSlots / (row + 1));
      if (columnCount > maxColumns) return { grid: cutRows(rows, 0, row, columnCount), complete: false };
      const placed: GridCell[] = [];
      let column = 0;
      for (const { text, anchor, ...spans } of looseCells) {
        while ((freeFrom[column] ?? 0) > row) column++;
        const columnSpan = Math.min(spans.columnSpan, maxColumns - column);
        if (columnSpan < spans.columnSpan) complete = false;
        if (columnSpan <= 0) break;
        const rowSpan = Math.min(spans.rowSpan === 0 ? groupEnd : spans.rowSpan, groupEnd - row);
        for (let at = column; at < column + columnSpan; at++) {
          freeFrom[at] = Math.max(freeFrom[at] ?? 0, row + rowSpan);
        }
        placed.push({ text, row, column, rowSpan, columnSpan, anchor });
        column += columnSpan;
      }
      columnCount = Math.max(columnCount, column);
      rows.push(placed);
    }
  }
  return { grid: { rowCount: rows.length, columnCount, rows }, complete };
}

/** The rows from `start` to before `end` as a grid of their own; spans that reach beyond are shortened. */
export function cutRows(rows: readonly (readonly GridCell[])[], start: number, end: number, columnCount: number): Grid {
  const cut = rows.slice(start, end).map((cells) =>
    cells.map((cell) => ({
      ...cell,
      row: cell.row - start,
      rowSpan: Math.min(cell.rowSpan, end - cell.row),
    })),
  );
  return { rowCount: cut.length, columnCount, rows: cut };
}
