import type { Block, Grid, SourceDocument } from '../../../lib/model/document.ts';

/**
 * A document in the short form that expected.json is written in: a text is a string (headings with their #s), a table
 * a matrix of slots: the cell's text where it starts, `<` where it spans from the left, `^` where it spans from above,
 * null where there is no cell.
 */
export interface Outline {
  readonly pageTitle: string | null;
  readonly blocks: readonly (string | { readonly table: Slots } | { readonly image: string })[];
  readonly notices: readonly string[];
}

export type Slots = readonly (readonly (string | null)[])[];

export function outlineOf({ pageTitle, blocks, limitations }: SourceDocument): Outline {
  return { pageTitle, blocks: blocks.map(outlineOfBlock), notices: limitations };
}

function outlineOfBlock(block: Block): Outline['blocks'][number] {
  if (block.kind === 'table') return { table: slotsOf(block.grid) };
  if (block.kind === 'image') return { image: block.alt };
  return block.level === 0 ? block.text : `${'#'.repeat(block.level)} ${block.text}`;
}

/** The later cell wins where two cover the same slot. */
export function slotsOf(grid: Grid): Slots {
  const slots = Array.from({ length: grid.rowCount }, () => new Array<string | null>(grid.columnCount).fill(null));
  for (const cell of grid.rows.flat()) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++) {
        const line = slots[row];
        if (line === undefined || column >= line.length) throw new Error('a cell reaches out of its grid');
        line[column] = column > cell.column ? '<' : row > cell.row ? '^' : cell.text;
      }
    }
  }
  return slots;
}
