/** Finds how a page lies in its picture, by its ruling lines: turned, or seen at an angle. */
import { type Ink, inkOf } from './ink.ts';
import { type Picture, type Placing, warped } from './picture.ts';
import { type Stroke, strokesOf } from './strokes.ts';

/** A picture whose lines run straight across and down, and the way back to the picture that it came from. */
export interface Upright {
  readonly picture: Picture;
  /** The place in the original picture. */
  readonly placing: Placing;
}

/** Beyond this angle (radians) a page is turned by a quarter, or no page. */
const mostTurn = 0.16;
/** Steps of the search, coarse and fine. */
const coarse = 0.004;
const fine = 0.0005;
/** Points of ink that are looked at. */
const mostPoints = 60_000;
/** A stroke this long (share of the picture's width) says how the page lies. */
const longStroke = 0.1;

export function straighten(picture: Picture, shortest: number): Upright {
  const ink = inkOf(picture);
  const angle = angleOf(ink);
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const [middleX, middleY] = [picture.width / 2, picture.height / 2];
  /** From the level picture to the original one. */
  const unturn: Placing = (x, y, to) => {
    const [dx, dy] = [x - middleX, y - middleY];
    to[0] = middleX + cos * dx - sin * dy;
    to[1] = middleY + sin * dx + cos * dy;
  };
  const level = Math.abs(angle) < fine ? picture : warped(picture, picture.width, picture.height, unturn);
  const { across, down } = strokesOf(level === picture ? ink : inkOf(level), shortest);
  const rows = fanOf(across.filter(({ from, to }) => to - from > longStroke * picture.width));
  const columns = fanOf(down.filter(({ from, to }) => to - from > longStroke * picture.width));
  const isStraight = [rows, columns].every(
    ([slope, spread]) => Math.abs(slope) * picture.height < 1 && Math.abs(spread) * picture.width * picture.height < 1,
  );
  if (isStraight) return { picture: level, placing: level === picture ? keep : unturn };
  const placing: Placing = (x, y, to) => {
    // The line of height y has the slope s, the line of distance x the slope t: where they meet.
    const s = rows[0] + rows[1] * y;
    const t = columns[0] + columns[1] * x;
    const meetX = (x + t * y) / (1 - s * t);
    unturn(meetX, y + s * meetX, to);
  };
  return { picture: warped(picture, picture.width, picture.height, placing), placing };
}

const keep: Placing = (x, y, to) => {
  to[0] = x;
  to[1] = y;
};

/** The turn (radians) that makes rows of ink sharpest: lines of text, and of tables even more. */
function angleOf({ width, height, at }: Ink): number {
  let count = 0;
  for (const point of at) count += point;
  const each = Math.max(1, Math.ceil(count / mostPoints));
  const xs: number[] = [];
  const ys: number[] = [];
  let seen = 0;
  for (let y = 0, index = 0; y < height; y++) {
    for (let x = 0; x < width; x++, index++) {
      if (at[index] === 0 || seen++ % each !== 0) continue;
      xs.push(x - width / 2);
      ys.push(y - height / 2);
    }
  }
  const bins = new Float64Array(2 * (width + height));
  const sharpness = (angle: number): number => {
    bins.fill(0);
    const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
    const middle = bins.length / 2;
    for (let index = 0; index < xs.length; index++) {
      const bin = Math.round(cos * (ys[index] as number) - sin * (xs[index] as number) + middle);
      bins[bin] = (bins[bin] as number) + 1;
    }
    let sum = 0;
    for (const bin of bins) sum += bin * bin;
    return sum;
  };
  const search = (from: number, to: number, step: number): number => {
    let [best, most] = [0, -1];
    for (let angle = from; angle <= to + step / 2; angle += step) {
      const found = sharpness(angle);
      if (found > most) [best, most] = [angle, found];
    }
    return best;
  };
  if (xs.length === 0) return 0;
  const rough = search(-mostTurn, mostTurn, coarse);
  return search(rough - coarse, rough + coarse, fine);
}

/** How slopes change from stroke to stroke, as lines that run towards one point have it: `slope = [0] + [1] · at`. */
function fanOf(strokes: readonly Stroke[]): readonly [number, number] {
  if (strokes.length === 0) return [0, 0];
  const median = middleOf(strokes.map(({ slope }) => slope));
  const spread = middleOf(strokes.map(({ slope }) => Math.abs(slope - median)));
  // A stroke that lies otherwise than most is part of a stamp or drawing.
  const sound = strokes.filter(({ slope }) => Math.abs(slope - median) <= Math.max(4 * spread, 0.002));
  let [weight, meanAt, meanSlope] = [0, 0, 0];
  for (const { at, slope, from, to } of sound) {
    weight += to - from;
    meanAt += (to - from) * at;
    meanSlope += (to - from) * slope;
  }
  meanAt /= weight;
  meanSlope /= weight;
  let [aa, ab] = [0, 0];
  for (const { at, slope, from, to } of sound) {
    aa += (to - from) * (at - meanAt) ** 2;
    ab += (to - from) * (at - meanAt) * (slope - meanSlope);
  }
  const change = sound.length < 4 || aa === 0 ? 0 : ab / aa;
  return [meanSlope - change * meanAt, change];
}

function middleOf(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;
}
