/** What a scanner or camera does to a page: turns, blurs, stains and squeezes it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Random } from '../random.ts';

/** Red, green and blue of each point, by row. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** The pages of a PDF as poppler draws them. */
export function pagesOf(pdf: Uint8Array, dotsPerInch: number): readonly Raster[] {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-scan-'));
  try {
    writeFileSync(join(folder, 'a.pdf'), pdf);
    execFileSync('pdftoppm', ['-r', String(dotsPerInch), join(folder, 'a.pdf'), join(folder, 'p')]);
    const names = readdirSync(folder).filter((name) => name.endsWith('.ppm'));
    return names.sort().map((name) => fromPpm(readFileSync(join(folder, name))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** P6: three words and a number each in ASCII, then the samples. */
function fromPpm(bytes: Uint8Array): Raster {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(String.fromCharCode(...bytes.subarray(0, 64)));
  if (head === null) throw new Error('no PPM');
  return { width: Number(head[1]), height: Number(head[2]), data: bytes.slice(head[0].length) };
}

/** Where a point of the result lies in the source. */
type Placing = (x: number, y: number) => readonly [number, number];

function warped({ width, height, data }: Raster, wide: number, high: number, placing: Placing): Raster {
  const out = new Uint8Array(wide * high * 3).fill(255);
  for (let y = 0, at = 0; y < high; y++) {
    for (let x = 0; x < wide; x++, at += 3) {
      const [sx, sy] = placing(x, y);
      const [x0, y0] = [Math.floor(sx), Math.floor(sy)];
      if (x0 < 0 || y0 < 0 || x0 + 1 >= width || y0 + 1 >= height) continue;
      const [fx, fy] = [sx - x0, sy - y0];
      for (let channel = 0; channel < 3; channel++) {
        const level = (dx: number, dy: number) => data[((y0 + dy) * width + x0 + dx) * 3 + channel] ?? 255;
        const above = level(0, 0) * (1 - fx) + level(1, 0) * fx;
        out[at + channel] = above * (1 - fy) + (level(0, 1) * (1 - fx) + level(1, 1) * fx) * fy;
      }
    }
  }
  return { width: wide, height: high, data: out };
}

export function turnedBy(raster: Raster, degrees: number): Raster {
  const { width, height } = raster;
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return warped(raster, width, height, (x, y) => {
    const [dx, dy] = [x - width / 2, y - height / 2];
    return [width / 2 + cos * dx + sin * dy, height / 2 - sin * dx + cos * dy];
  });
}

/** By quarters, clockwise. */
export function onItsSide(raster: Raster, quarters: 1 | 2 | 3): Raster {
  const { width, height } = raster;
  if (quarters === 2) return warped(raster, width, height, (x, y) => [width - 1.001 - x, height - 1.001 - y]);
  return warped(raster, height, width, (x, y) => (quarters === 1 ? [y, height - 1.001 - x] : [width - 1.001 - y, x]));
}

/** As seen by a camera that is not held level: the upper edge is shorter, by this share on each side. */
export function inPerspective(raster: Raster, share: number): Raster {
  const { width, height } = raster;
  return warped(raster, width, height, (x, y) => {
    // Lines run towards one point: height grows as the inverse of the distance.
    const near = 1 - 2 * share;
    const v = (y / height) * (near / (near + (1 - near) * (1 - y / height)));
    const half = 0.5 - share * (1 - y / height);
    return [(0.5 + (x / width - 0.5) * (0.5 / half)) * width, (0.1 * v + 0.9 * (y / height)) * height];
  });
}

/** The mean with the neighbours, each as far as `sigma` says. */
export function blurred({ width, height, data }: Raster, sigma: number): Raster {
  const reach = Math.ceil(2 * sigma);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, at) =>
    Math.exp(-((at - reach) ** 2) / (2 * sigma * sigma)),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const pass = (from: Uint8Array, step: number, length: number, stride: number, lines: number): Uint8Array => {
    const out = new Uint8Array(from.length);
    for (let line = 0; line < lines; line++) {
      const start = line * stride;
      for (let at = 0; at < length; at++) {
        for (let channel = 0; channel < 3; channel++) {
          let mean = 0;
          for (let near = -reach; near <= reach; near++) {
            const place = Math.min(Math.max(at + near, 0), length - 1);
            mean += (from[start + place * step + channel] as number) * (weights[near + reach] as number);
          }
          out[start + at * step + channel] = mean / sum;
        }
      }
    }
    return out;
  };
  const across = pass(data, 3, width, 3 * width, height);
  return { width, height, data: pass(across, 3 * width, height, 3, width) };
}

export function noisy({ width, height, data }: Raster, strength: number, random: Random): Raster {
  const out = data.map((level) => Math.max(0, Math.min(255, level + (random.next() - 0.5) * 2 * strength)));
  for (let speck = 0; speck < (width * height) / 20_000; speck++) {
    const at = random.int(0, width * height - 1) * 3;
    out.fill(random.int(0, 120), at, at + 3);
  }
  return { width, height, data: out };
}

/** Grey as a copier gives it. */
export function grey({ width, height, data }: Raster): Raster {
  const out = new Uint8Array(data.length);
  for (let at = 0; at < data.length; at += 3) {
    const [r = 0, g = 0, b = 0] = data.subarray(at, at + 3);
    out.fill(0.3 * r + 0.59 * g + 0.11 * b, at, at + 3);
  }
  return { width, height, data: out };
}

/** A round seal: a ring and a star of ink that darkens what is below. `x` and `y` are shares of the page. */
export function stamped(raster: Raster, x: number, y: number): Raster {
  const { width, height, data } = raster;
  const out = data.slice();
  const radius = width * 0.085;
  for (let py = 0; py < height; py++) {
    for (let px = 0; px < width; px++) {
      const [dx, dy] = [px - x * width, py - y * height];
      const distance = Math.hypot(dx, dy) / radius;
      const angle = Math.atan2(dy, dx) + Math.PI / 2;
      const spoke = Math.abs((((((angle / (2 * Math.PI)) * 5) % 1) + 1) % 1) - 0.5) * 2;
      const isRing = distance > 0.93 && distance < 1;
      if (!isRing && distance > 0.12 + 0.25 * spoke ** 2) continue;
      const at = (py * width + px) * 3;
      out[at] = ((data[at] as number) * 215) / 255;
      out[at + 1] = ((data[at + 1] as number) * 60) / 255;
      out[at + 2] = ((data[at + 2] as number) * 55) / 255;
    }
  }
  return { width, height, data: out };
}
