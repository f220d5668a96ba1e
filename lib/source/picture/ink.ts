/** Which points are ink: darker than the paper around them. */
import type { Picture } from './picture.ts';

/** 1 for ink, by row. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  readonly at: Uint8Array;
}

/** Side of the area whose mean is the paper, as a share of the picture's width, and at least so many points. */
const areaShare = 1 / 40;
const smallestArea = 24;
/** Ink is darker than this share of the mean, and by so many levels: noise and grey fills are none. */
const share = 0.82;
const contrast = 20;

export function inkOf({ width, height, levels }: Picture): Ink {
  const half = Math.max(smallestArea, Math.round(width * areaShare)) >> 1;
  const at = new Uint8Array(width * height);
  // Sums over columns of the rows in reach, kept up to date from row to row.
  const columns = new Uint32Array(width);
  const sums = new Uint32Array(width + 1);
  for (let y = 0; y < Math.min(half, height); y++) addRow(y, 1);
  for (let y = 0; y < height; y++) {
    if (y + half < height) addRow(y + half, 1);
    if (y - half - 1 >= 0) addRow(y - half - 1, -1);
    const rows = Math.min(y + half, height - 1) - Math.max(y - half, 0) + 1;
    for (let x = 0; x < width; x++) sums[x + 1] = (sums[x] as number) + (columns[x] as number);
    for (let x = 0, index = y * width; x < width; x++, index++) {
      const [from, to] = [Math.max(x - half, 0), Math.min(x + half + 1, width)];
      const mean = ((sums[to] as number) - (sums[from] as number)) / ((to - from) * rows);
      const level = levels[index] as number;
      if (level < mean * share && level < mean - contrast) at[index] = 1;
    }
  }
  return { width, height, at };

  function addRow(y: number, sign: 1 | -1): void {
    for (let x = 0, index = y * width; x < width; x++, index++)
      columns[x] = (columns[x] as number) + sign * (levels[index] as number);
  }
}
