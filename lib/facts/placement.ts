/**
 * Places the values of a table's rows under its columns. A row is clear where it has exactly as many
 * values as columns, or blank padding that comes off in one way. The clear rows show how the table is
 * built; a row with blanks at its ends is placed only where that leaves it one way to stand.
 */
import { foreignColumn, type Header, paddingOf, withoutPadding } from './columns.ts';
import type { Piece } from './rows.ts';

export type Placed = ReadonlyMap<string, Piece>;

function clear(values: readonly Piece[], wanted: number): readonly Piece[] | null {
  const filled = withoutPadding(values);
  return filled.length === wanted ? filled : null;
}

/** Where all clear rows have their values: first grid column and the row's end. Null if they differ. */
interface ValueFrame {
  readonly first: number;
  readonly end: number;
}

function endOf(values: readonly Piece[]): number {
  const last = values.at(-1);
  return last === undefined ? -1 : last.column + last.columnSpan;
}

/** Fewer clear rows than this say nothing about how the table is built. */
const enoughRows = 3;

function frameOf(rows: readonly (readonly Piece[])[], wanted: number): ValueFrame | null {
  const frames = rows.flatMap((values): readonly ValueFrame[] => {
    const placed = clear(values, wanted);
    return placed === null ? [] : [{ first: placed[0]?.column ?? -1, end: endOf(values) }];
  });
  const [frame] = frames;
  const same = frames.every(({ first, end }) => first === frame?.first && end === frame.end);
  return frame !== undefined && same && frames.length >= enoughRows ? frame : null;
}

/** For each row's values (cells behind its label), the value by column id, or null where that is not certain. */
export function placeRows(rows: readonly (readonly Piece[])[], header: Header): readonly (Placed | null)[] {
  const wanted = header.order.length;
  const frame = frameOf(rows, wanted);
  const clearRows = rows.filter((values) => clear(values, wanted) !== null);
  const paddings = clearRows.map(paddingOf);
  const leads = paddings.some(({ leading }) => leading > 0);
  const trails = paddings.some(({ trailing }) => trailing > 0);
  const clearLengths = new Set(clearRows.map(({ length }) => length));
  const choose = (values: readonly Piece[]): readonly Piece[] | null => {
    const plain = clear(values, wanted);
    if (plain !== null) return plain;
    if (values.length < wanted) return null;
    if (frame !== null) return inFrame(values, frame, wanted);
    const { leading, trailing } = paddingOf(values);
    if (values.length === wanted) return (leading > 0 && leads) || (trailing > 0 && trails) ? null : values;
    if (trailing === values.length) return values;
    // Blanks at the beginning are the row's own in a text where no row is padded there and its numbers end in the last
    // column; the grid of a page or PDF would have shown it above.
    const text = values[0]?.anchor.kind === 'text';
    const ends = leading === 0 || (text && values.length - trailing === wanted);
    return ends && !leads && clearLengths.has(values.length) ? values : null;
  };
  return rows.map((values) => {
    const chosen = choose(values) ?? underHeader(values, header);
    if (chosen === null) return null;
    const placed = header.order.map((id, index) => [id, chosen[index] as Piece] as const);
    return new Map(placed.filter(([id]) => id !== foreignColumn));
  });
}

function inFrame(values: readonly Piece[], frame: ValueFrame, wanted: number): readonly Piece[] | null {
  if (endOf(values) !== frame.end) return null;
  const inside = values.filter(({ column }) => column >= frame.first && column < frame.first + wanted);
  return inside.length === wanted ? inside : null;
}

/** By the header's coordinates: the grid of a page or PDF has true ones; tabs in a text count cells, and one may be lost. */
function underHeader(values: readonly Piece[], header: Header): readonly Piece[] | null {
  if (header.at === null || values[0] === undefined || values[0].anchor.kind === 'text') return null;
  const byColumn = new Map(values.map((piece) => [piece.column, piece]));
  const placed = header.at.flatMap((column) => byColumn.get(column) ?? []);
  return placed.length === header.order.length ? placed : null;
}
