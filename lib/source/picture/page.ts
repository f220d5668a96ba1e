/** A page that is a picture, read as if it had glyphs and lines: alignment, forms and rules are those of every other source. */
import type { Anchor } from '../../model/document.ts';
import type { PageBox } from '../pdf/box.ts';
import { latticeOf } from '../pdf/lattice.ts';
import type { Glyph, Page, Ruling } from '../pdf/page.ts';
import { framesOf } from '../pdf/rulings.ts';
import { close, type Crop, cropOf, twice, wider } from './crop.ts';
import { decide, needsSecondLook, type Reading } from './decide.ts';
import { type Ink, inkOf } from './ink.ts';
import { type Picture, scaled } from './picture.ts';
import type { Recognition, Recognize } from './recognizer.ts';
import { straighten } from './straighten.ts';
import { type Stroke, type Strokes, strokesOf } from './strokes.ts';
import { type Area, type InkLine, linesIn } from './text-lines.ts';

/** Stands for what could not be read. */
export const unreadMark = '\uFFFD';

/** A picture on a page: where each of its points lies, in points of the page. */
export interface PlacedPicture {
  readonly picture: Picture;
  readonly page: number;
  /** Points of the page to a point of the picture. */
  readonly scale: number;
  /** The anchor of a box of the picture, in points of the picture. */
  anchor(box: PageBox): Anchor;
}

/** Narrower pictures are enlarged, wider ones made smaller, to widths between. */
const narrowest = 1100;
const widest = 2600;
/** Strokes of letters are shorter than this share of the width. */
const strokeShare = 1 / 28;

export async function readPicture({ picture, page, scale, anchor }: PlacedPicture, recognize: Recognize): Promise<Page> {
  const factor = picture.width < narrowest ? 2 : Math.min(1, widest / picture.width);
  const sized = factor === 1 ? picture : scaled(picture, factor);
  const shortest = Math.round(sized.width * strokeShare);
  const upright = straighten(sized, shortest);
  const ink = inkOf(upright.picture);
  const strokes = withShortRows(strokesOf(ink, shortest), strokesOf(ink, Math.round(shortest / 3)), upright.picture.width);
  const points = scale / factor;
  const rulingOf = ({ at, slope, from, to }: (typeof strokes.across)[number]): Ruling => ({
    at: (at + (slope * (from + to)) / 2) * points,
    from: from * points,
    to: to * points,
  });
  const bare: Page = {
    number: page,
    width: sized.width * points,
    height: sized.height * points,
    glyphs: [],
    horizontal: strokes.across.map(rulingOf),
    vertical: strokes.down.map(rulingOf),
    pictures: [],
    scanned: false,
    complete: true,
    anchor: (box) => anchor(placed(box)),
  };
  const lattices = framesOf(bare)
    .flatMap((frame) => latticeOf(frame) ?? [])
    .filter(({ cells }) => cells.length > 1);
  const speck = Math.max(4, Math.round((sized.width / narrowest) ** 2 * 5));
  const inCells = lattices.flatMap(({ cells }) =>
    cells.map(({ box }) => linesIn(ink, inset(toArea(box, points), 2, ink), speck)),
  );
  const around = linesAround(ink, lattices.map(({ box }) => toArea(box, points)), speck);
  const lines = [...inCells.flat(), ...around];
  const cellLines = inCells.flat().length;
  const tall = middleHeight(lines);
  const readings = await readLines(upright.picture, lines, cellLines, tall, recognize);
  const glyphs = lines.flatMap((line, index) => glyphsOf(line, readings[index] as Reading, points));
  return { ...bare, glyphs };

  /** The box in the original picture, around its four corners. */
  function placed({ left, top, right, bottom }: PageBox): PageBox {
    const to = new Float64Array(2);
    const corners = [
      [left, top],
      [right, top],
      [left, bottom],
      [right, bottom],
    ].map(([x = 0, y = 0]) => {
      upright.placing(x / points, y / points, to);
      return [(to[0] as number) / factor, (to[1] as number) / factor] as const;
    });
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
    return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
  }
}

/** So near (share of the picture's width), two ends are at one height. */
const atOneHeight = 1 / 250;
/** A row has so many upright edges, at least. */
const fewestEdges = 3;

/**
 * A row that a page break cuts off may be lower than letters are high: its edges are those of several short strokes that
 * begin and end at the same heights and meet a line across.
 */
function withShortRows({ across, down }: Strokes, { down: short }: Strokes, width: number): Strokes {
  const near = atOneHeight * width;
  const meets = (stroke: Stroke) =>
    across.some(({ at, from, to }) => {
      const isEnd = Math.abs(at - stroke.from) <= near || Math.abs(at - stroke.to) <= near;
      return isEnd && stroke.at >= from - near && stroke.at <= to + near;
    });
  const known = (stroke: Stroke) =>
    down.some(({ at, from, to }) => Math.abs(at - stroke.at) <= near && from <= stroke.from + near && to >= stroke.to - near);
  const edges = short.filter((stroke) => !known(stroke) && meets(stroke));
  const ofRows = edges.filter(
    ({ from, to }) =>
      edges.filter((other) => Math.abs(other.from - from) <= near && Math.abs(other.to - to) <= near).length >= fewestEdges,
  );
  return { across, down: [...down, ...ofRows] };
}

async function readLines(
  picture: Picture,
  lines: readonly InkLine[],
  cellLines: number,
  tall: number,
  recognize: Recognize,
): Promise<readonly Reading[]> {
  const crops = lines.map((line): Crop => cropOf(picture, line, close, line.bottom - line.top < 0.4 * tall ? 0.7 * tall : 0));
  const first = await recognize(crops);
  const again = lines.flatMap((_, index) => (index < cellLines && needsSecondLook(first[index] as Recognition) ? [index] : []));
  const wide = await recognize(again.map((index) => cropOf(picture, lines[index] as InkLine, wider)));
  const double = await recognize(again.map((index) => twice(crops[index] as Crop)));
  const looks = new Map(
    again.map((index, at) => [index, { wide: wide[at] as Recognition, twice: double[at] as Recognition }]),
  );
  return lines.map((line, index) => {
    const dash = isDash(line, tall);
    if (dash) return { text: '-', sure: 1 };
    return decide(first[index] as Recognition, looks.get(index) ?? null);
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
function linesAround(ink: Ink, tables: readonly Area[], speck: number): readonly InkLine[] {
  const at = ink.at.slice();
  for (const { left, top, right, bottom } of tables) {
    for (let y = Math.max(0, top - 4); y < Math.min(ink.height, bottom + 4); y++)
      at.fill(0, y * ink.width + Math.max(0, left - 4), y * ink.width + Math.min(ink.width, right + 4));
  }
  const edge = Math.round(ink.width / 200);
  const whole = inset({ left: 0, top: 0, right: ink.width, bottom: ink.height }, edge, ink);
  return linesIn({ ...ink, at }, whole, speck);
}

/** Glyphs side by side over the ink of the line: wide ones for ideographs. */
function glyphsOf(line: InkLine, { text, sure }: Reading, points: number): readonly Glyph[] {
  const characters = [...(text ?? unreadMark)];
  if (characters.length === 0) return [];
  const weights = characters.map((character) => (/[ -~]/.test(character) ? 0.55 : 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const wide = ((line.right - line.left) * points) / total;
  const height = (line.bottom - line.top) * points;
  const size = Math.max(height, 6);
  const middle = ((line.top + line.bottom) / 2) * points;
  const [top, bottom] = [middle - size / 2, middle + size / 2];
  let left = line.left * points;
  return characters.map((character, index): Glyph => {
    const right = left + wide * (weights[index] as number);
    const glyph = { text: character, size, baseline: middle + 0.35 * size, flow: 'right', left, right, top, bottom, sure } as const;
    left = right;
    return glyph;
  });
}
