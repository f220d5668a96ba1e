/**
 * Which column each value of a row belongs to. The form's order is the rule; a header that names the
 * columns in another order, or lacks one, changes it. Nothing is placed that could stand elsewhere.
 */
import type { FormColumn } from '../model/form.ts';
import { foldLabel, similarEnough, similarity } from './labels.ts';
import type { Piece, Row } from './rows.ts';

export interface Header {
  /** Column ids in the order of the values. */
  readonly order: readonly string[];
  /** Grid column of each, where a grid's header names them all; else null. */
  readonly at: readonly number[] | null;
  /** Columns of the form that the header lacks although it names the others. */
  readonly missing: readonly string[];
}

interface Named {
  readonly column: number;
  readonly label: number;
  readonly gridColumn: number;
  readonly score: number;
}

/** Labels (each alone, then joined over up to four pieces) that name a column, best first. */
function named(labels: readonly Piece[], columns: readonly FormColumn[]): readonly Named[] {
  const found: Named[] = [];
  labels.forEach((piece, label) => {
    let text = '';
    for (let count = 1; count <= 4 && label + count <= labels.length; count++) {
      text += labels[label + count - 1]?.text ?? '';
      const { words } = foldLabel(text);
      columns.forEach(({ words: variants }, column) => {
        let score = 0;
        for (const variant of variants) score = Math.max(score, similarity(words, foldLabel(variant).words));
        if (score >= similarEnough)
          found.push({ column, label, gridColumn: piece.column, score: score - count * 1e-3 });
      });
    }
  });
  found.sort((a, b) => b.score - a.score);
  const usedColumns = new Set<number>();
  const usedLabels = new Set<number>();
  const best = found.filter(({ column, label }) => {
    if (usedColumns.has(column) || usedLabels.has(label)) return false;
    usedColumns.add(column);
    usedLabels.add(label);
    return true;
  });
  return best.sort((a, b) => a.label - b.label);
}

/**
 * `ordered`: whether the labels' reading order is the columns' order (a header of one line); a header of
 * two lines in bare text is not, and only a grid's coordinates can order it.
 */
export function readHeader(labels: readonly Piece[], columns: readonly FormColumn[], ordered: boolean): Header {
  const standard = columns.map(({ id }) => id);
  const names = named(labels, columns);
  if (names.length === 0) return { order: standard, at: null, missing: [] };
  const coordinates = names.map(({ gridColumn }) => gridColumn);
  const inGrid = coordinates.every((column) => column >= 0) && new Set(coordinates).size === coordinates.length;
  const sorted = inGrid ? [...names].sort((a, b) => a.gridColumn - b.gridColumn) : names;
  const order = sorted.map(({ column }) => standard[column] ?? '');
  const missing = standard.filter((id) => !order.includes(id));
  const complete = missing.length === 0;
  if (complete && (inGrid || ordered))
    return { order, at: inGrid ? sorted.map(({ gridColumn }) => gridColumn) : null, missing };
  if (complete) return { order: standard, at: null, missing };
  return { order: standard, at: null, missing };
}

/**
 * The values by column id, or null where they could stand in more than one way. `paddedLengths`: how many
 * cells, padding included, follow the label in rows of the same table that leave no doubt.
 */
export function place(
  values: readonly Piece[],
  order: readonly string[],
  at: readonly number[] | null,
  paddedLengths: ReadonlySet<number>,
): ReadonlyMap<string, Piece> | null {
  const exact = withoutPadding(values, order.length, paddedLengths);
  if (exact !== null) return new Map(order.map((id, index) => [id, exact[index] as Piece]));
  // A page's grid has true coordinates; tabs in a text only count cells, and a cell may be lost.
  if (at === null || values[0]?.anchor.kind !== 'dom') return null;
  const byColumn = new Map(values.map((piece) => [piece.column, piece]));
  const placed = at.map((column) => byColumn.get(column));
  if (placed.some((piece) => piece === undefined)) return null;
  return new Map(order.map((id, index) => [id, placed[index] as Piece]));
}

const blank = (piece: Piece | undefined) => piece?.reading.state === 'blank';

/** Blank cells at both ends of a row's values. */
function padding(values: readonly Piece[]): { leading: number; trailing: number } {
  const first = values.findIndex((piece) => !blank(piece));
  if (first === -1) return { leading: 0, trailing: values.length };
  let trailing = 0;
  while (blank(values[values.length - 1 - trailing])) trailing++;
  return { leading: first, trailing };
}

/** Whether exactly `wanted` values are left when all blanks at the ends are taken off. */
export function isPadded(values: readonly Piece[], wanted: number): boolean {
  const { leading, trailing } = padding(values);
  return values.length > wanted && leading + trailing === values.length - wanted;
}

/**
 * Cells merged in the source leave blanks at the end of a row (or before its values). They are taken off
 * where that can be done in one way; a blank too many at the end is a value only if rows without doubt
 * have the same padding.
 */
function withoutPadding(
  values: readonly Piece[],
  wanted: number,
  paddedLengths: ReadonlySet<number>,
): readonly Piece[] | null {
  const excess = values.length - wanted;
  if (excess === 0) return values;
  if (excess < 0) return null;
  const { leading, trailing } = padding(values);
  if (trailing === values.length) return values.slice(0, wanted);
  if (leading + trailing === excess) return values.slice(leading, values.length - trailing);
  if (leading === 0 && trailing > excess && paddedLengths.has(values.length)) return values.slice(0, wanted);
  return null;
}

/** How many values a row has once blank padding is off at both ends. */
export function widthOf(row: Row, valuesFrom: number): number {
  const values = row.cells.slice(valuesFrom);
  let end = values.length;
  while (end > 0 && values[end - 1]?.reading.state === 'blank') end--;
  let start = 0;
  while (start < end && values[start]?.reading.state === 'blank') start++;
  return end - start;
}
