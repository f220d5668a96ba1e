import { CellText } from './cell-text.ts';
import { cutRows, type LooseCell, parseColumnSpan, parseRowSpan, placeCells } from './grid.ts';
import { partsOf, type SourceCell, type SourceRow } from './rows.ts';
import type { BlockSink, Context, Walker } from './walker.ts';

/** A cell with more characters than any label or note of the form has: it holds prose. */
const proseLength = 120;
/** A row of data has more cells with something in them than a row that only lays prose out. */
const maxCellsBesideProse = 3;

interface ReadCell<N> {
  readonly source: SourceCell<N>;
  readonly text: CellText<N>;
  readonly value: string;
}

type ReadRow<N> = readonly ReadCell<N>[];

/**
 * Reads a table into `flow`. Rows that lay out flow (nested tables, prose) are walked as flow, in place; the rows
 * between them are grids. So a layout table gives the article it holds, and a report written into one table gives
 * its tables and its prose.
 */
export function readTable<N>(walker: Walker<N>, table: N, flow: BlockSink<N>, context: Context): void {
  const { tree, budget } = walker;
  const path = [...walker.path];
  const { captions, groups } = partsOf(tree, table, path, context);
  for (const caption of captions) walker.visitAt(caption.path, caption.element, flow, caption.context);

  const readGroups = groups.map((rows) => rows.map((row) => readRow(walker, row)));
  const rows = readGroups.flat();
  const isFlow = rows.map(laysOutFlow);
  if (!rows.some((row, at) => !isFlow[at] && countFilled(row) > 1)) {
    for (const row of rows) walkRow(walker, row, flow);
    return;
  }

  const loose = readGroups.map((group) => group.map((row) => row.map((cell) => looseCell(walker, cell))));
  const { grid, complete } = placeCells(loose, budget.cellsLeft);
  budget.spendCells(grid.rowCount * grid.columnCount);
  if (!complete) budget.notices.add('tooManyCells');

  for (let start = 0; start < grid.rowCount; ) {
    let end = start + 1;
    while (end < grid.rowCount && isFlow[end] === isFlow[start]) end++;
    const run = rows.slice(start, end);
    if (isFlow[start] || !run.some((row) => countFilled(row) > 1)) {
      for (const row of run) walkRow(walker, row, flow);
    } else {
      flow.blocks.push({
        kind: 'table',
        grid: end - start === grid.rowCount ? grid : cutRows(grid.rows, start, end, grid.columnCount),
        anchor: { kind: 'dom', path },
      });
      for (const { element, path: at } of run.flat().flatMap((cell) => cell.text.images)) {
        walker.visitAt(at, element, flow, context);
      }
    }
    start = end;
  }
}

function readRow<N>(walker: Walker<N>, row: SourceRow<N>): ReadRow<N> {
  return row.map((source) => {
    const text = new CellText(walker);
    walker.visitBlockAt(source.path, source.element, text, source.context);
    return { source, text, value: text.value };
  });
}

function laysOutFlow<N>(row: ReadRow<N>): boolean {
  if (row.some((cell) => cell.text.holdsFlow)) return true;
  const filled = countFilled(row);
  if (filled > maxCellsBesideProse) return false;
  return row.some((cell) => cell.value.length > proseLength || (cell.text.holdsHeading && filled === 1));
}

function countFilled<N>(row: ReadRow<N>): number {
  return row.filter((cell) => cell.value !== '').length;
}

/** Walks the cells as flow, each a block; their images come along. */
function walkRow<N>(walker: Walker<N>, row: ReadRow<N>, flow: BlockSink<N>): void {
  for (const { source } of row) {
    walker.visitBlockAt(source.path, source.element, flow, source.context);
  }
}

function looseCell<N>({ tree }: Walker<N>, { source, value }: ReadCell<N>): LooseCell {
  return {
    text: value,
    anchor: { kind: 'dom', path: source.path },
    columnSpan: parseColumnSpan(tree.attribute(source.element, 'colspan')),
    rowSpan: parseRowSpan(tree.attribute(source.element, 'rowspan')),
  };
}
