/** How much the streams of a PDF unpack to, counted without keeping it: the library would keep all of it. */
import { Unzlib } from 'fflate/browser';
import type { PdfLimits } from '../../model/limits.ts';
import { joinBytes } from '../join-bytes.ts';

/** Deflate makes at most so many bytes of one. */
const MOST_RATIO = 1032;
/** Bytes of a stream that show whether what comes out is packed again. */
const PEEK = 256;
const PIECE = 16 * 1024;
/** Nobody packs anything more often. */
const MOST_LAYERS = 3;

/** False where a stream, or all of them together, unpack to more. Streams that are not packed, or not so, count nothing. */
export function unpacksWithin(
  bytes: Uint8Array,
  { streamBytes, unpackedBytes }: Pick<PdfLimits, 'streamBytes' | 'unpackedBytes'>,
): boolean {
  let left = unpackedBytes;
  // However well all of it is packed: only what is packed twice has to be counted.
  const small = bytes.length * MOST_RATIO <= Math.min(left, streamBytes);
  for (const stream of streamsOf(bytes)) {
    if (small && layersOf(stream) < 2) continue;
    left -= unpackedSize(stream, Math.min(left, streamBytes));
    if (left < 0) return false;
  }
  return true;
}

function* streamsOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = find(bytes, 'stream', 0); at >= 0; at = find(bytes, 'stream', at)) {
    at += 6;
    // A line feed behind it, with or without a carriage return; the one of endstream is no beginning.
    const start = at + (bytes[at] === 0x0d ? 2 : 1);
    if (!isPacked(bytes.subarray(start, start + 2))) continue;
    const end = find(bytes, 'endstream', start);
    yield bytes.subarray(start, end < 0 ? bytes.length : end);
  }
}

/** The two bytes before what Deflate packed (RFC 1950). */
function isPacked([method = 0, flags = 0]: Uint8Array): boolean {
  return method % 16 === 8 && method < 0x80 && (method * 256 + flags) % 31 === 0 && (flags & 0x20) === 0;
}

function layersOf(stream: Uint8Array): number {
  let [layers, head]: [number, Uint8Array] = [0, stream.subarray(0, PEEK)];
  while (layers <= MOST_LAYERS && isPacked(head)) {
    layers += 1;
    let next = new Uint8Array();
    inflate(head, (piece) => {
      next = piece.slice(0, PEEK);
      return false;
    });
    head = next;
  }
  return layers;
}

/** Bytes that a stream becomes in each of its layers; Infinity for more than `most`, or for too many layers. */
function unpackedSize(stream: Uint8Array, most: number, layer = 1): number {
  if (layer > MOST_LAYERS) return Infinity;
  let size = 0;
  const count = (piece: Uint8Array): boolean => {
    size += piece.length;
    return size <= most;
  };
  const again = layersOf(stream) > 1;
  if (!again) {
    inflate(stream, count);
    return size > most ? Infinity : size;
  }
  // Few are packed twice, so what comes of the first time may be kept to be looked at.
  const pieces: Uint8Array[] = [];
  inflate(stream, (piece) => {
    pieces.push(piece.slice());
    return count(piece);
  });
  return size > most ? Infinity : size + unpackedSize(joinBytes(pieces), most - size, layer + 1);
}

/** Gives what comes out piece by piece, until there is no more, it is damaged, or `take` has enough. */
function inflate(packed: Uint8Array, take: (piece: Uint8Array) => boolean): void {
  let goesOn = true;
  const stream = new Unzlib((piece) => {
    if (goesOn && piece.length > 0) goesOn = take(piece);
  });
  try {
    for (let at = 0; goesOn && at < packed.length; at += PIECE) {
      stream.push(packed.subarray(at, at + PIECE), false);
    }
  } catch {
    // What came before the damage counts.
  }
}

function find(bytes: Uint8Array, words: string, from: number): number {
  const codes = [...words].map((character) => character.charCodeAt(0));
  const [first = 0] = codes;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (codes.every((code, index) => bytes[at + index] === code)) return at;
  }
  return -1;
}
