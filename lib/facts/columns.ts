/**
 * Which column each value of a row belongs to. The form's order is the rule; a header that names the
 * columns in another order, or lacks one, changes it. Nothing is placed that could stand elsewhere.
 */
import { foldLabel, wordsOf } from '../forms/labels.ts';
import { captionBeginning } from '../forms/vocabulary/table-words.ts';
import type { FormColumn } from '../model/form.ts';
import { nearestSimilarity, similarEnough } from './labels.ts';
import { isBlank, type LabelledRow, type Piece } from './rows.ts';

export interface Header {
  /** Column ids in the order of the values. */
  readonly order: readonly string[];
  /** Grid column of each, where a grid's header names them all; else null. */
  readonly at: readonly number[] | null;
  /** Columns of the form that the header lacks although it names the others. */
  readonly missing: readonly string[];
  /** Columns of another form stand among them: in `order` as `foreignColumn`. */
  readonly foreign?: true;
}

/** Stands in a header's order for a column that the form does not have: what is under it is not read. */
export const foreignColumn = '';

interface Named {
  readonly column: number;
  readonly label: number;
  readonly gridColumn: number;
  readonly score: number;
}

/** The column that a label names word for word, or -1. */
function columnOf({ text }: Piece, columns: readonly FormColumn[]): number {
  const { words, core } = foldLabel(text);
  const named = columns.findIndex((each) => wordsOf(each).includes(words));
  return named >= 0 || core === words ? named : columns.findIndex((each) => wordsOf(each).includes(core));
}

/** Labels that name a column word for word; null unless they name every column exactly once. */
function namedExactly(labels: readonly Piece[], columns: readonly FormColumn[]): readonly Named[] | null {
  const names = labels.flatMap((piece, label): readonly Named[] => {
    const column = columnOf(piece, columns);
    return column < 0 ? [] : [{ column, label, gridColumn: piece.column, score: 1 }];
  });
  return names.length === columns.length && new Set(names.map(({ column }) => column)).size === names.length
    ? names
    : null;
}

/** Labels (each alone, then joined over up to four pieces) that name a column, in reading order. */
function namedBy(labels: readonly Piece[], columns: readonly FormColumn[]): readonly Named[] {
  const exact = namedExactly(labels, columns);
  if (exact !== null) return exact;
  const found: Named[] = [];
  labels.forEach((piece, label) => {
    let text = '';
    for (let count = 1; count <= 4 && label + count <= labels.length; count++) {
      text += labels[label + count - 1]?.text ?? '';
      const folded = foldLabel(text);
      columns.forEach((each, column) => {
        const score = nearestSimilarity(folded, wordsOf(each));
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
 * two lines in bare text is not, and only a grid's coordinates can order it. Null: no header.
 */
export function readHeader(
  all: readonly Piece[],
  columns: readonly FormColumn[],
  ordered: boolean,
  foreign: readonly FormColumn[] = [],
): Header | null {
  const labels = belowCaption(all);
  const standard = columns.map(({ id }) => id);
  if (foreign.some((column) => labels.some((piece) => columnOf(piece, columns) < 0 && columnOf(piece, [column]) >= 0)))
    return mixedHeader(labels, columns, foreign);
  const names = namedBy(labels, columns);
  if (names.length === 0) return null;
  const coordinates = names.map(({ gridColumn }) => gridColumn);
  const inGrid = coordinates.every((column) => column >= 0) && new Set(coordinates).size === coordinates.length;
  const sorted = inGrid ? [...names].sort((a, b) => a.gridColumn - b.gridColumn) : names;
  const order = sorted.map(({ column }) => standard[column] ?? '');
  const missing = standard.filter((id) => !order.includes(id));
  const complete = missing.length === 0;
  // A name broken over two lines of a text stands where its end does, or its beginning: that tells no order.
  const cells = inGrid && labels.every(({ anchor }) => anchor.kind !== 'text');
  const sure = cells || names.every(({ score }) => score > 0.99) || order.every((id, index) => id === standard[index]);
  if (complete && sure && (inGrid || ordered))
    return { order, at: inGrid ? sorted.map(({ gridColumn }) => gridColumn) : null, missing };
  return { order: standard, at: null, missing };
}

/** Labels above the part's caption belong to the part before. */
function belowCaption(labels: readonly Piece[]): readonly Piece[] {
  const caption = labels.findLastIndex(({ text }) => foldLabel(text).words.startsWith(captionBeginning));
  return labels.slice(caption + 1);
}

/** Columns of this form and of another in the order they stand in; each name once, the last time it stands there. */
function mixedHeader(labels: readonly Piece[], columns: readonly FormColumn[], foreign: readonly FormColumn[]): Header {
  const order: string[] = [];
  const seen = new Set<FormColumn>();
  for (const piece of [...labels].reverse()) {
    const own = columns[columnOf(piece, columns)];
    const column = own ?? foreign[columnOf(piece, foreign)];
    if (column === undefined || seen.has(column)) continue;
    seen.add(column);
    order.unshift(own?.id ?? foreignColumn);
  }
  return { order, at: null, missing: columns.map(({ id }) => id).filter((id) => !order.includes(id)), foreign: true };
}

interface Padding {
  readonly leading: number;
  readonly trailing: number;
}

/** Blank cells at both ends of a row's values; of blank ones alone all are trailing. */
export function paddingOf(values: readonly Piece[]): Padding {
  const filled = (value: Piece) => !isBlank(value);
  return { leading: Math.max(0, values.findIndex(filled)), trailing: values.length - 1 - values.findLastIndex(filled) };
}

export function withoutPadding(values: readonly Piece[]): readonly Piece[] {
  const { leading, trailing } = paddingOf(values);
  return values.slice(leading, values.length - trailing);
}

/** How many values a row has once blank padding is off at both ends. */
export function widthOf(row: LabelledRow, valuesFrom: number): number {
  return withoutPadding(row.cells.slice(valuesFrom)).length;
}
