/** The running text of a document: paragraphs, and rows of a grid that hold one text only (a heading in a cell). */
import type { Anchor, SourceDocument } from '../model/document.ts';
import { readCell } from './cells.ts';

export interface DocumentLine {
  readonly text: string;
  readonly level: number;
  readonly anchor: Anchor;
  readonly block: number;
  /** -1 for a paragraph. */
  readonly gridRow: number;
}

/** Cells longer than this hold prose, and are lines wherever they stand. */
const prose = 60;

export function linesOf(document: SourceDocument): readonly DocumentLine[] {
  const lines: DocumentLine[] = [];
  document.blocks.forEach((block, index) => {
    if (block.kind === 'text') {
      lines.push({ text: block.text, level: block.level, anchor: block.anchor, block: index, gridRow: -1 });
    } else if (block.kind === 'table') {
      block.grid.rows.forEach((row, gridRow) => {
        const filled = row.filter(({ text }) => text !== '');
        const [only] = filled;
        if (only === undefined) return;
        const alone = filled.length === 1 && readCell(only.text).state === 'text';
        for (const cell of alone ? [only] : filled.filter(({ text }) => text.length > prose)) {
          lines.push({ text: cell.text, level: 0, anchor: cell.anchor, block: index, gridRow });
        }
      });
    }
  });
  return lines;
}
