/** Lines of several pages under each other, as if the pages had no edges. */
import { around, middleY, type PageBox } from './box.ts';
import type { GlyphLine } from './lines.ts';
import type { Page, Ruling } from './page.ts';

export interface PageLine {
  readonly line: GlyphLine;
  readonly page: Page;
}

export interface Strip {
  /** In the strip's own heights. */
  readonly lines: readonly GlyphLine[];
  readonly horizontal: readonly Ruling[];
  /** Where pieces of lines stand: those on the page of the first. */
  readonly locate: (pieces: readonly PageBox[]) => PagePlace;
}

export interface PagePlace {
  readonly page: Page;
  readonly box: PageBox;
}

/** From the last line of a page to the first of the next (of the font size). */
const overTheEdge = 1.6;

export function stripOf(pageLines: readonly PageLine[]): Strip {
  const sheets: { readonly page: Page; readonly from: number; readonly shift: number }[] = [];
  const lines: GlyphLine[] = [];
  for (const { line, page } of pageLines) {
    let sheet = sheets[sheets.length - 1];
    if (sheet === undefined || sheet.page !== page) {
      const last = lines[lines.length - 1];
      const shift = last === undefined ? 0 : last.baseline + overTheEdge * line.size - line.baseline;
      sheet = { page, from: last === undefined ? -Infinity : last.baseline + 0.4 * line.size, shift };
      sheets.push(sheet);
    }
    lines.push(sheet.shift === 0 ? line : shifted(line, sheet.shift));
  }
  const sheetAt = (y: number) => sheets.findLast(({ from }) => y >= from) ?? sheets[0];
  return {
    lines,
    horizontal: sheets.flatMap(({ page, shift }) => page.horizontal.map((line) => ({ ...line, at: line.at + shift }))),
    locate: (pieces) => {
      const sheet = sheetAt(middleY(pieces[0] as PageBox));
      if (sheet === undefined) throw new Error('A strip has no lines.');
      const { left, top, right, bottom } = around(pieces.filter((piece) => sheetAt(middleY(piece)) === sheet));
      return { page: sheet.page, box: { left, right, top: top - sheet.shift, bottom: bottom - sheet.shift } };
    },
  };
}

function shifted(line: GlyphLine, by: number): GlyphLine {
  const move = <B extends PageBox & { readonly baseline: number }>(box: B): B => ({
    ...box,
    top: box.top + by,
    bottom: box.bottom + by,
    baseline: box.baseline + by,
  });
  return { ...move(line), glyphs: line.glyphs.map(move) };
}
