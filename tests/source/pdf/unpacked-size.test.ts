/** What the streams of a PDF unpack to is known before the library unpacks them. */
import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { unpacksWithin } from '../../../lib/source/pdf/unpacked-size.ts';

const limits = { streamBytes: 100_000, unpackedBytes: 250_000 };
const blanks = (size: number) => Buffer.alloc(size, ' ');
/** Of random letters: it packs to little less than itself. */
const letters = (size: number) =>
  Buffer.from(Array.from({ length: size }, (_, at) => 97 + (((at * at * 31 + at * 7) % 1009) % 26)));
const packed = (bytes: Uint8Array, times = 1): Buffer =>
  times === 0 ? Buffer.from(bytes) : packed(deflateSync(bytes, { level: 9 }), times - 1);

function file(...streams: readonly Uint8Array[]): Uint8Array {
  const pieces = streams.flatMap((data) => [
    Buffer.from('<< >>\r\nstream\r\n'),
    Buffer.from(data),
    Buffer.from('\nendstream\n'),
  ]);
  return new Uint8Array(Buffer.concat([Buffer.from('%PDF-1.7\n'), ...pieces]));
}

it.each([
  ['no stream', file(), true],
  ['a stream that is not packed', file(letters(200_000)), true],
  ['a stream at the limit', file(packed(letters(100_000))), true],
  ['a stream beyond it', file(packed(letters(100_001))), false],
  ['one that packs well', file(packed(blanks(100_001))), false],
  ['several, each within', file(...Array.from({ length: 3 }, () => packed(blanks(90_000)))), false],
  ['two, together within', file(...Array.from({ length: 2 }, () => packed(blanks(90_000)))), true],
  ['a stream packed twice', file(packed(blanks(100_001), 2)), false],
  ['a small one packed twice', file(packed(letters(5_000), 2)), true],
  ['a stream packed three times', file(packed(blanks(10_000_000), 3)), false],
  ['a small one packed more often than anybody does', file(packed(blanks(1_000), 5)), false],
  ['a packed stream that is stored in another', file(deflateSync(packed(blanks(9_000_000)), { level: 0 })), false],
  ['a stream cut off', file(packed(letters(90_000)).subarray(0, 20_000)), true],
  ['a stream with no end', new Uint8Array(Buffer.concat([Buffer.from('stream\n'), packed(blanks(100_001))])), false],
])('%s', (_, bytes, within) => {
  expect(unpacksWithin(bytes, limits)).toBe(within);
});
