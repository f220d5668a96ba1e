/** Documents and rows from texts alone, for tests of what reads tables. */
import { type LabelledRow, rowsOf } from '../../lib/facts/rows.ts';
import type { Block, GridCell, SourceDocument } from '../../lib/model/document.ts';

/** A cell's text, with its width where that is not one column. */
export type Cell = string | readonly [text: string, columnSpan: number];

/** A line of text, or a table by rows. Cells of a row stand side by side from column 0 on. */
export type Part = string | readonly (readonly Cell[])[];

/** The headings of the six sections as the form prints them. */
export const sectionHeadings = (
  '一、总体情况 二、主动公开政府信息情况 三、收到和处理政府信息公开申请情况 ' +
  '四、政府信息公开行政复议、行政诉讼情况 五、存在的主要问题及改进情况 六、其他需要报告的事项'
).split(' ');

/** A table by rows, in each its cells apart by bars. */
export function gridOf(...rows: readonly string[]): readonly (readonly string[])[] {
  return rows.map((cells) => cells.split('|'));
}

/** A row of cells with their widths: `行政复议*5|行政诉讼*10`. */
export function wideRow(cells: string): readonly Cell[] {
  return cells.split('|').map((cell) => {
    const [text = '', width = '1'] = cell.split('*');
    return [text, Number(width)];
  });
}

export function documentOf(...parts: readonly Part[]): SourceDocument {
  return { pageTitle: null, blocks: parts.map(blockOf), limitations: [] };
}

export function rowsIn(...parts: readonly Part[]): readonly LabelledRow[] {
  return rowsOf(documentOf(...parts));
}

function blockOf(part: Part, block: number): Block {
  if (typeof part === 'string') {
    const anchor = { kind: 'text', line: block, start: 0, end: part.length } as const;
    return { kind: 'text', text: part, level: 0, anchor };
  }
  const rows = part.map((cells, row) => gridRow(cells, block, row));
  const columnCount = Math.max(...rows.map((cells) => endOf(cells)));
  return { kind: 'table', grid: { rowCount: rows.length, columnCount, rows }, anchor: { kind: 'dom', path: [block] } };
}

function gridRow(cells: readonly Cell[], block: number, row: number): readonly GridCell[] {
  const found: GridCell[] = [];
  for (const cell of cells) {
    const [text, columnSpan] = typeof cell === 'string' ? [cell, 1] : cell;
    const column = endOf(found);
    found.push({ text, row, column, rowSpan: 1, columnSpan, anchor: { kind: 'dom', path: [block, row, column] } });
  }
  return found;
}

function endOf(cells: readonly GridCell[]): number {
  const last = cells.at(-1);
  return last === undefined ? 0 : last.column + last.columnSpan;
}
