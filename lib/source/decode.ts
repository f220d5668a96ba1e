import chardet from 'chardet';

export interface Decoded {
  readonly text: string;
  /** WHATWG name of the encoding. */
  readonly encoding: string;
}

/** Enough characters for the statistics, and no more: their time grows with the bytes. */
const SAMPLE = 64 * 1024;
/** By so many points of confidence (of 100) the statistics must favour one encoding to overrule the page's own word. */
const CLEAR = 20;
/** More characters that cannot be decoded than this share of all: not text in that encoding. */
const DAMAGED = 0.05;

/**
 * Bytes of a report as text, or null where they are no text. The byte order mark decides; else valid UTF-8 is UTF-8,
 * even where another encoding is declared, for legacy Chinese bytes are hardly ever valid; else the statistics where
 * they are clear, else the server (`charset`) or the page, else it is GB18030, as pages that declare nothing are.
 */
export function decode(bytes: Uint8Array, charset?: string): Decoded | null {
  const marked = byMark(bytes);
  if (marked !== null) return marked;
  if (bytes.includes(0)) return asUtf16(bytes);
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== null) return utf8;
  const legacy = legacyEncoding(bytes, [charset, declaredCharset(bytes)]);
  // A page with a few damaged characters is still text.
  const candidates = ['utf-8', legacy].map((encoding) => decodeLossy(bytes, encoding));
  return candidates.find(({ text }) => damage(text) <= DAMAGED) ?? null;
}

function byMark(bytes: Uint8Array): Decoded | null {
  const marks: readonly (readonly [string, readonly number[]])[] = [
    ['utf-8', [0xef, 0xbb, 0xbf]],
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
    ['gb18030', [0x84, 0x31, 0x95, 0x33]],
  ];
  const found = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (found === undefined) return null;
  const { text, encoding } = decodeLossy(bytes, found[0]);
  return { text: text.replace(/^\uFEFF/, ''), encoding };
}

/** UTF-16 without a mark shows in its zero bytes, which no other text has: which half of the pairs they are in. */
function asUtf16(bytes: Uint8Array): Decoded | null {
  const candidates = ['utf-16le', 'utf-16be'].map((encoding) => decodeLossy(bytes, encoding));
  const [best] = candidates.map((each) => ({ each, share: commonShare(each.text) })).sort((a, b) => b.share - a.share);
  return best !== undefined && best.share > 0.9 ? best.each : null;
}

/** Share of characters that Chinese text and markup are made of. */
function commonShare(text: string): number {
  const common = count(text, /[\t\n\r -~\u00a0\u2010-\u2026\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]/g);
  return text.length === 0 ? 0 : common / text.length;
}

function legacyEncoding(bytes: Uint8Array, declared: readonly (string | undefined)[]): string {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const matches = chardet.analyse(bytes.subarray(first, first + SAMPLE));
  const confidence = (name: string): number => matches.find((match) => match.name === name)?.confidence ?? 0;
  const lead = confidence('GB18030') - confidence('Big5');
  if (Math.abs(lead) >= CLEAR) return lead > 0 ? 'gb18030' : 'big5';
  return declared.map(legacyName).find((name) => name !== null) ?? (lead < 0 ? 'big5' : 'gb18030');
}

function legacyName(label: string | undefined): string | null {
  const plain = label?.toLowerCase() ?? '';
  if (/^(gb|x-gbk|chinese|csgb)/.test(plain)) return 'gb18030';
  return /big5/.test(plain) ? 'big5' : null;
}

/** What the page says of itself near its beginning, in a meta element or an XML declaration. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
}

function tryDecode(bytes: Uint8Array, encoding: string): Decoded | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

function decodeLossy(bytes: Uint8Array, encoding: string): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** Share of the characters beyond ASCII that could not be decoded, or are controls: binary files have many. */
function damage(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is counted
  const bad = count(text, /[\uFFFD\u0001-\u0008\u000e-\u001a\u0080-\u009f]/g);
  const beyond = count(text, /[^\t\n\r -~]/g);
  return beyond === 0 ? 0 : bad / beyond;
}

/** Piece by piece: a list of all matches takes a hundred times the memory of the text. */
function count(text: string, character: RegExp): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += SAMPLE) sum += text.slice(at, at + SAMPLE).match(character)?.length ?? 0;
  return sum;
}
