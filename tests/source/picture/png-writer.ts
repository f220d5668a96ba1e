/** Writes PNG files by the specification (ISO 15948), with Node's zlib. */
import { crc32, deflateSync } from 'node:zlib';

export interface PngParts {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  /** 0 grey, 2 red, green and blue, 3 palette, 4 grey and alpha, 6 all four. */
  readonly colour: number;
  /** Each with its filter in front. */
  readonly rows: readonly (readonly number[])[];
  readonly palette?: readonly number[];
  readonly transparent?: readonly number[];
  readonly interlaced?: boolean;
}

export function pngOf({ width, height, depth, colour, rows, palette, transparent, interlaced }: PngParts): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth, colour, 0, 0, interlaced ? 1 : 0], 8);
  const packed = deflateSync(Buffer.from(rows.flat()));
  return new Uint8Array(
    Buffer.concat([
      Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
      chunk('IHDR', head),
      ...(palette === undefined ? [] : [chunk('PLTE', Buffer.from(palette))]),
      ...(transparent === undefined ? [] : [chunk('tRNS', Buffer.from(transparent))]),
      // In two parts, as programs write it.
      chunk('IDAT', packed.subarray(0, 5)),
      chunk('IDAT', packed.subarray(5)),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

function chunk(kind: string, data: Buffer): Buffer {
  const out = Buffer.alloc(12 + data.length);
  out.writeUInt32BE(data.length, 0);
  out.write(kind, 4, 'latin1');
  data.copy(out, 8);
  out.writeUInt32BE(crc32(out.subarray(4, 8 + data.length)), 8 + data.length);
  return out;
}
