/** Reads a PNG file as far as a PDF must know it: its rows are packed as PDF packs pictures, unless points are transparent. */
import { Unzlib, zlibSync } from 'fflate/browser';
import { FileProblem } from '../file-problem.ts';
import { joinBytes } from '../join-bytes.ts';
import type { PackedPicture } from '../pdf/one-picture.ts';

export interface PackedPng {
  readonly width: number;
  readonly height: number;
  /** Bits of a value. */
  readonly depth: number;
  readonly colours: Colours;
  /** Red, green and blue of each colour; of colours by number only. */
  readonly palette: Uint8Array | null;
  /** Of a palette, how much each colour covers; else the one colour that is transparent. */
  readonly transparent: Uint8Array | null;
  /** Its rows, packed. */
  readonly data: Uint8Array;
}

/** What the file calls its kinds of colours. */
const kinds = { 0: 'grey', 2: 'rgb', 3: 'palette', 4: 'greyAlpha', 6: 'rgba' } as const;
type Colours = (typeof kinds)[keyof typeof kinds];
const channels: Readonly<Record<Colours, number>> = { grey: 1, rgb: 3, palette: 1, greyAlpha: 2, rgba: 4 };

const signatureLength = 8;

/** Throws FileProblem. */
export function readPng(bytes: Uint8Array): PackedPng {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const parts = new Map<string, Uint8Array[]>();
  for (let at = signatureLength; !parts.has('IEND'); ) {
    if (at + 12 > bytes.length) throw new FileProblem('damaged');
    const length = view.getUint32(at);
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    // Length, kind and check sum take twelve bytes.
    if (at + 12 + length > bytes.length) throw new FileProblem('damaged');
    parts.set(kind, [...(parts.get(kind) ?? []), bytes.subarray(at + 8, at + 8 + length)]);
    at += 12 + length;
  }
  const [head] = parts.get('IHDR') ?? [];
  const data = parts.get('IDAT');
  if (head?.length !== 13 || data === undefined) throw new FileProblem('damaged');
  const sizes = new DataView(head.buffer, head.byteOffset, head.length);
  const [width, height] = [sizes.getUint32(0), sizes.getUint32(4)];
  const [depth = 0, colour = 0, , , interlace = 0] = head.subarray(8);
  const colours = kinds[colour as keyof typeof kinds];
  const palette = parts.get('PLTE')?.[0] ?? null;
  const isWhole =
    colours !== undefined && (depth >= 8 || channels[colours] === 1) && (colours !== 'palette' || palette !== null);
  if (width * height === 0 || !isWhole) throw new FileProblem('damaged');
  if (interlace !== 0) throw new FileProblem('pictureKind');
  return { width, height, depth, colours, palette, transparent: parts.get('tRNS')?.[0] ?? null, data: joinBytes(data) };
}

export function packPng(png: PackedPng): PackedPicture {
  const { width, height, depth, colours, data } = png;
  if (colours === 'greyAlpha' || colours === 'rgba')
    return {
      width,
      height,
      packing: '/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode',
      data: zlibSync(onWhite(png), { level: 1 }),
    };
  const rows = `/BitsPerComponent ${depth} /Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors ${channels[colours]} /BitsPerComponent ${depth} /Columns ${width} >>`;
  return { width, height, packing: `/ColorSpace ${spaceOf(png)} ${rows}`, data };
}

function spaceOf({ colours, palette, transparent }: PackedPng): string {
  if (palette === null || colours !== 'palette') return colours === 'grey' ? '/DeviceGray' : '/DeviceRGB';
  const colour = (at: number) => over(palette[at] as number, transparent?.[Math.floor(at / 3)] ?? 255);
  const codes = Array.from(palette, (_, at) => colour(at).toString(16).padStart(2, '0'));
  return `[/Indexed /DeviceRGB ${Math.floor(palette.length / 3) - 1} <${codes.join('')}>]`;
}

/** A level that covers white paper so far, from 0 to 255. */
function over(level: number, alpha: number): number {
  return 255 - Math.round(((255 - level) * alpha) / 255);
}

/** Red, green and blue of each point, on white. */
function onWhite({ width, height, depth, colours, data }: PackedPng): Uint8Array {
  // Of two bytes of a value, the first says enough.
  const bytes = depth / 8;
  const point = channels[colours] * bytes;
  const rowBytes = 1 + width * point;
  const rows = unpacked(data, rowBytes * height);
  const out = new Uint8Array(width * height * 3);
  let above: Uint8Array = new Uint8Array(rowBytes - 1);
  for (let y = 0, to = 0; y < height; y++) {
    const row = rows.subarray(y * rowBytes + 1, (y + 1) * rowBytes);
    unfilter(row, above, rows[y * rowBytes] as number, point);
    for (let at = 0; at < row.length; at += point) {
      const alpha = row[at + point - bytes] as number;
      for (let channel = 0; channel < 3; channel++) {
        const from = colours === 'rgba' ? at + channel * bytes : at;
        out[to++] = over(row[from] as number, alpha);
      }
    }
    above = row;
  }
  return out;
}

const piece = 16 * 1024;

/** So many bytes and no more: a few may be packed into them that unpack to gigabytes. */
function unpacked(data: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let length = 0;
  const unpacker = new Unzlib((bytes) => {
    out.set(bytes.subarray(0, Math.max(0, size - length)), Math.min(length, size));
    length += bytes.length;
  });
  try {
    for (let at = 0; length < size && at < data.length; at += piece)
      unpacker.push(data.subarray(at, at + piece), at + piece >= data.length);
  } catch (error) {
    throw new FileProblem('damaged', error);
  }
  if (length < size) throw new FileProblem('damaged');
  return out;
}

/** Undoes, in place, what the file did to a row so that it packs well: each byte is the difference from a guess. */
function unfilter(row: Uint8Array, above: Uint8Array, filter: number, point: number): void {
  for (let at = 0; at < row.length; at++) {
    const left = at < point ? 0 : (row[at - point] as number);
    const up = above[at] as number;
    const corner = at < point ? 0 : (above[at - point] as number);
    row[at] = (row[at] as number) + guess(filter, left, up, corner);
  }
}

function guess(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  // Paeth: the neighbour nearest to what a plane through all three would have.
  const plane = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(plane - left), Math.abs(plane - up), Math.abs(plane - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
