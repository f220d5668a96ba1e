/**
 * Table four: one row of fifteen numbers under a header of three lines, without a row label; in some
 * reports cut into two or three tables.
 */
import { tableOf } from '../forms/index.ts';
import { foldLabel, wordsOf } from '../forms/labels.ts';
import { overColumns, reviewHeader, reviewHeaderParts } from '../forms/shared.ts';
import { reviewHeading } from '../forms/vocabulary/headings.ts';
import type { SourceDocument } from '../model/document.ts';
import { type CellId, cellId, type Form, type FormColumn, type FormPart, partsOfCell } from '../model/form.ts';
import type { Fact } from '../model/report.ts';
import { blankReviewTable } from './blank-review.ts';
import { factOf } from './cells.ts';
import { paddingOf, withoutPadding } from './columns.ts';
import { placeRows } from './placement.ts';
import { isBlank, isText, type LabelledRow, type Piece } from './rows.ts';
import { anchorOf, notFound, type TableFacts, textOf } from './tables.ts';

/** Three blocks of five. */
const width = 15;

const headerWords = new Set([...reviewHeader, ...reviewHeaderParts]);

export function readReviewTable(document: SourceDocument, rows: readonly LabelledRow[], form: Form): TableFacts {
  const { parts } = tableOf(form, 't4');
  const columns = parts[0]?.columns ?? [];
  const cellsOfPart = (part: FormPart) => part.columns.map(({ id }) => cellId('t4', part.id, id));
  const all = parts.flatMap(cellsOfPart);
  const facts = new Map<CellId, Fact>();
  const missing = new Set<CellId>();
  const used = new Set<LabelledRow>();
  let uncertain: LabelledRow | null = null;
  let next = 0;
  for (const row of rows) {
    if (next >= all.length || uncertain !== null) break;
    if (!isReviewRow(row, columns)) continue;
    used.add(row);
    const values = withoutBar(row.cells.slice(labelsEnd(row, columns)));
    const left = all.slice(next);
    // As many values as a header without some columns names, or the whole row or its rest (10 after 5), or one block (5).
    const sure =
      placeByHeader(row, values, left, columns) ??
      (lacksColumns(row, values, left, columns) ? null : placeUnder(values, left)) ??
      placeUnder(values, left.slice(0, columns.length));
    const { cells, lacking } = sure ?? { cells: placeByBlocks(document, row, values, parts), lacking: [] };
    for (const [cell, piece] of cells) facts.set(cell, factOf(piece, 'count'));
    for (const cell of lacking) missing.add(cell);
    next += lacking.length + cells.length;
    if (sure === null && cells.length < values.length) uncertain = row;
  }
  const [first] = used;
  if (first === undefined) return blankReviewTable(rows, form) ?? { table: notFound('t4'), facts, rows: used };
  const isRead = (cell: CellId) => facts.has(cell);
  const partly = parts.find((part) => !cellsOfPart(part).every(isRead))?.id ?? '';
  const unread = parts.filter((part) => !cellsOfPart(part).some(isRead)).map(({ id }) => id);
  return {
    table: {
      ...notFound('t4'),
      found: true,
      missingRows: uncertain === null ? unread : [],
      missingColumns: [...missing].map(partsOfCell).map(({ row, column }) => `${row}.${column}`),
      uncertainRows:
        uncertain === null ? [] : [{ row: partly, raw: textOf(uncertain.cells), anchor: anchorOf(uncertain.cells) }],
      anchor: anchorOf(first.cells),
    },
    facts,
    rows: used,
  };
}

/**
 * A row that goes down the lines has no label here, so a bar above its first cell pads it: taken for a cell, it would
 * shift a row whose last cell holds words.
 */
function withoutBar(values: readonly Piece[]): readonly Piece[] {
  const [first, second] = values.map(({ anchor }) => anchor);
  const down = first?.kind === 'text' && second?.kind === 'text' && first.line !== second.line;
  return down && paddingOf(values).leading === 1 ? values.slice(1) : values;
}

type PlacedCell = readonly [cell: CellId, piece: Piece];

interface PlacedCells {
  readonly cells: readonly PlacedCell[];
  /** Cells of the form that the header does not have. */
  readonly lacking: readonly CellId[];
}

function placeUnder(values: readonly Piece[], order: readonly CellId[]): PlacedCells | null {
  const [placed] = placeRows([values], { order, at: null, missing: [] });
  return placed ? { cells: [...placed], lacking: [] } : null;
}

/**
 * A header that lacks columns: its names in reading order fall into blocks (a name that stands earlier in
 * the form begins the next block). Placed only if there are as many names as values, over as many columns.
 */
function placeByHeader(
  row: LabelledRow,
  values: readonly Piece[],
  left: readonly CellId[],
  columns: readonly FormColumn[],
): PlacedCells | null {
  const named = lowest(namesIn(headerOver(row, columns), columns));
  const names = named.map(({ at }) => at);
  const filled = withoutPadding(values);
  if (names.length === left.length || names.length !== filled.length || names.length < 4) return null;
  // With a name unread between the others, as many values as names are a row that lost one.
  if (spread(named) !== spread(filled)) return null;
  const blocks = [...new Set(left.map((cell) => partsOfCell(cell).row))];
  let block = 0;
  const cells = names.map((column, index): PlacedCell => {
    if (index > 0 && column <= (names[index - 1] ?? -1)) block++;
    return [cellId('t4', blocks[block] ?? '', columns[column]?.id ?? ''), filled[index] as Piece];
  });
  if (block + 1 !== blocks.length) return null;
  const given = new Set(cells.map(([cell]) => cell));
  return { cells, lacking: left.filter((cell) => !given.has(cell)) };
}

/** Of names that a grid repeats above each other, the one next to the values; lines have no columns. */
function lowest<T extends { readonly column: number }>(names: readonly T[]): readonly T[] {
  return names.filter(({ column }, at) => column < 0 || !names.slice(at + 1).some((below) => below.column === column));
}

/** In a text a blank behind as many values as the header has names pads the row: it is no cell of its own. */
function lacksColumns(
  row: LabelledRow,
  values: readonly Piece[],
  left: readonly CellId[],
  columns: readonly FormColumn[],
): boolean {
  const names = namesIn(headerOver(row, columns), columns).length;
  const filled = values.filter((value) => !isBlank(value)).length;
  return values[0]?.anchor.kind === 'text' && names === filled && filled > columns.length && filled < left.length;
}

/** The labels above a row and before its values. */
function headerOver(row: LabelledRow, columns: readonly FormColumn[]): readonly Piece[] {
  return [...row.context, ...row.cells.slice(0, labelsEnd(row, columns))];
}

/** Which columns of a block the pieces name, and where they stand. */
function namesIn(pieces: readonly Piece[], columns: readonly FormColumn[]) {
  return pieces.flatMap(({ text, column }) => {
    const at = columns.findIndex((each) => wordsOf(each).includes(foldLabel(text).words));
    return at === -1 ? [] : [{ at, column }];
  });
}

/** Grid columns from the first to the last of these; 0 in bare lines. */
function spread(pieces: readonly { readonly column: number }[]): number {
  const places = pieces.map(({ column }) => column);
  return Math.max(...places) - Math.min(...places);
}

/** A row with values of this table; also a damaged row, which is then listed as uncertain. */
function isReviewRow(row: LabelledRow, columns: readonly FormColumn[]): boolean {
  const start = labelsEnd(row, columns);
  if (row.firstNumber === row.cells.length && (start > 0 || row.cells.length < 4)) return false;
  if (headerOver(row, columns).filter(({ text }) => headerWords.has(foldLabel(text).words)).length >= 3) return true;
  // The header is lost: fifteen values right below this section's heading can be nothing else.
  const heading = row.context.at(-1);
  const below = heading !== undefined && reviewHeading.test(foldLabel(heading.text).words);
  return below && start === 0 && filledLength(row) === width;
}

/** Cells up to the last that is not blank. */
function filledLength(row: LabelledRow): number {
  return row.cells.length - paddingOf(row.cells).trailing;
}

/**
 * A row label, if there is one (件数), stands before the numbers; in a row of fifteen cells each is a value, unless the
 * header has a name for each cell behind the label.
 */
function labelsEnd(row: LabelledRow, columns: readonly FormColumn[]): number {
  const label = row.cells.slice(0, row.firstNumber).findLastIndex(isText);
  const filled = filledLength(row);
  const whole = row.gridRow >= 0 && filled === width && row.cells.filter(isText).length <= width / 3;
  return whole && namesIn(row.context, columns).length !== filled - label - 1 ? 0 : label + 1;
}

/**
 * A row that lost a cell together with its header: as wide as the header still, so a block of five whose
 * name stands over exactly five values is safe; of a shorter block only values under a header that reads
 * as one column. A row narrower than its header may have lost any cell: nothing is placed.
 */
function placeByBlocks(
  document: SourceDocument,
  row: LabelledRow,
  values: readonly Piece[],
  parts: readonly FormPart[],
): readonly PlacedCell[] {
  const block = document.blocks[row.block];
  if (block?.kind !== 'table') return [];
  const isBlock = (text: string, of: readonly FormPart[]) =>
    of.some(({ rows }) => rows.some((each) => wordsOf(each).includes(foldLabel(text).words)));
  const above = block.grid.rows
    .slice(Math.max(0, row.gridRow - 5), row.gridRow)
    .flat()
    .filter(({ text }) => text !== '');
  const end = (cells: readonly { column: number; columnSpan: number }[]) =>
    Math.max(...cells.map(({ column, columnSpan }) => column + columnSpan));
  const starts = parts.map((part) => above.find(({ text }) => isBlock(text, [part]))?.column ?? -1);
  const ends = [...starts.slice(1), end(values)];
  if (end(above) !== end(values) || starts.some((start) => start < 0)) return [];
  if (starts.some((start, index) => ![4, 5].includes((ends[index] ?? 0) - start))) return [];
  return parts.flatMap(({ id, columns }, index) => {
    const here = values.filter(({ column }) => column >= (starts[index] ?? 0) && column < (ends[index] ?? 0));
    return here.flatMap((piece, at): readonly PlacedCell[] => {
      if (here.length === columns.length) return [[cellId('t4', id, columns[at]?.id ?? ''), piece]];
      const header = above.filter(
        ({ column, text }) =>
          column === piece.column && !isBlock(text, parts) && !overColumns.includes(foldLabel(text).words),
      );
      const { words } = foldLabel(header.map(({ text }) => text).join(''));
      const [named, ...others] = columns.filter((column) => wordsOf(column).includes(words));
      return named === undefined || others.length > 0 ? [] : [[cellId('t4', id, named.id), piece]];
    });
  });
}
