/** A page turned so that most of its text runs from left to right, whichever way the file has it. */
import type { Anchor } from '../../model/document.ts';
import type { PageBox } from './box.ts';
import type { Drawing, DrawnGlyph, Quarter } from './drawing.ts';
import type { Rectangle } from './matrix.ts';

export interface Glyph extends PageBox {
  /** A space where it is one in the file; otherwise no white space. */
  readonly text: string;
  readonly size: number;
  readonly baseline: number;
  /** Where the next glyph stands: `down` and `up` are vertical writing and text turned on its side. */
  readonly flow: 'right' | 'down' | 'up';
  /** How sure the recogniser was, from 0 to 1; left out for text that a file contains. */
  readonly sure?: number;
}

/** A horizontal line at a height, or a vertical one at a distance from the left. */
export interface Ruling {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Page {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly horizontal: readonly Ruling[];
  readonly vertical: readonly Ruling[];
  readonly pictures: readonly PageBox[];
  /** The page is a picture: nothing on it can be read. */
  readonly scanned: boolean;
  /** False where only a part of it was kept. */
  readonly complete: boolean;
  /** Its glyphs were read from a picture: places within a line are rough. */
  readonly recognized?: true;
  readonly anchor: (box: PageBox) => Anchor;
}

/** The em square's share above the baseline, as East Asian fonts have it. */
const ascent = 0.88;
/** A line this far out of the straight (points) is none of a table. */
const mostSlope = 1;

export function toPage(number: number, view: Rectangle, drawing: Drawing): Page {
  const quarter = mostFrequentQuarter(drawing.glyphs);
  const turn = turnOf(view, quarter);
  const sideways = quarter % 2 === 1;
  const width = sideways ? view[3] - view[1] : view[2] - view[0];
  const height = sideways ? view[2] - view[0] : view[3] - view[1];
  const turnBox = ([x0, y0, x1, y1]: Rectangle): PageBox => boxOf(turn(x0, y0), turn(x1, y1));
  const covers = drawing.covers.map(({ area, from }) => ({ box: turnBox(area), from }));
  const glyphs: Glyph[] = [];
  drawing.glyphs.forEach((drawn, index) => {
    const glyph = toGlyph(drawn, quarter, turn);
    if (glyph === null) return;
    const x = (glyph.left + glyph.right) / 2;
    const y = (glyph.top + glyph.bottom) / 2;
    if (x < 0 || x > width || y < 0 || y > height) return;
    if (!covers.some(({ box, from }) => index < from && covered(box, x, y))) glyphs.push(glyph);
  });
  const horizontal: Ruling[] = [];
  const vertical: Ruling[] = [];
  for (const { from, to } of drawing.lines) {
    const { left, top, right, bottom } = boxOf(turn(...from), turn(...to));
    if (bottom - top <= mostSlope) horizontal.push({ at: (top + bottom) / 2, from: left, to: right });
    if (right - left <= mostSlope) vertical.push({ at: (left + right) / 2, from: top, to: bottom });
  }
  const pictures = drawing.pictures.map(turnBox);
  return {
    number,
    width,
    height,
    glyphs,
    horizontal,
    vertical,
    pictures,
    scanned: isScanned(glyphs, pictures, width * height, drawing),
    complete: drawing.complete,
    anchor: (box) => ({ kind: 'page', page: number, box: turnBack(box, view, quarter) }),
  };
}

function mostFrequentQuarter(glyphs: readonly DrawnGlyph[]): Quarter {
  const counts = [0, 0, 0, 0];
  for (const { quarter } of glyphs) counts[quarter] = (counts[quarter] ?? 0) + 1;
  return counts.indexOf(Math.max(...counts)) as Quarter;
}

type ToUpright = (x: number, y: number) => readonly [number, number];

function turnOf([x0, y0, x1, y1]: Rectangle, quarter: Quarter): ToUpright {
  if (quarter === 0) return (x, y) => [x - x0, y1 - y];
  if (quarter === 1) return (x, y) => [y - y0, x - x0];
  if (quarter === 2) return (x, y) => [x1 - x, y - y0];
  return (x, y) => [y1 - y, x1 - x];
}

/** A box of the upright page on the page as the file has it, y downwards. */
function turnBack(
  { left, top, right, bottom }: PageBox,
  [x0, y0, x1, y1]: Rectangle,
  quarter: Quarter,
): [number, number, number, number] {
  const [width, height] = [x1 - x0, y1 - y0];
  const boxes = [
    [left, top, right, bottom],
    [top, height - right, bottom, height - left],
    [width - right, height - bottom, width - left, height - top],
    [width - bottom, left, width - top, right],
  ];
  const [a = 0, b = 0, c = 0, d = 0] = (boxes[quarter] ?? []).map((value) => Math.round(value * 100) / 100);
  return [a, b, c, d];
}

function boxOf(one: readonly [number, number], other: readonly [number, number]): PageBox {
  return {
    left: Math.min(one[0], other[0]),
    top: Math.min(one[1], other[1]),
    right: Math.max(one[0], other[0]),
    bottom: Math.max(one[1], other[1]),
  };
}

function covered({ left, top, right, bottom }: PageBox, x: number, y: number): boolean {
  return x > left && x < right && y > top && y < bottom;
}

/** Null for text that stands on its head. */
function toGlyph(drawn: DrawnGlyph, quarter: Quarter, turn: ToUpright): Glyph | null {
  const { text, width, size } = drawn;
  const [x, y] = turn(drawn.x, drawn.y);
  const side = (drawn.quarter - quarter + 4) % 4;
  if (side === 2) return null;
  if (side === 0) {
    const box = { left: x, top: y - ascent * size, right: x + Math.abs(width), bottom: y + (1 - ascent) * size };
    return { text, size, baseline: y, flow: drawn.vertical ? 'down' : 'right', ...box };
  }
  // Its baseline runs down (3) or up (1) the page.
  const down = side === 3;
  const left = down ? x - (1 - ascent) * size : x - ascent * size;
  const top = down ? y : y - Math.abs(width);
  const box = { left, top, right: left + size, bottom: top + Math.abs(width) };
  return { text, size, baseline: box.bottom, flow: down ? 'down' : 'up', ...box };
}

/** A scan has no text but, at most, what a stamp or page number says. */
const mostLettersOnScan = 20;
/** Share of the page that its pictures cover. */
const coveredByScan = 0.4;
/** Letters drawn as outlines: a page has hundreds. */
const manyOutlines = 100;

function isScanned(
  glyphs: readonly Glyph[],
  pictures: readonly PageBox[],
  area: number,
  { outlines, nameless }: Drawing,
): boolean {
  const letters = glyphs.filter(({ text }) => text !== ' ').length;
  if (nameless > 50 && nameless > letters) return true;
  if (letters > mostLettersOnScan) return false;
  const covered = pictures.reduce((sum, { left, top, right, bottom }) => sum + (right - left) * (bottom - top), 0);
  return covered >= coveredByScan * area || outlines >= manyOutlines;
}
