import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCells } from '../../../lib/source/dom/grid.ts';
import { readLive } from '../../../lib/source/dom/live.ts';
import { readHtml } from '../../../lib/source/dom/parsed.ts';
import { foldWhiteSpace } from '../../../lib/source/dom/white-space.ts';
import { liveDocument } from './live-document.ts';
import { slotsOf } from './outline.ts';
import { tagSoup } from './tag-soup.ts';

interface SpannedCell {
  readonly text: string;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** The standard's algorithm, word for word, on a map of slots: slow, and written apart from the reader's. */
function slotsByStandard(groups: readonly (readonly (readonly SpannedCell[])[])[]) {
  const slots = new Map<string, string>();
  let height = 0;
  let width = 0;
  for (const group of groups) {
    const end = height + group.length;
    for (const cells of group) {
      let x = 0;
      for (const cell of cells) {
        while (slots.has(`${x},${height}`)) x++;
        const rows = cell.rowSpan === 0 ? end - height : Math.min(cell.rowSpan, end - height);
        width = Math.max(width, x + cell.columnSpan);
        for (let dy = 0; dy < rows; dy++) {
          for (let dx = 0; dx < cell.columnSpan; dx++) {
            slots.set(`${x + dx},${height + dy}`, dx > 0 ? '<' : dy > 0 ? '^' : cell.text);
          }
        }
        x += cell.columnSpan;
      }
      height++;
    }
  }
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => slots.get(`${x},${y}`) ?? null),
  );
}

const cell = fc.record({
  text: fc.nat(999).map(String),
  columnSpan: fc.integer({ min: 1, max: 4 }),
  rowSpan: fc.integer({ min: 0, max: 5 }),
});
const groups = fc.array(fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 6 }), { maxLength: 4 });

describe('a grid', () => {
  it('is what the standard’s algorithm gives', () => {
    fc.assert(
      fc.property(groups, (source) => {
        const anchor = { kind: 'dom', path: [] } as const;
        const loose = source.map((rows) => rows.map((cells) => cells.map((each) => ({ ...each, anchor }))));
        const { grid, complete } = placeCells(loose, 1_000_000);
        expect(complete).toBe(true);
        expect(slotsOf(grid)).toEqual(slotsByStandard(source));
      }),
      { numRuns: 500 },
    );
  });

  it('never takes more slots than allowed, nor lets a cell out', () => {
    fc.assert(
      fc.property(groups, fc.integer({ min: 1, max: 60 }), (source, maxSlots) => {
        const anchor = { kind: 'dom', path: [] } as const;
        const loose = source.map((rows) => rows.map((cells) => cells.map((each) => ({ ...each, anchor }))));
        const { grid } = placeCells(loose, maxSlots);
        expect(grid.rowCount * grid.columnCount).toBeLessThanOrEqual(maxSlots);
        slotsOf(grid); // throws where a cell reaches out
      }),
    );
  });
});

describe('HTML in any order', () => {
  it('is read alike from parse5 and from the live DOM', () => {
    fc.assert(
      fc.property(tagSoup, (html) => {
        const document = liveDocument(html);
        const before = document.documentElement.outerHTML;
        expect(readLive(document)).toEqual(readHtml(html));
        expect(document.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 100 },
    );
  }, 30_000);

  it('never throws, and gives texts that are folded and grids that are whole', () => {
    fc.assert(
      fc.property(fc.oneof(tagSoup, fc.string({ unit: 'binary', maxLength: 300 })), (html) => {
        for (const block of readHtml(html).blocks) {
          if (block.kind === 'text') {
            expect(block.text).not.toBe('');
            expect(foldWhiteSpace(block.text)).toBe(block.text);
          }
          if (block.kind === 'table') {
            expect(block.grid.rows.length).toBe(block.grid.rowCount);
            slotsOf(block.grid);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
