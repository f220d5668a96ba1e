/** A scanned page as one picture: it may lie in strips, in tiles or in layers (a mask over a background). */
import type { Picture, Samples } from '../picture/picture.ts';
import { toPicture } from '../picture/picture.ts';
import type { OperatorList, PDFPageProxy, PdfLibrary } from './library.ts';
import { identity, type Matrix, mapRectangle, multiply, toMatrix } from './matrix.ts';

/** A picture in pieces, with the place of each: the unit square after `matrix`. */
interface PicturePiece {
  readonly matrix: Matrix;
  readonly id: string | null;
  readonly samples: unknown;
  /** Paint through a stencil: what is not painted shows what is below. */
  readonly isMask: boolean;
}

export interface ScannedPage {
  readonly picture: Picture;
  /** Points of the page to a point of the picture. */
  readonly scale: number;
}

/** Wider pictures are made smaller: letters of a page are large enough here. */
const widest = 2600;
/** Smaller pieces are specks. */
const smallest = 4;
/** A page is put together of no more pieces. */
const mostPieces = 2_000;

/** Null where the page has no picture that can be decoded. */
export async function pagePicture(
  { OPS }: PdfLibrary,
  page: PDFPageProxy,
  list: OperatorList,
  pixels: number,
): Promise<ScannedPage | null> {
  const pieces = piecesOf(OPS, list).slice(0, mostPieces);
  const decoded: { readonly matrix: Matrix; readonly picture: Picture; readonly covers: boolean }[] = [];
  let left = pixels;
  for (const { matrix, id, samples, isMask } of pieces) {
    const found = toSamples(id === null ? samples : await objectOf(page, id), isMask);
    if (found === null || found.width * found.height > left) continue;
    left -= found.width * found.height;
    decoded.push({ matrix, picture: toPicture(found), covers: !isMask && found.channels !== 4 });
  }
  if (decoded.length === 0) return null;
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view;
  const perPoint = Math.max(...decoded.map(({ matrix, picture }) => resolutionOf(matrix, picture)));
  const width = Math.min(widest, Math.ceil((x1 - x0) * perPoint));
  const scale = (x1 - x0) / width;
  const height = Math.ceil((y1 - y0) / scale);
  if (width < 1 || height < 1 || width * height > pixels) return null;
  const canvas: Picture = { width, height, levels: new Uint8Array(width * height).fill(255) };
  const toCanvas: Matrix = [1 / scale, 0, 0, -1 / scale, -x0 / scale, y1 / scale];
  for (const { matrix, picture, covers } of decoded) paint(canvas, multiply(toCanvas, matrix), picture, covers);
  return { picture: canvas, scale };
}

/** Points of the picture to a point of the page, along its longer side. */
function resolutionOf([a, b, c, d]: Matrix, { width, height }: Picture): number {
  return Math.max(width / Math.hypot(a, b), height / Math.hypot(c, d));
}

function piecesOf(OPS: PdfLibrary['OPS'], { fnArray, argsArray }: OperatorList): readonly PicturePiece[] {
  const pieces: PicturePiece[] = [];
  const stack: Matrix[] = [];
  let at: Matrix = identity;
  const add = (matrix: Matrix, source: unknown, isMask: boolean): void => {
    const id = typeof source === 'string' ? source : null;
    const [x0, y0, x1, y1] = mapRectangle(matrix, [0, 0, 1, 1]);
    if (x1 - x0 >= smallest && y1 - y0 >= smallest) pieces.push({ matrix, id, samples: source, isMask });
  };
  const enter = (inner: unknown): void => {
    stack.push(at);
    at = multiply(at, toMatrix(inner) ?? identity);
  };
  fnArray.forEach((operator, index) => {
    const args: readonly unknown[] = Array.isArray(argsArray[index]) ? argsArray[index] : [];
    if (operator === OPS.save) stack.push(at);
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) at = stack.pop() ?? at;
    else if (operator === OPS.transform) at = multiply(at, toMatrix(args) ?? identity);
    else if (operator === OPS.paintFormXObjectBegin) enter(args[0]);
    else if (operator === OPS.paintImageXObject || operator === OPS.paintInlineImageXObject) add(at, args[0], false);
    else if (operator === OPS.paintImageMaskXObject) add(at, stencilOf(args[0]), true);
    else if (operator === OPS.paintImageMaskXObjectGroup && Array.isArray(args[0])) {
      for (const each of args[0])
        add(multiply(at, toMatrix((each as { transform?: unknown }).transform) ?? identity), stencilOf(each), true);
    }
  });
  return pieces;
}

/** Stencils come by name, or with their bits. */
function stencilOf(mask: unknown): unknown {
  const { data } = (mask ?? {}) as { readonly data?: unknown };
  return typeof data === 'string' ? data : mask;
}

/** Null where it could not be decoded. */
function objectOf({ objs, commonObjs }: PDFPageProxy, id: string): Promise<unknown> {
  return new Promise((resolve) => (id.startsWith('g_') ? commonObjs : objs).get(id, resolve));
}

/** What pdf.js calls kinds of a decoded picture. */
const [blackAndWhite, rgb, rgba] = [1, 2, 3];

function toSamples(value: unknown, isMask: boolean): Samples | null {
  const { width, height, kind, data } = (value ?? {}) as {
    readonly width?: unknown;
    readonly height?: unknown;
    readonly kind?: unknown;
    readonly data?: unknown;
  };
  if (typeof width !== 'number' || typeof height !== 'number') return null;
  if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray)) return null;
  if (isMask || kind === blackAndWhite) return { width, height, channels: 1, data: unpacked(data, width, height) };
  if (kind === rgb && data.length >= width * height * 3) return { width, height, channels: 3, data };
  return kind === rgba && data.length >= width * height * 4 ? { width, height, channels: 4, data } : null;
}

/** Bits to levels, each row from a new byte on: 0 is black, and what a stencil paints. */
function unpacked(bits: Uint8Array | Uint8ClampedArray, width: number, height: number): Uint8Array {
  const levels = new Uint8Array(width * height);
  const rowBytes = (width + 7) >> 3;
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++)
      levels[at] = (((bits[y * rowBytes + (x >> 3)] ?? 0xff) >> (7 - (x & 7))) & 1) * 255;
  }
  return levels;
}

/** Draws a picture where `matrix` puts its unit square: the mean of its points under each point of the canvas. */
function paint(canvas: Picture, matrix: Matrix, { width, height, levels }: Picture, covers: boolean): void {
  const [a, b, c, d, e, f] = matrix;
  const area = a * d - b * c;
  if (area === 0) return;
  const [x0, y0, x1, y1] = mapRectangle(matrix, [0, 0, 1, 1]);
  // Columns and rows of the source per column of the canvas: how many points one stands for.
  const steps = Math.max(1, Math.min(6, Math.round(Math.sqrt((width * height) / Math.abs(area)))));
  for (let y = Math.max(0, Math.floor(y0)); y < Math.min(canvas.height, Math.ceil(y1)); y++) {
    for (let x = Math.max(0, Math.floor(x0)); x < Math.min(canvas.width, Math.ceil(x1)); x++) {
      let [sum, count] = [0, 0];
      for (let sub = 0; sub < steps * steps; sub++) {
        const px = x + ((sub % steps) + 0.5) / steps - e;
        const py = y + (Math.floor(sub / steps) + 0.5) / steps - f;
        const sx = Math.floor(((d * px - c * py) / area) * width);
        const sy = Math.floor((1 - (a * py - b * px) / area) * height);
        if (sx < 0 || sy < 0 || sx >= width || sy >= height) continue;
        sum += levels[sy * width + sx] as number;
        count++;
      }
      if (count === 0) continue;
      const at = y * canvas.width + x;
      const level = Math.round(sum / count);
      canvas.levels[at] = covers ? level : Math.min(canvas.levels[at] as number, level);
    }
  }
}
