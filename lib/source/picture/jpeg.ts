/** Finds in a JPEG file what a PDF says of it: the file itself is packed as PDF packs pictures. */
import { FileProblem } from '../file-problem.ts';
import type { PackedPicture } from '../pdf/one-picture.ts';

const mark = 0xff;
const endOfPicture = 0xd9;
/** Beginnings of a frame (its size and colours): DHT, JPG and DAC stand among their numbers. */
const isFrame = (kind: number) => kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind);
/** Baseline, extended and progressive, with Huffman's code: the rest is lossless or arithmetic, and read by few. */
const readableFrames = 0xc2;
/** Segments without a length. */
const isBare = (kind: number) => kind === 0x01 || (kind >= 0xd0 && kind <= 0xd8);

/** Throws FileProblem. */
export function readJpeg(bytes: Uint8Array): PackedPicture {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  try {
    for (let at = 2; ; ) {
      if (view.getUint8(at) !== mark) throw new FileProblem('damaged');
      const kind = view.getUint8(at + 1);
      if (kind === mark) at += 1;
      else if (isBare(kind)) at += 2;
      else if (isFrame(kind)) return frameAt(view, at, bytes);
      else at += 2 + view.getUint16(at + 2);
    }
  } catch (error) {
    // It ends before its frame.
    throw error instanceof RangeError ? new FileProblem('damaged', error) : error;
  }
}

function frameAt(view: DataView, at: number, bytes: Uint8Array): PackedPicture {
  const [depth, height, width] = [view.getUint8(at + 4), view.getUint16(at + 5), view.getUint16(at + 7)];
  const space = new Map([
    [1, '/DeviceGray'],
    [3, '/DeviceRGB'],
  ]).get(view.getUint8(at + 9));
  if (view.getUint8(at + 1) > readableFrames || depth !== 8 || space === undefined || width * height === 0)
    throw new FileProblem('pictureKind');
  // What was cut off would be read as grey paper.
  if (!isEnded(bytes, at)) throw new FileProblem('damaged');
  return { width, height, packing: `/ColorSpace ${space} /BitsPerComponent 8 /Filter /DCTDecode`, data: bytes };
}

/** Small pictures of itself stand before its frame, and end there. */
function isEnded(bytes: Uint8Array, frame: number): boolean {
  for (let at = bytes.length - 2; at > frame; at--)
    if (bytes[at] === mark && bytes[at + 1] === endOfPicture) return true;
  return false;
}
