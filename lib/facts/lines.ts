/** The running text of a document: paragraphs, and rows of a grid that hold one text only (a heading in a cell). */
import type { Anchor, Block, Grid, SourceDocument } from '../model/document.ts';
import { readCell } from './cells.ts';

export interface DocumentLine {
  readonly text: string;
  readonly level: number;
  readonly anchor: Anchor;
  readonly block: number;
  /** -1 for a paragraph. */
  readonly gridRow: number;
}

/** A longer cell holds prose, and is a line beside other cells too. */
const prose = 60;

export function linesOf(document: SourceDocument): readonly DocumentLine[] {
  return document.blocks.flatMap((block, index): readonly DocumentLine[] => {
    if (block.kind === 'text')
      return [{ text: block.text, level: block.level, anchor: block.anchor, block: index, gridRow: -1 }];
    return gridRows([block]).flatMap((row, gridRow) => {
      const filled = row.filter(({ text }) => text !== '');
      const alone = filled.length === 1 && filled.every(({ text }) => readCell(text).state === 'text');
      return filled
        .filter(({ text }) => alone || text.length > prose)
        .map(({ text, anchor }) => ({ text, level: 0, anchor, block: index, gridRow }));
    });
  });
}

/** The rows of the tables among some blocks. */
export function gridRows(blocks: readonly Block[]): Grid['rows'] {
  return blocks.flatMap((block) => (block.kind === 'table' ? block.grid.rows : []));
}
