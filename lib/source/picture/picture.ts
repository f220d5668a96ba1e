/** A picture as the reader needs it: how dark each point is, and where a red stamp lies. */

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** From 0 (black) to 255 (white), by row. */
  readonly levels: Uint8Array;
  /** 1 where red ink lies; null for a picture without colours. */
  readonly red: Uint8Array | null;
}

/** Samples of a picture as decoders give them, by row: `channels` values of a point stand side by side. */
export interface Samples {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3 | 4;
  readonly data: Uint8Array | Uint8ClampedArray;
}

/** Red of a stamp is this much stronger than its green and blue. */
const redder = 48;
/** Colours this far apart are colours; JPEG tints grey a little. */
const coloured = 24;

/** The red channel, in which a red stamp fades. A transparent point is white. */
export function toPicture({ width, height, channels, data }: Samples): Picture {
  const size = width * height;
  const levels = new Uint8Array(size);
  if (channels === 1) {
    levels.set(data.subarray(0, size));
    return { width, height, levels, red: null };
  }
  const red = new Uint8Array(size);
  let colours = 0;
  for (let index = 0, at = 0; index < size; index++, at += channels) {
    const [r, g, b] = [data[at] as number, data[at + 1] as number, data[at + 2] as number];
    const alpha = channels === 4 ? (data[at + 3] as number) : 255;
    levels[index] = alpha === 255 ? r : 255 - (((255 - r) * alpha) >> 8);
    const strongest = Math.max(g, b);
    if (r - strongest > redder) red[index] = 1;
    if (Math.abs(r - strongest) > coloured) colours++;
  }
  return { width, height, levels, red: colours > 0 ? red : null };
}

/** The area of another size, bilinear. `factor`: above 1 enlarges. */
export function scaled(picture: Picture, factor: number): Picture {
  const [width, height] = [Math.round(picture.width * factor), Math.round(picture.height * factor)];
  return warped(picture, width, height, (x, y, to) => {
    to[0] = (x + 0.5) / factor - 0.5;
    to[1] = (y + 0.5) / factor - 0.5;
  });
}

/** Writes the place in the source of a point of the result. */
export type Placing = (x: number, y: number, to: Float64Array) => void;

const white = 255;

/** A picture of which each point is taken from a place in the source; white where it lies outside. */
export function warped({ width, height, levels, red }: Picture, wide: number, high: number, placing: Placing): Picture {
  const out = new Uint8Array(wide * high).fill(white);
  const outRed = red === null ? null : new Uint8Array(wide * high);
  const to = new Float64Array(2);
  for (let y = 0, index = 0; y < high; y++) {
    for (let x = 0; x < wide; x++, index++) {
      placing(x, y, to);
      const [sx, sy] = [to[0] as number, to[1] as number];
      const [x0, y0] = [Math.floor(sx), Math.floor(sy)];
      if (x0 < -1 || y0 < -1 || x0 >= width || y0 >= height) continue;
      const [fx, fy] = [sx - x0, sy - y0];
      const left = Math.max(x0, 0);
      const right = Math.min(x0 + 1, width - 1);
      const top = Math.max(y0, 0) * width;
      const bottom = Math.min(y0 + 1, height - 1) * width;
      const above = (levels[top + left] as number) * (1 - fx) + (levels[top + right] as number) * fx;
      const below = (levels[bottom + left] as number) * (1 - fx) + (levels[bottom + right] as number) * fx;
      out[index] = above * (1 - fy) + below * fy + 0.5;
      if (outRed !== null && red !== null)
        outRed[index] = red[(fy < 0.5 ? top : bottom) + (fx < 0.5 ? left : right)] as number;
    }
  }
  return { width: wide, height: high, levels: out, red: outRed };
}

/** Turned clockwise by quarters. */
export function turned(picture: Picture, quarters: 0 | 1 | 2 | 3): Picture {
  const { width, height } = picture;
  if (quarters === 0) return picture;
  const sideways = quarters !== 2;
  const [wide, high] = sideways ? [height, width] : [width, height];
  const turn = (from: Uint8Array): Uint8Array => {
    const out = new Uint8Array(from.length);
    for (let y = 0, index = 0; y < high; y++) {
      for (let x = 0; x < wide; x++, index++) {
        const [sx, sy] =
          quarters === 1 ? [y, height - 1 - x] : quarters === 2 ? [width - 1 - x, height - 1 - y] : [width - 1 - y, x];
        out[index] = from[sy * width + sx] as number;
      }
    }
    return out;
  };
  return { width: wide, height: high, levels: turn(picture.levels), red: picture.red && turn(picture.red) };
}
