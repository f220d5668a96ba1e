/** A table as one page shows it, whether lines or alignment tell its cells. */
import type { PageBox } from './box.ts';
import { heightOf, middleX, middleY, overlap, widthOf } from './box.ts';
import type { Lattice, LatticeCell } from './lattice.ts';
import { columnGap, type GlyphLine, joinLines, linesOf, piecesOf, textOf } from './lines.ts';
import type { Glyph, Page } from './page.ts';
import { isValue } from './values.ts';

export interface TableCell {
  readonly text: string;
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly box: PageBox;
  readonly page: Page;
  /** Its text by line; empty for text that runs down or up. */
  readonly lines: readonly GlyphLine[];
}

export interface PageTable {
  /** Where it begins. */
  readonly page: Page;
  readonly box: PageBox;
  /** Cells by the row in which they start. */
  readonly rows: readonly (readonly TableCell[])[];
  readonly columnCount: number;
  /** Left edges of the columns and the right edge of the last; null where no lines tell them. */
  readonly edges: readonly number[] | null;
}

/** The table of a lattice with the glyphs that stand in it. */
export function ruledTable(page: Page, lattice: Lattice, glyphs: readonly Glyph[]): PageTable {
  const { cells, xs, ys } = lattice;
  const columns = xs.length - 1;
  const owner = new Int32Array((ys.length - 1) * columns);
  cells.forEach(({ row, column, rowSpan, columnSpan }, index) => {
    for (let y = row; y < row + rowSpan; y++)
      owner.fill(index, y * columns + column, y * columns + column + columnSpan);
  });
  const held: Glyph[][] = cells.map(() => []);
  for (const word of wordsOf(glyphs)) {
    const first = word[0] as Glyph;
    const last = word[word.length - 1] as Glyph;
    const column = bandOf(xs, (first.left + last.right) / 2);
    const row = bandOf(ys, middleY(first));
    held[owner[row * columns + column] ?? 0]?.push(...word);
  }
  const rows: TableCell[][] = ys.slice(1).map(() => []);
  cells.forEach((cell, index) => {
    rows[cell.row]?.push(toCell(page, cell, held[index] ?? []));
  });
  return { page, box: lattice.box, rows, columnCount: columns, edges: xs };
}

/** Index of the stretch between two edges that holds a place; the first or last where it is outside. */
function bandOf(edges: readonly number[], place: number): number {
  let band = 0;
  while (band < edges.length - 2 && place >= (edges[band + 1] ?? Infinity)) band++;
  return band;
}

/** Letters and digits that touch, which no line parts: a long number may reach over the edge of its cell. */
function wordsOf(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const words: Glyph[][] = [];
  const upright: Glyph[] = [];
  for (const glyph of glyphs) {
    if (glyph.flow === 'right' && /^[\w.,+\-−–—%]$/.test(glyph.text)) upright.push(glyph);
    else words.push([glyph]);
  }
  upright.sort((a, b) => a.baseline - b.baseline || a.left - b.left);
  let word: Glyph[] = [];
  for (const glyph of upright) {
    const last = word[word.length - 1];
    const touches =
      last !== undefined &&
      Math.abs(glyph.baseline - last.baseline) < 0.1 * glyph.size &&
      Math.abs(glyph.left - last.right) < 0.12 * glyph.size;
    if (!touches) {
      word = [];
      words.push(word);
    }
    word.push(glyph);
  }
  return words;
}

function toCell(page: Page, { column, columnSpan, rowSpan, box }: LatticeCell, glyphs: readonly Glyph[]): TableCell {
  const lines = linesOf(glyphs);
  const upright = lines.reduce((sum, line) => sum + line.glyphs.length, 0);
  const sideways = glyphs.filter(({ flow, text }) => flow !== 'right' && text !== ' ');
  const runsDown = sideways.length > upright;
  const text = runsDown ? sidewaysText(sideways) : cellText(lines, box);
  return { text, column, columnSpan, rowSpan, box, page, lines: runsDown ? [] : lines };
}

/** Padding of a cell on both sides, at most (points). */
export const cellPadding = 12;

/** Lines of a cell joined; a number that its cell is too narrow for goes on in the next line. */
export function cellText(lines: readonly GlyphLine[], box: PageBox): string {
  const texts = lines.map(({ glyphs }) => textOf(glyphs));
  return isWrappedNumber(lines, texts, box) ? texts.join('') : joinLines(texts);
}

/** No number of a report takes more lines, a digit in each. */
const mostDigitLines = 6;

/** Digits of one number fill all lines but the last. Spaces before it take room too: then it ends at the right, and goes on at the left. */
function isWrappedNumber(lines: readonly GlyphLine[], texts: readonly string[], box: PageBox): boolean {
  if (lines.length < 2 || lines.length > mostDigitLines || !isValue(texts.join(''))) return false;
  return lines.slice(0, -1).every((line, index) => {
    const next = lines[index + 1] as GlyphLine;
    const isIndented =
      index === 0 && line.left - next.left > 0.3 * line.size && line.right - next.right > 0.3 * line.size;
    const used = isIndented ? line.right - box.left : widthOf(line);
    return widthOf(box) - used < line.size + cellPadding;
  });
}

/** Text that runs down (columns from right to left) or up (columns from left to right). */
function sidewaysText(glyphs: readonly Glyph[]): string {
  const down = glyphs.filter(({ flow }) => flow === 'down').length * 2 >= glyphs.length;
  const columns: Glyph[][] = [];
  for (const glyph of [...glyphs].sort((a, b) => (down ? middleX(b) - middleX(a) : middleX(a) - middleX(b)))) {
    const column = columns[columns.length - 1];
    const same = column !== undefined && Math.abs(middleX(column[0] as Glyph) - middleX(glyph)) < glyph.size / 2;
    if (same) column.push(glyph);
    else columns.push([glyph]);
  }
  return joinLines(
    columns.map((column) => {
      const ordered = column.sort((a, b) => (down ? a.top - b.top : b.bottom - a.bottom));
      const shown = ordered.filter((glyph, index) => {
        const before = ordered[index - 1];
        const shared = before === undefined ? 0 : overlap(before.top, before.bottom, glyph.top, glyph.bottom);
        return before?.text !== glyph.text || shared < 0.6 * heightOf(glyph);
      });
      return shown.map(({ text }) => text).join('');
    }),
  );
}

/**
 * Whether lines part the rows or the columns of a table, but not both: cells then hold several figures, beside or under
 * each other.
 */
export function isHalfRuled({ rows }: PageTable): boolean {
  const figureRows = rows.map((cells) =>
    cells.filter(({ lines }) => lines.some((line) => piecesOf(line, columnGap).some(isFigure))),
  );
  const holdsSeveral = figureRows.some((figures) => {
    const crowded = figures.filter(isCrowded);
    const most = Math.max(0, ...crowded.map(({ lines }) => figuresIn(lines)));
    return crowded.length * 2 > figures.length && (crowded.length > 1 || most > mostDigitLines);
  });
  if (holdsSeveral) return true;
  // Numbers that are wrapped are not all as long: a row of them may be by chance, but not most rows.
  const full = figureRows.filter((figures) => figures.length > 2);
  const alike = full.filter((figures) => {
    const count = figures[0]?.lines.length ?? 0;
    return count > 1 && figures.every(({ lines }) => lines.length === count);
  });
  return alike.length * 2 > full.length;
}

function figuresIn(lines: readonly GlyphLine[]): number {
  return lines.reduce((sum, line) => sum + piecesOf(line, columnGap).filter(isFigure).length, 0);
}

function isFigure(line: GlyphLine): boolean {
  return isValue(textOf(line.glyphs));
}

function isCrowded({ lines, box }: TableCell): boolean {
  if (lines.some((line) => piecesOf(line, columnGap).filter(isFigure).length > 1)) return true;
  const texts = lines.map(({ glyphs }) => textOf(glyphs));
  return lines.length > 1 && lines.some(isFigure) && !isWrappedNumber(lines, texts, box);
}

/** A row of data has two cells with something in them, at least: a label and a figure. */
export function holdsData({ rows }: PageTable): boolean {
  return rows.some((cells) => cells.filter(({ text }) => text !== '').length > 1);
}
