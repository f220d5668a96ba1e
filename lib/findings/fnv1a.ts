/**
 * FNV-1a of 64 bits over a text in UTF-8; a lone surrogate counts as U+FFFD. Our own, because the engine goes into pages:
 * the library carries two kilobytes of constants for longer hashes.
 */
export function fnv1a(text: string): bigint {
  let hash = 0xcbf29ce484222325n;
  for (const [character, byte] of encodeURIComponent(text.toWellFormed()).matchAll(/%(..)|./g)) {
    hash ^= BigInt(byte === undefined ? character.charCodeAt(0) : Number.parseInt(byte, 16));
    hash = BigInt.asUintN(64, hash * 0x100000001b3n);
  }
  return hash;
}
