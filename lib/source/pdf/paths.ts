/** Finds ruling lines among the paths that a page strokes and fills. Path data as pdf.js packs it: a code, then its coordinates. */
import { addCover, addLine, type Drawing } from './drawing.ts';
import { type GraphicsState, isSeen } from './graphics-state.ts';
import { intersect, isInside, type Matrix, mapRectangle, type Rectangle } from './matrix.ts';

type Point = readonly [number, number];

interface Outline {
  readonly points: Point[];
  curved: boolean;
  closed: boolean;
}

const moveTo = 0;
const curveTo = 2;
const quadraticCurveTo = 3;
const closePath = 4;
/** Numbers behind each code; the last two are the point that it leads to. */
const coordinates = [2, 2, 6, 4, 0];

/** In points; a thicker line is a bar. */
const thickestLine = 3;

export interface Painting {
  readonly fills: boolean;
  readonly strokes: boolean;
  /** A path that ends with a stroke is closed first (s, b). */
  readonly closes: boolean;
}

/** Adds what a painted path leaves: lines, and areas that hide what was drawn before. */
export function paintPath(drawing: Drawing, data: ArrayLike<number>, painting: Painting, state: GraphicsState): void {
  const strokes = painting.strokes && isSeen(state.stroke) && strokeWidth(state) <= thickestLine;
  const fills = painting.fills && isSeen(state.fill);
  if (!strokes && !fills) return;
  for (const outline of outlinesOf(data, state.ctm)) {
    if (strokes && !state.stroke.white) strokeOutline(drawing, outline, painting.closes, state);
    if (fills) fillOutline(drawing, outline, state);
  }
}

function strokeWidth({ lineWidth, ctm: [a, b, c, d] }: GraphicsState): number {
  return lineWidth * Math.sqrt(Math.abs(a * d - b * c));
}

function outlinesOf(data: ArrayLike<number>, matrix: Matrix): readonly Outline[] {
  const [a, b, c, d, e, f] = matrix;
  const outlines: Outline[] = [];
  let outline: Outline = { points: [], curved: false, closed: false };
  const add = (at: number): void => {
    const x = data[at] ?? 0;
    const y = data[at + 1] ?? 0;
    outline.points.push([a * x + c * y + e, b * x + d * y + f]);
  };
  for (let at = 0; at < data.length; ) {
    const code = data[at] ?? -1;
    const count = coordinates[code];
    if (count === undefined) break;
    at += 1 + count;
    if (code === moveTo) {
      outline = { points: [], curved: false, closed: false };
      outlines.push(outline);
    }
    if (code === closePath) outline.closed = true;
    else add(at - 2);
    if (code === curveTo || code === quadraticCurveTo) outline.curved = true;
  }
  return outlines;
}

function strokeOutline(drawing: Drawing, outline: Outline, closes: boolean, { clip }: GraphicsState): void {
  const { points, curved, closed } = outline;
  if (curved) return;
  const first = points[0];
  const ring = (closed || closes) && first !== undefined ? [...points, first] : points;
  for (let at = 1; at < ring.length; at++) {
    addClippedLine(drawing, ring[at - 1] as Point, ring[at] as Point, clip);
  }
}

/** Clipping seldom cuts a line: a line is added whole where its middle is inside. */
function addClippedLine(drawing: Drawing, from: Point, to: Point, clip: Rectangle): void {
  if (isInside(clip, (from[0] + to[0]) / 2, (from[1] + to[1]) / 2)) addLine(drawing, { from, to });
}

function fillOutline(drawing: Drawing, outline: Outline, { fill, clip }: GraphicsState): void {
  if (outline.curved) {
    if (!fill.white) drawing.outlines++;
    return;
  }
  const rectangle = rectangleOf(outline.points);
  if (rectangle !== null) fillRectangle(drawing, rectangle, fill, clip);
}

/** The four corners, in any order round, of a rectangle along the axes. */
function rectangleOf(points: readonly Point[]): Rectangle | null {
  if (points.length < 4 || points.length > 5) return null;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const box: Rectangle = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const near = (one: number, other: number): boolean => Math.abs(one - other) < 0.1;
  const corner = ([x, y]: Point): boolean =>
    (near(x, box[0]) || near(x, box[2])) && (near(y, box[1]) || near(y, box[3]));
  return points.every(corner) ? box : null;
}

function fillRectangle(drawing: Drawing, rectangle: Rectangle, fill: GraphicsState['fill'], clip: Rectangle): void {
  const [x0, y0, x1, y1] = rectangle;
  const [width, height] = [x1 - x0, y1 - y0];
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  if (Math.min(width, height) <= thickestLine) {
    const from: Point = width > height ? [x0, y] : [x, y0];
    const to: Point = width > height ? [x1, y] : [x, y1];
    if (!fill.white) addClippedLine(drawing, from, to, clip);
  } else if (fill.opacity === 1 && !fill.blends) addCover(drawing, rectangle);
}

/**
 * The unit square under a transformation with nothing drawn: a picture that pdf.js left out. One that is thin is a
 * line (some programs draw lines as pictures of one pixel).
 */
export function addPicture(drawing: Drawing, { ctm, clip }: GraphicsState): void {
  const box = mapRectangle(ctm, [0, 0, 1, 1]);
  const [x0, y0, x1, y1] = box;
  if (Math.max(x1 - x0, y1 - y0) < smallestPicture) return;
  if (Math.min(x1 - x0, y1 - y0) > thickestLine) {
    const seen = intersect(box, clip);
    if (Math.min(seen[2] - seen[0], seen[3] - seen[1]) >= smallestPicture) drawing.pictures.push(seen);
  } else fillRectangle(drawing, box, { white: false, opacity: 1, blends: false }, clip);
}

/** In points; a smaller picture is a bullet or a logo. */
const smallestPicture = 36;
