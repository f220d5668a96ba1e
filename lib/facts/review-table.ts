/**
 * Table four: one row of fifteen numbers under a header of three lines, without a row label; in some
 * reports cut into two or three tables.
 */
import { foldLabel, wordsOf } from '../forms/labels.ts';
import { overColumns, reviewHeader, reviewHeaderParts } from '../forms/shared.ts';
import { reviewHeading } from '../forms/vocabulary/headings.ts';
import type { SourceDocument } from '../model/document.ts';
import type { CellId, Form, FormColumn, FormPart, FormRow } from '../model/form.ts';
import type { Fact, ReportTable } from '../model/report.ts';
import { blankReviewTable } from './blank-review.ts';
import { factOf } from './cells.ts';
import { paddingOf } from './columns.ts';
import { placeRows } from './placement.ts';
import type { Piece, Row } from './rows.ts';
import { anchorOf, type TableFacts, tableOf, textOf } from './tables.ts';

const empty: ReportTable = {
  id: 't4',
  found: false,
  missingRows: [],
  uncertainRows: [],
  missingColumns: [],
  anchor: null,
};

/** Three blocks of five. */
const width = 15;

const headerWords = new Set([...reviewHeader, ...reviewHeaderParts]);

export function readReviewTable(document: SourceDocument, rows: readonly Row[], form: Form): TableFacts {
  const { parts } = tableOf(form, 't4');
  const columns = parts[0]?.columns ?? [];
  const all = parts.flatMap((part) => part.columns.map((column) => ({ block: part.id, column: column.id })));
  const facts = new Map<CellId, Fact>();
  const missing = new Set<string>();
  const used = new Set<Row>();
  const uncertain: Row[] = [];
  let next = 0;
  for (const row of rows) {
    if (next >= all.length || uncertain.length > 0) break;
    if (!isReviewRow(row, columns)) continue;
    used.add(row);
    const values = withoutPadding(row.cells.slice(labelsEnd(row, columns)));
    const left = all.slice(next);
    // As many as a header that lacks columns names; the whole row or what is left of it (10 after 5); one block (5).
    const placed =
      placeByHeader(row, values, left, columns) ??
      (lacksColumns(row, values, left, columns) ? null : placeUnder(values, left)) ??
      placeUnder(values, left.slice(0, columns.length));
    const sure = placed ?? placeByBlocks(document, row, values, parts);
    for (const { cell, piece } of sure) facts.set(cell, factOf(piece.text, piece.anchor, 'count'));
    for (const cell of sure.lacking) missing.add(cell);
    next += sure.lacking.length + sure.length;
    if (sure.length < values.length && placed === null) uncertain.push(row);
  }
  const [first] = used;
  if (first === undefined) return blankReviewTable(rows, form) ?? { report: empty, facts, rows: used };
  const partly = parts.find(({ id }) => columns.some((column) => !facts.has(`t4.${id}.${column.id}`)))?.id ?? '';
  const unread = parts
    .map(({ id }) => id)
    .filter((id) => !columns.some((column) => facts.has(`t4.${id}.${column.id}`)));
  return {
    report: {
      ...empty,
      found: true,
      missingRows: uncertain.length > 0 ? [] : unread,
      missingColumns: [...missing].map((cell) => cell.slice('t4.'.length)),
      uncertainRows: uncertain.map((row) => ({
        row: partly,
        raw: textOf(row.cells),
        anchor: anchorOf(row.cells),
      })),
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
function withoutPadding(values: readonly Piece[]): readonly Piece[] {
  const [first, second] = values;
  const down =
    first?.anchor.kind === 'text' && second?.anchor.kind === 'text' && first.anchor.line !== second.anchor.line;
  return down && paddingOf(values).leading === 1 ? values.slice(1) : values;
}

interface Place {
  readonly block: string;
  readonly column: string;
}

/** Values with their cells; `lacking`: cells of the form that the header does not have. */
type PlacedCells = readonly { readonly cell: CellId; readonly piece: Piece }[] & {
  readonly lacking: readonly CellId[];
};

function placedCells(cells: readonly { cell: CellId; piece: Piece }[], lacking: readonly CellId[]): PlacedCells {
  return Object.assign([...cells], { lacking });
}

const idOf = ({ block, column }: Place): CellId => `t4.${block}.${column}`;

function placeUnder(values: readonly Piece[], places: readonly Place[]): PlacedCells | null {
  const order = places.map(idOf);
  const [placed] = placeRows([values], { order, at: null, missing: [] });
  if (!placed) return null;
  return placedCells(
    [...placed].map(([cell, piece]) => ({ cell, piece })),
    [],
  );
}

/**
 * A header that lacks columns: its names in reading order fall into blocks (a name that stands earlier in
 * the form begins the next block). Placed only if there are as many names as values, over as many columns.
 */
function placeByHeader(
  row: Row,
  values: readonly Piece[],
  left: readonly Place[],
  columns: readonly FormColumn[],
): PlacedCells | null {
  const header = [...row.context, ...row.cells.slice(0, labelsEnd(row, columns))];
  const named = lowest(namesIn(header, columns));
  const names = named.map(({ at }) => at);
  const { leading, trailing } = paddingOf(values);
  const filled = values.slice(leading, values.length - trailing);
  if (names.length === left.length || names.length !== filled.length || names.length < 4) return null;
  // With a name unread between the others, as many values as names are a row that lost one.
  if (spread(named) !== spread(filled)) return null;
  const blocks = [...new Set(left.map(({ block }) => block))];
  let block = 0;
  const placed = names.map((column, index) => {
    if (index > 0 && column <= (names[index - 1] ?? -1)) block++;
    return {
      cell: idOf({ block: blocks[block] ?? '', column: columns[column]?.id ?? '' }),
      piece: filled[index] as Piece,
    };
  });
  if (block + 1 !== blocks.length) return null;
  const given = new Set(placed.map(({ cell }) => cell));
  return placedCells(
    placed,
    left.map(idOf).filter((cell) => !given.has(cell)),
  );
}

/** Of names that a grid repeats above each other, the one next to the values; lines have no columns. */
function lowest<T extends { readonly column: number }>(names: readonly T[]): readonly T[] {
  return names.filter(({ column }, at) => column < 0 || !names.slice(at + 1).some((below) => below.column === column));
}

/** In a text a blank behind as many values as the header has names pads the row: it is no cell of its own. */
function lacksColumns(
  row: Row,
  values: readonly Piece[],
  left: readonly Place[],
  columns: readonly FormColumn[],
): boolean {
  const names = namesIn([...row.context, ...row.cells.slice(0, labelsEnd(row, columns))], columns);
  const filled = values.filter(({ report }) => report.state !== 'blank').length;
  return (
    values[0]?.anchor.kind === 'text' && names.length === filled && filled > columns.length && filled < left.length
  );
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

/** Whether a row stands under a header in this table's words. */
function isUnderHeader(row: Row, columns: readonly FormColumn[]): boolean {
  let hits = 0;
  const count = ({ text }: Piece) => {
    if (headerWords.has(foldLabel(text).words)) hits++;
  };
  row.context.forEach(count);
  row.cells.slice(0, labelsEnd(row, columns)).forEach(count);
  return hits >= 3;
}

/** A row with values of this table; damaged rows too, which are then owned up to. */
function isReviewRow(row: Row, columns: readonly FormColumn[]): boolean {
  const start = labelsEnd(row, columns);
  if (row.firstNumber === row.cells.length && (start > 0 || row.cells.length < 4)) return false;
  if (isUnderHeader(row, columns)) return true;
  // The header is lost: fifteen values right below this section's heading can be nothing else.
  const heading = row.context[row.context.length - 1];
  return (
    start === 0 &&
    filledLength(row) === width &&
    heading !== undefined &&
    reviewHeading.test(foldLabel(heading.text).words)
  );
}

/** Cells up to the last that is not blank. */
function filledLength(row: Row): number {
  return row.cells.length - paddingOf(row.cells).trailing;
}

/**
 * A row label, if there is one (件数), stands before the numbers; in a row of fifteen cells each is a value, unless the
 * header has a name for each cell behind the label.
 */
function labelsEnd(row: Row, columns: readonly FormColumn[]): number {
  const words = row.cells.filter(({ report }) => report.state === 'text').length;
  const label = row.cells.slice(0, row.firstNumber).findLastIndex(({ report }) => report.state === 'text');
  const filled = filledLength(row);
  const whole = row.gridRow >= 0 && filled === width && words <= width / 3;
  return whole && namesIn(row.context, columns).length !== filled - label - 1 ? 0 : label + 1;
}

/**
 * A row that lost a cell together with its header: as wide as the header still, so a block of five whose
 * name stands over exactly five values is safe; of a shorter block only values under a header that reads
 * as one column. A row narrower than its header may have lost any cell: nothing is placed.
 */
function placeByBlocks(
  document: SourceDocument,
  row: Row,
  values: readonly Piece[],
  parts: readonly FormPart[],
): PlacedCells {
  const blocks = parts.flatMap(({ rows }) => rows);
  const isBlock = (text: string, named: readonly FormRow[]) =>
    named.some((row) => wordsOf(row).includes(foldLabel(text).words));
  const placed: { cell: CellId; piece: Piece }[] = [];
  const nothing = placedCells([], []);
  const block = document.blocks[row.block];
  if (block?.kind !== 'table') return nothing;
  const above = block.grid.rows
    .slice(Math.max(0, row.gridRow - 5), row.gridRow)
    .flat()
    .filter(({ text }) => text !== '');
  const end = (cells: readonly { column: number; columnSpan: number }[]) =>
    Math.max(...cells.map(({ column, columnSpan }) => column + columnSpan));
  const starts = parts.map(({ rows }) => above.find(({ text }) => isBlock(text, rows))?.column ?? -1);
  const ends = [...starts.slice(1), end(values)];
  if (end(above) !== end(values) || starts.some((start) => start < 0)) return nothing;
  if (starts.some((start, index) => ![4, 5].includes((ends[index] ?? 0) - start))) return nothing;
  parts.forEach(({ id, columns }, index) => {
    const here = values.filter(({ column }) => column >= (starts[index] ?? 0) && column < (ends[index] ?? 0));
    here.forEach((piece, at) => {
      if (here.length === columns.length) {
        placed.push({ cell: `t4.${id}.${columns[at]?.id ?? ''}`, piece });
        return;
      }
      const header = above.filter(
        ({ column, text }) =>
          column === piece.column && !isBlock(text, blocks) && !overColumns.includes(foldLabel(text).words),
      );
      const { words } = foldLabel(header.map(({ text }) => text).join(''));
      const named = columns.filter((column) => wordsOf(column).includes(words));
      if (named.length === 1) placed.push({ cell: `t4.${id}.${named[0]?.id ?? ''}`, piece });
    });
  });
  return placedCells(placed, []);
}
