/** Counts how much the streams of a PDF unpack to without keeping it: the library would keep all of it. */
import { inflateSync, Unzlib } from 'fflate/browser';
import type { PdfLimits } from '../../model/limits.ts';
import { joinBytes } from '../join-bytes.ts';

/** No program packs a stream more often. */
const MOST_LAYERS = 3;
const PIECE = 16 * 1024;
/** A printed report has hundreds of streams of less than a kilobyte: fflate's streaming takes 2 ms to set up for each. */
const SHORT_STREAM = 64 * 1024;
/** Room into which each short stream is unpacked in turn. */
const room = new Uint8Array(256 * 1024);

/** False where a stream or all streams together unpack to more. A stream that is not packed by Deflate counts nothing. */
export function unpacksWithin(
  bytes: Uint8Array,
  { streamBytes, unpackedBytes }: Pick<PdfLimits, 'streamBytes' | 'unpackedBytes'>,
): boolean {
  let left = unpackedBytes;
  for (const stream of streamsOf(bytes)) {
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

/** Bytes that a stream becomes in all its layers together; Infinity for more than `most` and for too many layers. */
function unpackedSize(stream: Uint8Array, most: number, layer = 1): number {
  if (layer > MOST_LAYERS) return Infinity;
  const { size, packed } = unpackShort(stream) ?? unpackInPieces(stream, most);
  if (size > most) return Infinity;
  return packed === null ? size : size + unpackedSize(packed, most - size, layer + 1);
}

interface Unpacked {
  readonly size: number;
  /** The bytes that came out, where they are packed again: few streams are, so these may be kept. */
  readonly packed: Uint8Array | null;
}

/** Null where the stream is long, damaged or does not fit into the room. */
function unpackShort(stream: Uint8Array): Unpacked | null {
  if (stream.length > SHORT_STREAM) return null;
  try {
    // The raw data begin behind a header of two bytes; fflate cuts off what finds no room.
    const unpacked = inflateSync(stream.subarray(2), { out: room });
    if (unpacked.length === room.length) return null;
    return { size: unpacked.length, packed: isPacked(unpacked) ? unpacked.slice() : null };
  } catch {
    return null;
  }
}

/** Unpacks until there is no more, until the stream is damaged, or until more than `most` came out. */
function unpackInPieces(stream: Uint8Array, most: number): Unpacked {
  let [size, head]: [number, Uint8Array] = [0, new Uint8Array()];
  const kept: Uint8Array[] = [];
  const unpacker = new Unzlib((piece) => {
    if (head.length < 2) head = joinBytes([head, piece.subarray(0, 2)]);
    if (size <= most && (head.length < 2 || isPacked(head))) kept.push(piece.slice());
    size += piece.length;
  });
  try {
    for (let at = 0; size <= most && at < stream.length; at += PIECE) {
      unpacker.push(stream.subarray(at, at + PIECE), false);
    }
  } catch {
    // What came before the damage counts.
  }
  return { size, packed: isPacked(head) ? joinBytes(kept) : null };
}

function find(bytes: Uint8Array, words: string, from: number): number {
  const codes = [...words].map((character) => character.charCodeAt(0));
  const [first = 0] = codes;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (codes.every((code, index) => bytes[at + index] === code)) return at;
  }
  return -1;
}
