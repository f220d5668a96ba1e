/** A page that is a picture, read as if it had glyphs and lines: alignment, forms and rules are those of every other source. */
import { type Anchor, unreadMark } from '../../model/document.ts';
import type { PageBox } from '../pdf/box.ts';
import { latticeOf } from '../pdf/lattice.ts';
import type { Glyph, Page } from '../pdf/page.ts';
import { framesOf } from '../pdf/rulings.ts';
import { type Crop, close, cropOf, thrice, wider } from './crop.ts';
import { decide, needsSecondLook, type Reading } from './decide.ts';
import { type Ink, inkOf } from './ink.ts';
import { type Picture, scaled, turned } from './picture.ts';
import type { Recognition, Recognize } from './recognizer.ts';
import { straighten } from './straighten.ts';
import { strokesOf, withoutStrokes } from './strokes.ts';
import { rulesAmong, rulingOf, withShortRows } from './table-rules.ts';
import { type Area, type InkLine, letterHeight, linesIn } from './text-lines.ts';

/** A picture on a page: where each of its points lies, in points of the page. */
export interface PlacedPicture {
  readonly picture: Picture;
  readonly page: number;
  /** Points of the page to a point of the picture. */
  readonly scale: number;
  /** Quarter turns clockwise after which its text probably stands upright. */
  readonly quarters?: Quarters;
  /** The anchor of a box of the picture, in points of the picture. */
  anchor(box: PageBox): Anchor;
}

type Quarters = 0 | 1 | 2 | 3;

/** Narrower pictures are enlarged, wider ones made smaller, to widths between. */
const narrowest = 1100;
const widest = 2600;
/** Strokes of letters are shorter than this share of the width. */
const strokeShare = 1 / 28;
/** A table is at least so wide, as a share of the picture. */
const narrowestTable = 0.2;
/** A page has some hundred lines and cells; a photo has thousands of blots. */
const mostLines = 2_500;

/** The page, or null where the picture shows no text, or too much of something else. */
export async function readPicture(placed: PlacedPicture, recognize: Recognize): Promise<Page | null> {
  const layout = await uprightLayout(placed, recognize);
  if (layout === null) return null;
  const { lines, cellLines, points, bare } = layout;
  const readings = await readLines(layout, middleHeight(lines), recognize);
  const common = middleHeight(lines.slice(cellLines)) * points;
  const glyphs = lines.flatMap((line, index) => {
    const reading = readings[index] as Reading;
    const isPoor = index >= cellLines && reading.sure < readable;
    return glyphsOf(
      line,
      isPoor ? { text: null, sure: reading.sure } : reading,
      points,
      index < cellLines ? 0 : common,
    );
  });
  return { ...bare, glyphs };
}

/** A picture turned upright, with its rules and lines of text found. */
interface Layout {
  readonly picture: Picture;
  /** Lines in cells first. */
  readonly lines: readonly InkLine[];
  readonly cellLines: number;
  /** What was read already. */
  readonly known: Map<InkLine, Recognition>;
  /** Points of the page to a point of the picture. */
  readonly points: number;
  /** The page without its glyphs. */
  readonly bare: Page;
}

/** So many lines show whether a page stands upright, */
const sampleSize = 20;
/** if they are this sure in the mean; on its head, a page of noughts comes near. Below the lower bound nothing is text. */
const upright = 0.95;
const readable = 0.6;
/** A row of letters is so many times as wide as high; where so much of a page stands in rows, it is upright or on its head. */
const rowLength = 2.5;
const mostlyRows = 0.5;

/** Looks at the page as it most probably stands first, and at its other sides where that gives no words. */
async function uprightLayout(placed: PlacedPicture, recognize: Recognize): Promise<Layout | null> {
  const { quarters = 0 } = placed;
  const layoutAt = (more: number) => layOut(placed, ((quarters + more) % 4) as Quarters);
  const first = layoutAt(0);
  if (first !== null && inRows(first) >= mostlyRows && (await sampleOf(first, recognize)) >= upright) return first;
  // On its side, lines of text are columns: the recogniser takes them for vertical writing, and reads them too.
  const side = layoutAt(1);
  const rowsFirst = (first === null ? 0 : inRows(first)) >= (side === null ? 0 : inRows(side));
  let best: Layout | null = null;
  let surest = readable;
  for (const layout of rowsFirst ? [first, layoutAt(2)] : [side, layoutAt(3)]) {
    const sure = layout === null ? 0 : await sampleOf(layout, recognize);
    if (sure > surest) [best, surest] = [layout, sure];
    if (sure >= upright) return layout;
  }
  return best;
}

/** The share of letters that stand in rows of several. */
function inRows({ lines }: Layout): number {
  const lengths = lines.map(({ left, top, right, bottom }) => (right - left) / Math.max(bottom - top, 1));
  const total = lengths.reduce((sum, length) => sum + Math.max(1, length), 0);
  return lengths.filter((length) => length > rowLength).reduce((sum, length) => sum + length, 0) / Math.max(total, 1);
}

/** How sure the recogniser is of some lines with several letters, in the mean. */
async function sampleOf({ picture, lines, known }: Layout, recognize: Recognize): Promise<number> {
  const long = lines.filter(({ left, top, right, bottom }) => right - left > rowLength * (bottom - top));
  const sample = long.filter((_, index) => index % Math.ceil(long.length / sampleSize) === 0);
  if (sample.length === 0) return 0;
  const read = await recognize(sample.map((line) => cropOf(picture, line, close)));
  for (const [index, line] of sample.entries()) known.set(line, read[index] as Recognition);
  const letters = read.reduce((sum, { text }) => sum + text.length, 0);
  return letters === 0 ? 0 : read.reduce((sum, { text, sure }) => sum + text.length * sure, 0) / letters;
}

/** Null where it holds far more than a page of text. */
function layOut({ picture, page, scale, anchor }: PlacedPicture, quarters: Quarters): Layout | null {
  const turnedPicture = turned(picture, quarters);
  const factor = turnedPicture.width < narrowest ? 2 : Math.min(1, widest / turnedPicture.width);
  const sized = factor === 1 ? turnedPicture : scaled(turnedPicture, factor);
  const shortest = Math.round(sized.width * strokeShare);
  const straight = straighten(sized, shortest);
  const ink = inkOf(straight.picture);
  const strokes = withShortRows(strokesOf(ink, shortest), strokesOf(ink, Math.round(shortest / 3)), sized.width);
  const points = scale / factor;
  const horizontal = strokes.across.map((stroke) => rulingOf(stroke, points));
  const vertical = strokes.down.map((stroke) => rulingOf(stroke, points));
  // Strokes of large letters meet too.
  const frames = framesOf({ horizontal, vertical }).filter((frame) =>
    frame.horizontal.some(({ from, to }) => to - from > narrowestTable * sized.width * points),
  );
  const bare: Page = {
    number: page,
    width: sized.width * points,
    height: sized.height * points,
    glyphs: [],
    horizontal: frames.flatMap((frame) => frame.horizontal),
    vertical: frames.flatMap((frame) => frame.vertical),
    pictures: [],
    scanned: false,
    recognized: true,
    complete: true,
    anchor: (box) => anchor(inOriginal(box)),
  };
  const lattices = frames.flatMap((frame) => latticeOf(frame) ?? []).filter(({ cells }) => cells.length > 1);
  const letters = withoutStrokes(ink, rulesAmong(strokes, frames, points, sized.width));
  const tall = letterHeight(letters);
  const inCells = lattices.flatMap(({ cells }) =>
    cells.map(({ box }) => linesIn(letters, inset(toArea(box, points), 2, ink), tall)),
  );
  const around = linesAround(
    letters,
    lattices.map(({ box }) => toArea(box, points)),
    tall,
  );
  const lines = [...inCells.flat(), ...around];
  if (lines.length > mostLines) return null;
  return { picture: straight.picture, lines, cellLines: lines.length - around.length, known: new Map(), points, bare };

  /** The box in the original picture, around its four corners. */
  function inOriginal({ left, top, right, bottom }: PageBox): PageBox {
    const to = new Float64Array(2);
    const corners = [
      [left, top],
      [right, top],
      [left, bottom],
      [right, bottom],
    ].map(([x = 0, y = 0]) => {
      straight.placing(x / points, y / points, to);
      return unturned((to[0] as number) / factor, (to[1] as number) / factor, picture, quarters);
    });
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
    return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
  }
}

/** The place in a picture of a place after quarter turns clockwise. */
function unturned(x: number, y: number, { width, height }: Picture, quarters: Quarters): readonly [number, number] {
  if (quarters === 0) return [x, y];
  if (quarters === 1) return [y, height - x];
  return quarters === 2 ? [width - x, height - y] : [width - y, x];
}

async function readLines(
  { picture, lines, cellLines, known }: Layout,
  tall: number,
  recognize: Recognize,
): Promise<readonly Reading[]> {
  const crops = lines.map((line) => cropOf(picture, line, close, line.bottom - line.top < 0.4 * tall ? 0.7 * tall : 0));
  const open = lines.flatMap((line, index) => (known.has(line) || isDash(line, tall) ? [] : [index]));
  const read = await recognize(open.map((index) => crops[index] as Crop));
  const first = new Map(open.map((index, at) => [index, read[at] as Recognition]));
  lines.forEach((line, index) => {
    const before = known.get(line);
    if (before !== undefined) first.set(index, before);
  });
  const again = [...first].flatMap(([index, seen]) => (index < cellLines && needsSecondLook(seen) ? [index] : []));
  const wide = await recognize(again.map((index) => cropOf(picture, lines[index] as InkLine, wider)));
  const triple = await recognize(again.map((index) => thrice(crops[index] as Crop)));
  const looks = new Map(
    again.map((index, at) => [index, { wide: wide[at] as Recognition, thrice: triple[at] as Recognition }]),
  );
  return lines.map((_, index) => {
    const seen = first.get(index);
    return seen === undefined ? { text: '-', sure: 1 } : decide(seen, looks.get(index) ?? null);
  });
}

/** A dash: flat, and wider than it is high. */
function isDash({ left, top, right, bottom }: InkLine, tall: number): boolean {
  const [wide, high] = [right - left, bottom - top];
  return high < 0.25 * tall && wide > 2 * high && wide > 0.2 * tall && wide < 2.5 * tall;
}

function middleHeight(lines: readonly Area[]): number {
  const heights = lines.map(({ top, bottom }) => bottom - top).sort((one, other) => one - other);
  return heights[heights.length >> 1] ?? 0;
}

function toArea({ left, top, right, bottom }: PageBox, points: number): Area {
  return {
    left: Math.round(left / points),
    top: Math.round(top / points),
    right: Math.round(right / points),
    bottom: Math.round(bottom / points),
  };
}

function inset({ left, top, right, bottom }: Area, by: number, { width, height }: Ink): Area {
  return {
    left: Math.max(0, left + by),
    top: Math.max(0, top + by),
    right: Math.min(width, right - by),
    bottom: Math.min(height, bottom - by),
  };
}

/** Lines outside the tables; parts that stand far apart are lines of their own. */
function linesAround(ink: Ink, tables: readonly Area[], tall: number): readonly InkLine[] {
  const at = ink.at.slice();
  for (const { left, top, right, bottom } of tables) {
    for (let y = Math.max(0, top - 4); y < Math.min(ink.height, bottom + 4); y++)
      at.fill(0, y * ink.width + Math.max(0, left - 4), y * ink.width + Math.min(ink.width, right + 4));
  }
  const edge = Math.round(ink.width / 200);
  const whole = inset({ left: 0, top: 0, right: ink.width, bottom: ink.height }, edge, ink);
  return linesIn({ ...ink, at }, whole, tall);
}

/** Height of a digit as a share of its font size. */
const digitHeight = 0.72;

/** Lines of running text are of one size, though the ink of some is lower: they have no brackets, or digits only. */
const evenly = 0.25;

/** Glyphs side by side over the ink of the line: wide ones for ideographs. `common`: the size of most lines around. */
function glyphsOf(line: InkLine, { text, sure }: Reading, points: number, common: number): readonly Glyph[] {
  const characters = [...(text ?? unreadMark)];
  if (characters.length === 0) return [];
  const weights = characters.map((character) => (/[ -~]/.test(character) ? 0.55 : 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const wide = ((line.right - line.left) * points) / total;
  const height = (line.bottom - line.top) * points;
  // Digits are lower than ideographs of the same font.
  const own = Math.max(height / (/^[\d.,]+$/.test(text ?? '') ? digitHeight : 1), 6);
  const size = Math.abs(own - common) < evenly * common ? common : own;
  const middle = ((line.top + line.bottom) / 2) * points;
  const [top, bottom] = [middle - size / 2, middle + size / 2];
  let left = line.left * points;
  return characters.map((character, index): Glyph => {
    const right = left + wide * (weights[index] as number);
    const glyph = {
      text: character,
      size,
      baseline: middle + 0.35 * size,
      flow: 'right',
      left,
      right,
      top,
      bottom,
      sure,
    } as const;
    left = right;
    return glyph;
  });
}
