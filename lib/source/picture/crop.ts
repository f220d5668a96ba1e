/** A line of text cut out for the recogniser: 48 points high, black on white, nothing else beside it. */
import type { Picture } from './picture.ts';
import type { InkLine } from './text-lines.ts';

/** The height that the recogniser was trained on. */
export const cropHeight = 48;
/** A longer line is squeezed: the recogniser's cost grows with the width. */
const widest = 2400;

export interface Crop {
  readonly width: number;
  /** From 0 to 255, by row. */
  readonly levels: Uint8Array;
}

/** How much paper is left around the ink, of its height. */
export interface Margin {
  /** On either side. */
  readonly side: number;
  /** Height of the crop. */
  readonly height: number;
}

/** The closer look reads digits best; the wider one tells ○ and o from 0 otherwise. */
export const close: Margin = { side: 0.1, height: 1.15 };
export const wider: Margin = { side: 0.2, height: 1.1 };

/** `tallest`: the height of letters of this kind, where the line may have but a dash or a dot. */
export function cropOf(
  { width: wide, height: high, levels }: Picture,
  line: InkLine,
  margin: Margin,
  tallest = 0,
): Crop {
  const inkHeight = Math.max(line.bottom - line.top, tallest, 4);
  const factor = cropHeight / (inkHeight * margin.height);
  const middle = (line.top + line.bottom) / 2;
  const [left, right] = [line.left - margin.side * inkHeight, line.right + margin.side * inkHeight];
  const width = Math.max(8, Math.min(widest, Math.round((right - left) * factor)));
  const stepX = (right - left) / width;
  const [paper, black] = rangeOf(levels, wide, line);
  const stretch = 255 / Math.max(paper - black, 24);
  const out = new Uint8Array(width * cropHeight);
  const [lineWide, lineHigh] = [line.right - line.left, line.bottom - line.top];
  const level = (x: number, y: number): number => {
    if (x < 0 || y < 0 || x >= wide || y >= high) return 255;
    // Ink that is not this line's own counts as paper; what is near its own ink is its soft edge.
    const [lx, ly] = [x - line.left, y - line.top];
    if (!isNear(line.ink, lineWide, lineHigh, lx, ly)) return 255;
    return Math.max(0, Math.min(255, ((levels[y * wide + x] as number) - black) * stretch));
  };
  const reach = Math.max(1, Math.ceil(stepX));
  const reachY = Math.max(1, Math.ceil(1 / factor));
  for (let y = 0; y < cropHeight; y++) {
    const sourceY = middle + (y + 0.5 - cropHeight / 2) / factor - 0.5;
    for (let x = 0; x < width; x++) {
      const sourceX = left + (x + 0.5) * stepX - 0.5;
      out[y * width + x] = sampled(level, sourceX, sourceY, reach, reachY);
    }
  }
  return { width, levels: out };
}

/** The mean over an area where the picture shrinks, bilinear where it grows. */
function sampled(
  level: (x: number, y: number) => number,
  x: number,
  y: number,
  reachX: number,
  reachY: number,
): number {
  if (reachX === 1 && reachY === 1) {
    const [x0, y0] = [Math.floor(x), Math.floor(y)];
    const [fx, fy] = [x - x0, y - y0];
    const above = level(x0, y0) * (1 - fx) + level(x0 + 1, y0) * fx;
    return above * (1 - fy) + (level(x0, y0 + 1) * (1 - fx) + level(x0 + 1, y0 + 1) * fx) * fy;
  }
  let sum = 0;
  const [fromX, fromY] = [Math.round(x - (reachX - 1) / 2), Math.round(y - (reachY - 1) / 2)];
  for (let dy = 0; dy < reachY; dy++) for (let dx = 0; dx < reachX; dx++) sum += level(fromX + dx, fromY + dy);
  return sum / (reachX * reachY);
}

function isNear(ink: Uint8Array, width: number, height: number, x: number, y: number): boolean {
  for (let ny = Math.max(y - 2, 0); ny <= Math.min(y + 2, height - 1); ny++) {
    for (let nx = Math.max(x - 2, 0); nx <= Math.min(x + 2, width - 1); nx++)
      if (ink[ny * width + nx] === 1) return true;
  }
  return false;
}

/** The level of the paper around a line, and that of its darkest ink. */
function rangeOf(
  levels: Uint8Array,
  wide: number,
  { left, top, right, bottom, ink }: InkLine,
): readonly [number, number] {
  const dark = new Uint32Array(256);
  const light = new Uint32Array(256);
  let [inks, papers] = [0, 0];
  for (let y = top, index = 0; y < bottom; y++) {
    for (let x = left; x < right; x++, index++) {
      const level = levels[y * wide + x] as number;
      if (ink[index] === 1) {
        dark[level] = (dark[level] as number) + 1;
        inks++;
      } else {
        light[level] = (light[level] as number) + 1;
        papers++;
      }
    }
  }
  return [papers === 0 ? 255 : quantile(light, papers, 0.6), quantile(dark, inks, 0.1)];
}

function quantile(counts: Uint32Array, total: number, share: number): number {
  let seen = 0;
  for (let level = 0; level < 256; level++) {
    seen += counts[level] as number;
    if (seen >= share * total) return level;
  }
  return 255;
}

/** The same crop three times, side by side: letters stand as near to each other as those of a number. */
export function thrice({ width, levels }: Crop): Crop {
  const wide = 3 * width;
  const out = new Uint8Array(wide * cropHeight);
  for (let y = 0; y < cropHeight; y++) {
    const row = levels.subarray(y * width, (y + 1) * width);
    for (let at = 0; at < wide; at += width) out.set(row, y * wide + at);
  }
  return { width: wide, levels: out };
}
