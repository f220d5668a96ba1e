/** Files that are pictures, as the PDF reader sees them. Levels are those of the red channel on white paper. */
import * as library from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import type { PDFPageProxy, PdfLibrary } from '../../../lib/source/pdf/library.ts';
import { pagePicture } from '../../../lib/source/pdf/page-picture.ts';
import { pdfOfPictureFile } from '../../../lib/source/picture/picture-file.ts';
import { toJpeg } from '../../generator/scans/pictures-pdf.ts';
import { type PngParts, pngOf } from './png-writer.ts';

const pixels = 40_000_000;

/** The levels of its rows. */
async function levelsOf(bytes: Uint8Array): Promise<readonly (readonly number[])[]> {
  const task = library.getDocument({
    data: pdfOfPictureFile(bytes, pixels),
    verbosity: 0,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
  });
  try {
    const page = (await (await task.promise).getPage(1)) as unknown as PDFPageProxy;
    const found = await pagePicture(library as unknown as PdfLibrary, page, await page.getOperatorList(), pixels);
    const { width, height, levels } = found?.picture ?? { width: 0, height: 0, levels: new Uint8Array() };
    return Array.from({ length: height }, (_, y) => [...levels.subarray(y * width, (y + 1) * width)]);
  } finally {
    await task.destroy();
  }
}

const size = { width: 2, height: 2 };
/** Filters: 0 as it is, 1 from the left, 2 from above, 3 from the mean of both, 4 from the nearest of three. */
const kinds: readonly (readonly [string, PngParts, readonly (readonly number[])[]])[] = [
  [
    'grey',
    {
      ...size,
      depth: 8,
      colour: 0,
      rows: [
        [0, 10, 200],
        [2, 5, 5],
      ],
    },
    [
      [10, 200],
      [15, 205],
    ],
  ],
  [
    'two colours, a bit each',
    { width: 4, height: 1, depth: 1, colour: 0, rows: [[0, 0b1010_0000]] },
    [[255, 0, 255, 0]],
  ],
  [
    'colours',
    {
      ...size,
      depth: 8,
      colour: 2,
      rows: [
        [1, 10, 1, 2, 20, 0, 0],
        [0, 40, 9, 9, 50, 9, 9],
      ],
    },
    [
      [10, 30],
      [40, 50],
    ],
  ],
  [
    'a palette whose second colour covers half',
    {
      ...size,
      depth: 8,
      colour: 3,
      palette: [100, 0, 0, 55, 0, 0],
      transparent: [255, 51],
      rows: [
        [0, 0, 1],
        [0, 1, 0],
      ],
    },
    // 55 at 51 of 255, a fifth: 255 − 200 ÷ 5.
    [
      [100, 215],
      [215, 100],
    ],
  ],
  [
    'grey that is transparent',
    {
      ...size,
      depth: 8,
      colour: 4,
      rows: [
        [0, 0, 255, 0, 0],
        [0, 55, 51, 255, 255],
      ],
    },
    [
      [0, 255],
      [215, 255],
    ],
  ],
  [
    'colours that are transparent, by all filters',
    {
      width: 2,
      height: 5,
      depth: 8,
      colour: 6,
      rows: [
        [0, 10, 0, 0, 255, 20, 0, 0, 255],
        [1, 30, 0, 0, 255, 5, 0, 0, 0],
        [2, 1, 0, 0, 0, 2, 0, 0, 0],
        // 31 ÷ 2 and 37, both rounded down: 15 + 85, (100 + 37) ÷ 2 = 68 + 2; alpha 127 + 128, 255 + 0.
        [3, 85, 0, 0, 128, 2, 0, 0, 0],
        // Nearest to above; then to 101 + 70 − 100 = 71: 70 above.
        [4, 1, 0, 0, 0, 1, 0, 0, 0],
      ],
    },
    [
      [10, 20],
      [30, 35],
      [31, 37],
      [100, 70],
      [101, 71],
    ],
  ],
  [
    'transparent in two bytes each',
    {
      width: 2,
      height: 1,
      depth: 16,
      colour: 6,
      rows: [[0, 77, 9, 0, 0, 0, 0, 255, 255, 1, 1, 0, 0, 0, 0, 0, 0]],
    },
    [[77, 255]],
  ],
];

describe('a PNG', () => {
  it.each(kinds)('of %s', async (_, parts, levels) => {
    expect(await levelsOf(pngOf(parts))).toEqual(levels);
  });
});

it('a JPEG keeps its levels', async () => {
  const grey = toJpeg({ width: 16, height: 8, data: new Uint8Array(16 * 8 * 3).fill(90) }, 90);
  const rows = await levelsOf(grey);
  expect(rows).toHaveLength(8);
  for (const level of rows.flat()) expect(Math.abs(level - 90)).toBeLessThanOrEqual(2);
});

describe('what cannot be read', () => {
  const [, whole] = kinds[0] as (typeof kinds)[number];
  const png = pngOf(whole);
  const jpeg = new Uint8Array(toJpeg({ width: 16, height: 16, data: new Uint8Array(16 * 16 * 3).fill(200) }, 90));
  /** The JPEG with other bytes behind the beginning of its frame: its kind, then length, depth, height and width. */
  const framed = (at: number, ...bytes: readonly number[]) => {
    const out = jpeg.slice();
    out.set(bytes, out.findIndex((byte, index) => byte === 0xff && out[index + 1] === 0xc0) + at);
    return out;
  };
  it.each([
    ['a PNG that is cut off', png.slice(0, -20), 'damaged'],
    ['a PNG whose rows are cut off', pngOf({ ...whole, colour: 6 }), 'damaged'],
    ['a PNG without a head', png.slice(0, 8), 'damaged'],
    ['an interlaced PNG', pngOf({ ...whole, interlaced: true }), 'pictureKind'],
    ['a PNG of 20,000 points', pngOf({ ...whole, width: 20_000, height: 28_000 }), 'pictureTooLarge'],
    ['a JPEG that is cut off', jpeg.slice(0, -30), 'damaged'],
    ['a JPEG without a frame', jpeg.slice(0, 12), 'damaged'],
    ['a lossless JPEG', framed(1, 0xc3), 'pictureKind'],
    ['a JPEG of four colours', framed(9, 4), 'pictureKind'],
    ['a JPEG of 20,000 points', framed(5, 0x4e, 0x20, 0x6d, 0x60), 'pictureTooLarge'],
    ['a GIF', new TextEncoder().encode('GIF89a'), 'pictureKind'],
  ])('%s', (_, bytes, trouble) => {
    expect(() => pdfOfPictureFile(bytes, pixels)).toThrow(expect.objectContaining({ trouble }));
  });
});
