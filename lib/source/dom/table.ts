import { CellText, type ImageInCell } from './cell-text.ts';
import { cutRows, type LooseCell, parseColumnSpan, parseRowSpan, placeCells } from './grid.ts';
import { partsOf, type SourceCell, type SourceRow } from './rows.ts';
import type { Tree } from './tree.ts';
import { type BlockSink, type Context, isPlain, type Walker } from './walker.ts';
import { foldWhiteSpace } from './white-space.ts';

/** A cell with more characters than any label or note of the form has: it holds prose. */
const proseLength = 120;
/** A row of data has more cells with something in them than a row that only lays out prose. */
const maxCellsBesideProse = 3;

interface ReadCell<N> {
  readonly source: SourceCell<N>;
  readonly value: string;
  readonly holdsFlow: boolean;
  readonly holdsHeading: boolean;
  readonly images: readonly ImageInCell<N>[];
}

interface ReadRow<N> {
  readonly cells: readonly ReadCell<N>[];
  /** Cells with something in them. */
  readonly filled: number;
  /** The row lays out flow. */
  readonly isFlow: boolean;
}

/**
 * Reads a table into `flow`. Rows that lay out flow (nested tables, prose) are walked as flow, in place; the rows
 * between them are grids. So a layout table gives the article it holds, and a report written into one table gives
 * its tables and its prose.
 */
export function readTable<N>(walker: Walker<N>, table: N, flow: BlockSink<N>, context: Context): void {
  const { tree, budget } = walker;
  const path = walker.path.slice();
  const { captions, groups } = partsOf(tree, table, path, context);
  for (const caption of captions) walker.visitAt(caption.path, caption.element, flow, caption.context);

  const readGroups = groups.map((rows) => rows.map((row) => readRow(walker, row)));
  const rows = readGroups.flat();
  if (!holdsData(rows)) {
    walkRows(walker, rows, flow);
    return;
  }

  const loose = readGroups.map((group) => group.map(({ cells }) => cells.map((cell) => looseCell(tree, cell))));
  const { grid, complete } = placeCells(loose, budget.cellsLeft);
  budget.spendCells(grid.rowCount * grid.columnCount);
  if (!complete) budget.limitations.add('tooManyCells');

  for (let start = 0; start < grid.rowCount; ) {
    let end = start + 1;
    while (end < grid.rowCount && rows[end]?.isFlow === rows[start]?.isFlow) end++;
    const run = rows.slice(start, end);
    if (holdsData(run)) {
      flow.blocks.push({
        kind: 'table',
        grid: end - start === grid.rowCount ? grid : cutRows(grid.rows, start, end, grid.columnCount),
        anchor: { kind: 'dom', path },
      });
      for (const image of run.flatMap(({ cells }) => cells).flatMap(({ images }) => images)) {
        walker.visitAt(image.path, image.element, flow, context);
      }
    } else walkRows(walker, run, flow);
    start = end;
  }
}

function readRow<N>(walker: Walker<N>, row: SourceRow<N>): ReadRow<N> {
  const cells = row.map((source) => readCell(walker, source));
  const filled = cells.reduce((sum, { value }) => (value === '' ? sum : sum + 1), 0);
  const isFlow =
    cells.some(({ holdsFlow }) => holdsFlow) ||
    (filled <= maxCellsBesideProse &&
      cells.some(({ value, holdsHeading }) => value.length > proseLength || (holdsHeading && filled === 1)));
  return { cells, filled, isFlow };
}

function readCell<N>(walker: Walker<N>, source: SourceCell<N>): ReadCell<N> {
  const plain = isPlain(source.context) ? walker.tree.plainCellText(source.element) : null;
  if (plain !== null && plain.length <= proseLength) {
    return { source, value: foldWhiteSpace(plain), holdsFlow: false, holdsHeading: false, images: [] };
  }
  const text = new CellText(walker);
  walker.visitBlockAt(source.path, source.element, text, source.context);
  const { value, holdsFlow, holdsHeading, images } = text;
  return { source, value, holdsFlow, holdsHeading, images };
}

/** A row of data has two cells with something in them, at least: a label and a figure. */
function holdsData<N>(rows: readonly ReadRow<N>[]): boolean {
  return rows.some(({ filled, isFlow }) => !isFlow && filled > 1);
}

/** Walks the cells as flow, each a block; their images come along. */
function walkRows<N>(walker: Walker<N>, rows: readonly ReadRow<N>[], flow: BlockSink<N>): void {
  for (const { cells } of rows) {
    for (const { source } of cells) walker.visitBlockAt(source.path, source.element, flow, source.context);
  }
}

function looseCell<N>(tree: Tree<N>, { source, value }: ReadCell<N>): LooseCell {
  return {
    text: value,
    anchor: { kind: 'dom', path: source.path },
    columnSpan: parseColumnSpan(tree.attribute(source.element, 'colspan')),
    rowSpan: parseRowSpan(tree.attribute(source.element, 'rowspan')),
  };
}
