/** What a page draws, in user space (PDF 8.3.2): before the page is turned upright. */
import type { Rectangle } from './matrix.ts';

/** Quarter turns anticlockwise from the x axis. */
export type Quarter = 0 | 1 | 2 | 3;

export interface DrawnGlyph {
  readonly text: string;
  /** Left end of its baseline. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of its em square. */
  readonly size: number;
  /** Where its baseline points. */
  readonly quarter: Quarter;
  /** The next one stands below (vertical writing). */
  readonly vertical: boolean;
}

/** A straight line, or a thin filled rectangle. */
export interface DrawnLine {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

export interface Drawing {
  readonly glyphs: DrawnGlyph[];
  readonly lines: DrawnLine[];
  readonly pictures: Rectangle[];
  /** Opaque areas; each hides the glyphs before index `from`. */
  readonly covers: { readonly area: Rectangle; readonly from: number }[];
  /** Filled shapes with curves: letters drawn as outlines. */
  outlines: number;
  /** Glyphs whose character the file does not tell. */
  nameless: number;
  /** False where there was more than is kept. */
  complete: boolean;
}

export function emptyDrawing(): Drawing {
  return { glyphs: [], lines: [], pictures: [], covers: [], outlines: 0, nameless: 0, complete: true };
}

/** A dense page has some five thousand glyphs and a thousand lines. */
const mostGlyphs = 50_000;
const mostLines = 20_000;
const mostCovers = 2_000;

export function addGlyph(drawing: Drawing, glyph: DrawnGlyph): void {
  if (drawing.glyphs.length < mostGlyphs) drawing.glyphs.push(glyph);
  else drawing.complete = false;
}

export function addLine(drawing: Drawing, line: DrawnLine): void {
  if (drawing.lines.length < mostLines) drawing.lines.push(line);
  else drawing.complete = false;
}

export function addCover(drawing: Drawing, area: Rectangle): void {
  if (drawing.glyphs.length > 0 && drawing.covers.length < mostCovers) {
    drawing.covers.push({ area, from: drawing.glyphs.length });
  }
}
