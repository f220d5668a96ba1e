/** Puts pages together to a document: tables, paragraphs and pictures in reading order. */
import type { Block, Grid } from '../../model/document.ts';
import { heightOf, holds, middleX, middleY, type PageBox, widthOf } from './box.ts';
import { joinTables } from './joined-tables.ts';
import { latticeOf } from './lattice.ts';
import { type GlyphLine, linesOf } from './lines.ts';
import type { Glyph, Page } from './page.ts';
import { type Measure, measureOf, paragraphsOf, type TextLine } from './paragraphs.ts';
import { framesOf } from './rulings.ts';
import { isFoot, runningLines } from './running.ts';
import { streamTable } from './stream.ts';
import { streamRuns } from './stream-rows.ts';
import { stripOf } from './strip.ts';
import { holdsData, isHalfRuled, type PageTable, ruledTable, type TableCell } from './table.ts';

/** What stands on a page, in the order of its reading. */
type PageItem =
  | { readonly kind: 'line'; readonly line: TextLine }
  | { readonly kind: 'table'; readonly table: PageTable }
  | { readonly kind: 'picture'; readonly box: PageBox; readonly page: Page };

interface PageParts {
  readonly page: Page;
  readonly tables: readonly PageTable[];
  /** Lines outside the ruled tables. */
  readonly lines: readonly GlyphLine[];
}

export function blocksOf(pages: readonly Page[]): readonly Block[] {
  const parts = pages.filter(({ scanned }) => !scanned).map(partsOf);
  const running = runningLines(parts.map(({ page, lines }) => ({ height: page.height, lines })));
  const texts = new Map(parts.map((each) => [each.page, each.lines.filter((line) => !running.has(line))]));
  const measures = measuresOf(texts);
  const items = pages.flatMap((page): readonly PageItem[] => {
    const part = parts.find((each) => each.page === page);
    if (part === undefined) return [{ kind: 'picture', box: wholePage(page), page }];
    return itemsOf(part, texts.get(page) ?? [], measures.get(shapeOf(page)) ?? measureOf([]));
  });
  return toBlocks(joinOverPages(withStreamTables(items)));
}

function wholePage({ width, height }: Page): PageBox {
  return { left: 0, top: 0, right: width, bottom: height };
}

/** Takes the glyphs of ruled tables out, the innermost frames first. */
function partsOf(page: Page): PageParts {
  const lattices = framesOf(page)
    .flatMap((frame) => latticeOf(frame) ?? [])
    .filter(({ cells }) => cells.length > 1)
    .sort((a, b) => widthOf(a.box) * heightOf(a.box) - widthOf(b.box) * heightOf(b.box));
  let rest: readonly Glyph[] = page.glyphs;
  const tables: PageTable[] = [];
  for (const lattice of lattices) {
    const reach = lattice.closedBottom ? lattice.box : withOverhang(page, lattice.box, rest);
    const inside = (glyph: Glyph): boolean => holds(reach, middleX(glyph), middleY(glyph));
    const table = ruledTable(page, lattice, rest.filter(inside));
    if (!holdsData(table) || isHalfRuled(table)) continue;
    tables.push(table);
    rest = rest.filter((glyph) => !inside(glyph));
  }
  return { page, tables, lines: linesOf(rest) };
}

/** Where a page break cuts a cell, its last line may stand below the ends of its lines: nothing but the foot follows. */
function withOverhang({ height }: Page, box: PageBox, glyphs: readonly Glyph[]): PageBox {
  const below = glyphs.filter((glyph) => middleY(glyph) > box.bottom);
  const hanging = below.filter(
    (glyph) => glyph.top < box.bottom + glyph.size / 2 && middleX(glyph) > box.left && middleX(glyph) < box.right,
  );
  const bottom = Math.max(box.bottom, ...hanging.map((glyph) => glyph.bottom));
  const rest = below.filter((glyph) => !hanging.includes(glyph));
  return rest.every((glyph) => glyph.top > bottom && isFoot(glyph, height)) ? { ...box, bottom } : box;
}

/** Pages of one shape share a measure: a page with only short lines has none of its own. */
function measuresOf(texts: ReadonlyMap<Page, readonly GlyphLine[]>): ReadonlyMap<string, Measure> {
  const byShape = new Map<string, GlyphLine[]>();
  for (const [page, lines] of texts) {
    const shape = shapeOf(page);
    byShape.set(shape, [...(byShape.get(shape) ?? []), ...lines]);
  }
  return new Map([...byShape].map(([shape, lines]) => [shape, measureOf(lines)]));
}

function shapeOf({ width, height }: Page): string {
  return `${Math.round(width)} ${Math.round(height)}`;
}

function itemsOf({ page, tables }: PageParts, lines: readonly GlyphLine[], column: Measure): readonly PageItem[] {
  const placed: { readonly top: number; readonly items: readonly PageItem[] }[] = [
    ...lines.map((line) => ({ top: line.top, items: [{ kind: 'line', line: { line, page, column } } as const] })),
    ...tables.map((table) => ({ top: table.box.top, items: withoutProse(table) })),
    ...page.pictures.map((box) => ({ top: box.top, items: [{ kind: 'picture', box, page } as const] })),
  ];
  return placed.sort((a, b) => a.top - b.top).flatMap(({ items }) => items);
}

/** Finds the tables among lines that follow each other, also over pages. */
function withStreamTables(items: readonly PageItem[]): readonly PageItem[] {
  const found: PageItem[] = [];
  for (let start = 0; start < items.length; ) {
    let end = start;
    while (isPlaced(items[end])) end++;
    const lines = items.slice(start, end).flatMap((item) => (item.kind === 'line' ? [item.line] : []));
    const strip = stripOf(lines);
    let next = 0;
    for (const run of streamRuns(strip.lines)) {
      found.push(...items.slice(start + next, start + run[0]), { kind: 'table', table: streamTable(strip, run) });
      next = run[1];
    }
    found.push(...items.slice(start + next, end + 1));
    start = end + 1;
  }
  return found;
}

/** A line whose glyphs stand where the file says: in lines read from a picture, alignment shows no table. */
function isPlaced(item: PageItem | undefined): boolean {
  return item?.kind === 'line' && item.line.page.recognized !== true;
}

/** A cell with more characters than any label or note of the form has: it holds prose. */
const proseLength = 120;

/** A report may stand in one table: rows that hold one cell of prose are flow, in place. */
function withoutProse(table: PageTable): readonly PageItem[] {
  const items: PageItem[] = [];
  let from = 0;
  const endGrid = (end: number): void => {
    const rows = table.rows.slice(from, end);
    if (rows.some((cells) => cells.length > 0)) items.push({ kind: 'table', table: { ...table, rows } });
  };
  table.rows.forEach((cells, row) => {
    const filled = cells.filter(({ text }) => text !== '');
    const [only] = filled;
    if (filled.length !== 1 || only === undefined || only.text.length <= proseLength) return;
    endGrid(row);
    items.push(...flowOf(only));
    from = row + 1;
  });
  endGrid(table.rows.length);
  return items;
}

function flowOf({ lines, page }: TableCell): readonly PageItem[] {
  const column = measureOf(lines);
  return lines.map((line) => ({ kind: 'line', line: { line, page, column } }));
}

function joinOverPages(items: readonly PageItem[]): readonly PageItem[] {
  const joined: PageItem[] = [];
  let lastPage: Page | null = null;
  for (const item of items) {
    const before = joined[joined.length - 1];
    const table =
      item.kind === 'table' && before?.kind === 'table' && lastPage !== item.table.page
        ? joinTables(before.table, item.table)
        : null;
    if (table !== null) joined[joined.length - 1] = { kind: 'table', table };
    else joined.push(item);
    lastPage = item.kind === 'table' ? item.table.page : item.kind === 'line' ? item.line.page : item.page;
  }
  return joined;
}

function toBlocks(items: readonly PageItem[]): readonly Block[] {
  const blocks: Block[] = [];
  let lines: TextLine[] = [];
  const endText = (): void => {
    for (const { text, page, box, lines: placed } of paragraphsOf(lines)) {
      blocks.push({
        kind: 'text',
        text,
        level: 0,
        anchor: page.anchor(box),
        lines: placed.map(({ start, line, page }) => ({ start, anchor: page.anchor(line) })),
      });
    }
    lines = [];
  };
  for (const item of items) {
    if (item.kind === 'line') {
      lines.push(item.line);
      continue;
    }
    endText();
    if (item.kind === 'picture') blocks.push({ kind: 'image', alt: '', anchor: item.page.anchor(item.box) });
    else blocks.push({ kind: 'table', grid: toGrid(item.table), anchor: item.table.page.anchor(item.table.box) });
  }
  endText();
  return blocks;
}

function toGrid({ rows, columnCount }: PageTable): Grid {
  return {
    rowCount: rows.length,
    columnCount,
    rows: rows.map((cells, row) =>
      cells.map(({ text, column, columnSpan, rowSpan, box, page, lines }) => ({
        text,
        row,
        column,
        rowSpan: Math.min(rowSpan, rows.length - row),
        columnSpan,
        anchor: page.anchor(box),
        ...(page.recognized && { sure: leastSure(lines) }),
      })),
    ),
  };
}

function leastSure(lines: readonly GlyphLine[]): number {
  return Math.min(1, ...lines.flatMap(({ glyphs }) => glyphs.map(({ sure = 1 }) => sure)));
}
