/** Long straight strokes in ink: the ruling lines of tables, whole or in pieces. */
import type { Ink } from './ink.ts';

/** `at + slope · x` is the stroke's middle at `x`, from `from` to `to`; of upright strokes x and y change places. */
export interface Stroke {
  readonly at: number;
  readonly slope: number;
  readonly from: number;
  readonly to: number;
}

/** Both kinds of strokes. */
export interface Strokes {
  readonly across: readonly Stroke[];
  readonly down: readonly Stroke[];
}

interface Run {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  group: number;
}

/** A run of ink along a line, over gaps of so many points, is part of a stroke from this length on. */
const widestGap = 2;
/** Runs this many lines apart may be pieces of one sloping stroke, if they come this near each other. */
const mostStep = 2;
const reach = 6;
/** Thicker ones are bars or filled areas. */
const thickest = 14;
/** Points off the straight, at most, in the mean. */
const mostOff = 1.6;

/** `shortest`: length of the shortest run, in points; strokes of letters are shorter. */
export function strokesOf(ink: Ink, shortest: number): Strokes {
  return { across: strokesAlong(ink, shortest), down: strokesAlong(transposed(ink), shortest) };
}

function transposed({ width, height, at }: Ink): Ink {
  const out = new Uint8Array(at.length);
  const block = 32;
  for (let top = 0; top < height; top += block) {
    for (let left = 0; left < width; left += block) {
      for (let y = top; y < Math.min(top + block, height); y++) {
        for (let x = left; x < Math.min(left + block, width); x++) out[x * height + y] = at[y * width + x] as number;
      }
    }
  }
  return { width: height, height: width, at: out };
}

function strokesAlong(ink: Ink, shortest: number): readonly Stroke[] {
  const runs = runsOf(ink, shortest);
  const groups = new Map<number, Run[]>();
  for (const run of runs) {
    const root = rootOf(runs, run.group);
    const known = groups.get(root);
    if (known === undefined) groups.set(root, [run]);
    else known.push(run);
  }
  return [...groups.values()].flatMap((group) => strokeOf(group) ?? []);
}

function runsOf({ width, height, at }: Ink, shortest: number): readonly Run[] {
  const runs: Run[] = [];
  let recent: number[][] = [];
  for (let y = 0; y < height; y++) {
    const here: number[] = [];
    const row = y * width;
    for (let x = 0; x < width; x++) {
      if (at[row + x] === 0) continue;
      const from = x;
      let end = x;
      for (x++; x < width && x - end <= widestGap + 1; x++) if (at[row + x] === 1) end = x;
      x = end;
      if (end + 1 - from < shortest) continue;
      const run: Run = { line: y, from, to: end + 1, group: runs.length };
      here.push(runs.length);
      runs.push(run);
      for (const other of recent.flat()) {
        const above = runs[other] as Run;
        if (above.from - reach <= run.to && run.from - reach <= above.to) join(runs, other, run.group);
      }
    }
    recent = [...recent, here].slice(-mostStep);
  }
  return runs;
}

function rootOf(runs: readonly Run[], index: number): number {
  let root = index;
  while ((runs[root] as Run).group !== root) root = (runs[root] as Run).group;
  for (let next = index; next !== root; ) {
    const run = runs[next] as Run;
    next = run.group;
    run.group = root;
  }
  return root;
}

function join(runs: readonly Run[], one: number, other: number): void {
  const [first, second] = [rootOf(runs, one), rootOf(runs, other)];
  if (first !== second) (runs[Math.max(first, second)] as Run).group = Math.min(first, second);
}

/** The straight line through the middles of its runs, each as heavy as it is long; null for what is no thin line. */
function strokeOf(group: readonly Run[]): Stroke | null {
  let [weight, meanX, meanY, from, to] = [0, 0, 0, Infinity, -Infinity];
  for (const run of group) {
    const length = run.to - run.from;
    weight += length;
    meanX += (length * (run.from + run.to - 1)) / 2;
    meanY += length * run.line;
    from = Math.min(from, run.from);
    to = Math.max(to, run.to);
  }
  meanX /= weight;
  meanY /= weight;
  if (weight / (to - from) > thickest) return null;
  let [xx, xy] = [0, 0];
  for (const run of group) {
    const length = run.to - run.from;
    const middle = (run.from + run.to - 1) / 2 - meanX;
    // A run has its own width, which is what a level line consists of.
    xx += length * (middle * middle + (length * length) / 12);
    xy += length * middle * (run.line - meanY);
  }
  const slope = xy / xx;
  let off = 0;
  for (const run of group) {
    const length = run.to - run.from;
    const middle = (run.from + run.to - 1) / 2 - meanX;
    off += length * Math.abs(run.line - meanY - slope * middle);
  }
  return off / weight > mostOff + thicknessOf(weight, from, to) / 3
    ? null
    : { at: meanY - slope * meanX, slope, from, to };
}

function thicknessOf(weight: number, from: number, to: number): number {
  return weight / (to - from);
}

/** Ink beside the middle of a stroke that is still its own, in points. */
const softEdge = 3;

/** The ink without its strokes: what a letter that touches one has beyond it stays. */
export function withoutStrokes(ink: Ink, { across, down }: Strokes): Ink {
  const { width, height } = ink;
  const at = ink.at.slice();
  for (const stroke of across) erase(stroke, width, height, (along, beside) => beside * width + along);
  for (const stroke of down) erase(stroke, height, width, (along, beside) => along * width + beside);
  return { width, height, at };

  function erase(
    stroke: Stroke,
    length: number,
    breadth: number,
    index: (along: number, beside: number) => number,
  ): void {
    const [from, to] = [
      Math.max(0, Math.floor(stroke.from) - softEdge),
      Math.min(length, Math.ceil(stroke.to) + softEdge),
    ];
    const runs: (readonly [along: number, first: number, last: number])[] = [];
    for (let along = from; along < to; along++) {
      const middle = Math.round(stroke.at + stroke.slope * along);
      const start = [0, -1, 1, -2, 2].map((off) => middle + off).find((beside) => isInk(along, beside));
      if (start === undefined) continue;
      let [first, last] = [start, start];
      while (first > start - 2 * thickest && isInk(along, first - 1)) first--;
      while (last < start + 2 * thickest && isInk(along, last + 1)) last++;
      runs.push([along, first, last]);
    }
    const widths = runs.map(([, first, last]) => last - first + 1).sort((one, other) => one - other);
    const thick = widths[widths.length >> 1] ?? 0;
    for (const [along, first, last] of runs) {
      const middle = Math.round(stroke.at + stroke.slope * along);
      const isOwn = last - first + 1 <= thick + softEdge;
      const half = Math.ceil(thick / 2) + 1;
      const [low, high] = isOwn ? [first, last] : [Math.max(first, middle - half), Math.min(last, middle + half)];
      for (let beside = low; beside <= high; beside++) at[index(along, beside)] = 0;
    }

    function isInk(along: number, beside: number): boolean {
      return beside >= 0 && beside < breadth && ink.at[index(along, beside)] === 1;
    }
  }
}
