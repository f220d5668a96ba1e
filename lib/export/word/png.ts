import type { Png } from './blocks.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A PNG from a data URL of the browser; null for anything else, which stays out of the file. */
export function readPng(url: string): Png | null {
  const data = /^data:image\/png;base64,([A-Za-z0-9+/]+={0,2})$/.exec(url)?.[1];
  if (data === undefined) return null;
  const bytes = decode(data);
  if (bytes === null || bytes.length < 24 || SIGNATURE.some((byte, at) => bytes[at] !== byte)) return null;
  const header = new DataView(bytes.buffer, bytes.byteOffset);
  const [width, height] = [header.getUint32(16), header.getUint32(20)];
  return width > 0 && height > 0 ? { bytes, width, height } : null;
}

function decode(base64: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}
