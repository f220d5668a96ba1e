/** A picture as the reader needs it: how dark each point is. */

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** From 0 (black) to 255 (white), by row. */
  readonly levels: Uint8Array;
}

/** Samples of a picture as decoders give them, by row: `channels` values of a point stand side by side. */
export interface Samples {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3 | 4;
  readonly data: Uint8Array | Uint8ClampedArray;
}

/** The red channel, in which a red stamp fades. A transparent point is white. */
export function toPicture({ width, height, channels, data }: Samples): Picture {
  const size = width * height;
  const levels = new Uint8Array(size);
  if (channels === 1) {
    levels.set(data.subarray(0, size));
    return { width, height, levels };
  }
  for (let index = 0, at = 0; index < size; index++, at += channels) {
    const red = data[at] as number;
    const alpha = channels === 4 ? (data[at + 3] as number) : 255;
    levels[index] = alpha === 255 ? red : 255 - (((255 - red) * alpha) >> 8);
  }
  return { width, height, levels };
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
export function warped({ width, height, levels }: Picture, wide: number, high: number, placing: Placing): Picture {
  const out = new Uint8Array(wide * high).fill(white);
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
    }
  }
  return { width: wide, height: high, levels: out };
}

/** Turned clockwise by quarters. */
export function turned(picture: Picture, quarters: 0 | 1 | 2 | 3): Picture {
  const { width, height } = picture;
  if (quarters === 0) return picture;
  const sideways = quarters !== 2;
  const [wide, high] = sideways ? [height, width] : [width, height];
  const levels = new Uint8Array(picture.levels.length);
  for (let y = 0, index = 0; y < high; y++) {
    for (let x = 0; x < wide; x++, index++) {
      const [sx, sy] =
        quarters === 1 ? [y, height - 1 - x] : quarters === 2 ? [width - 1 - x, height - 1 - y] : [width - 1 - y, x];
      levels[index] = picture.levels[sy * width + sx] as number;
    }
  }
  return { width: wide, height: high, levels };
}
