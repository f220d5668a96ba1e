/** Joins tables that run over pages: the header once, and a row that the page's edge cuts in one piece. */
import { widthOf } from './box.ts';
import { edgesAt, tolerance } from './rulings.ts';
import { cellPadding, cellText, type PageTable, type TableCell } from './table.ts';
import { isValue } from './values.ts';

type TableRows = readonly (readonly TableCell[])[];

/** Both parts as one table, or null where they are two. `below` stands on the page behind that of `above`. */
export function joinTables(above: PageTable, below: PageTable): PageTable | null {
  if (above.edges === null || below.edges === null) return null;
  const near = (one = 0, other = 0): boolean => Math.abs(one - other) <= tolerance;
  if (!near(above.edges[0], below.edges[0]) || !near(above.edges.at(-1), below.edges.at(-1))) return null;
  const edges = edgesAt([...above.edges, ...below.edges]);
  const rows = joinRows(onEdges(above.rows, above.edges, edges), onEdges(below.rows, below.edges, edges));
  return { ...above, edges, columnCount: edges.length - 1, rows };
}

/** The rows with their cells on a finer set of edges. */
function onEdges(rows: TableRows, own: readonly number[], edges: readonly number[]): TableRows {
  const at = (edge = 0): number => edges.findLastIndex((place) => place <= edge + 0.01);
  return rows.map((cells) =>
    cells.map((cell) => {
      const column = at(own[cell.column]);
      return { ...cell, column, columnSpan: Math.max(1, at(own[cell.column + cell.columnSpan]) - column) };
    }),
  );
}

function joinRows(above: TableRows, below: TableRows): TableRows {
  const rest = below.slice(repeatedRows(above, below));
  const last = above[above.length - 1];
  const next = rest[0];
  if (last === undefined || next === undefined || !isCut(last, next)) return [...above, ...rest];
  return [...above.slice(0, -1), joinCells(last, next), ...rest.slice(1)];
}

/** How many rows at the top of `below` say what those at the top of `above` say: the header, printed again. */
function repeatedRows(above: TableRows, below: TableRows): number {
  const same = (one: readonly TableCell[] = [], other: readonly TableCell[] = []): boolean =>
    one.length > 0 &&
    one.map(wordsOf).join('|') === other.map(wordsOf).join('|') &&
    !one.some(({ text }) => isValue(text));
  let count = 0;
  while (count < below.length && same(above[count], below[count])) count++;
  return below.slice(0, count).some((cells) => cells.some(({ text }) => text !== '')) ? count : 0;
}

function wordsOf({ text }: TableCell): string {
  return text.replace(/\s+/g, '');
}

/** Whether the two are halves of one row: figures in one half, the rest of the label or other figures in the other. */
function isCut(last: readonly TableCell[], next: readonly TableCell[]): boolean {
  if (next.length < 2 || last.length < 2) return false;
  const [above, below] = [last.filter(isFilled), next.filter(isFilled)];
  const figuresAbove = above.some(({ text }) => isValue(text));
  const figuresBelow = below.some(({ text }) => isValue(text));
  if (figuresAbove && figuresBelow) {
    // A tall cell alone went to the other page: no label there, and each fills what the other leaves blank.
    const apart = above.every(
      ({ column }) => last.length === next.length && next.find((cell) => cell.column === column)?.text === '',
    );
    return apart && [above, below].some((cells) => cells.every(({ text }) => isValue(text)));
  }
  if (figuresAbove === figuresBelow) return false;
  const [bare, whole] = figuresAbove ? [below, above] : [above, below];
  const half = figuresAbove ? next : last;
  const isBare = whole.every(
    ({ column, text }) => !isValue(text) || half.find((cell) => cell.column === column)?.text === '',
  );
  const label = bare[bare.length - 1];
  if (!isBare || label === undefined) return false;
  const other = whole.find((cell) => cell.column === label.column && !isValue(cell.text));
  // The label is whole, and its figures slipped to the next page, or it slipped and they stayed; or it goes on there.
  if (other === undefined) {
    const slipped = ({ column, text }: TableCell): boolean => isValue(text) && column > label.column;
    return figuresAbove
      ? whole.every(slipped)
      : !whole.some(({ column, text }) => column <= label.column && !isValue(text));
  }
  return isFull(figuresAbove ? other : label);
}

function isFilled({ text }: TableCell): boolean {
  return text !== '';
}

/** Whether the last line of a cell leaves no room for another character. */
function isFull({ lines, box }: TableCell): boolean {
  const last = lines[lines.length - 1];
  return last !== undefined && widthOf(box) - widthOf(last) < 1.6 * last.size + cellPadding;
}

function joinCells(above: readonly TableCell[], below: readonly TableCell[]): readonly TableCell[] {
  const joined = above.map((cell) => {
    const more = below.find(({ column }) => column === cell.column);
    if (more === undefined) return cell;
    const lines = [...cell.lines, ...more.lines];
    const text = lines.length > 0 ? cellText(lines, cell.box) : cell.text + more.text;
    // The cell's place is where its figure stands.
    const { box, page } = cell.text === '' ? more : cell;
    return { ...cell, text, lines, box, page, rowSpan: Math.max(cell.rowSpan, more.rowSpan) };
  });
  const added = below.filter(({ column }) => !above.some((cell) => cell.column === column));
  return [...joined, ...added].sort((a, b) => a.column - b.column);
}
