/** Gathers glyphs to lines and gives their text. */
import { around, overlap, type PageBox } from './box.ts';
import type { Glyph } from './page.ts';

export interface GlyphLine extends PageBox {
  /** From left to right. */
  readonly glyphs: readonly Glyph[];
  readonly baseline: number;
  /** Size of most of its glyphs. */
  readonly size: number;
}

/** Baselines of one line differ by no more of the font size: digits and words in different fonts, small raised marks. */
const sameBaseline = 0.3;

/** Lines from top to bottom, whatever the order of drawing; a glyph that is drawn twice counts once. */
export function linesOf(glyphs: readonly Glyph[]): readonly GlyphLine[] {
  const sorted = glyphs.filter(({ flow }) => flow === 'right').sort((a, b) => a.baseline - b.baseline);
  const lines: GlyphLine[] = [];
  let current: Glyph[] = [];
  let [base, size] = [0, 0];
  for (const glyph of sorted) {
    if (current.length > 0 && glyph.baseline - base > sameBaseline * Math.min(size, glyph.size)) {
      lines.push(...lineOf(current));
      current = [];
    }
    if (current.length === 0) [base, size] = [glyph.baseline, glyph.size];
    current.push(glyph);
  }
  lines.push(...lineOf(current));
  return lines;
}

function lineOf(glyphs: readonly Glyph[]): readonly GlyphLine[] {
  return toLine(withoutCopies([...glyphs].sort((a, b) => a.left - b.left)));
}

/** Of glyphs in order. */
function toLine(glyphs: readonly Glyph[]): readonly GlyphLine[] {
  const seen = trimmed(glyphs);
  if (seen.length === 0) return [];
  const size = middleOf(seen, ({ size }) => size);
  return [{ glyphs: seen, size, baseline: middleOf(seen, ({ baseline }) => baseline), ...around(seen) }];
}

/** The median; most lines have one font and one baseline. */
function middleOf(glyphs: readonly Glyph[], measure: (glyph: Glyph) => number): number {
  const first = measure(glyphs[0] as Glyph);
  if (glyphs.every((glyph) => measure(glyph) === first)) return first;
  const values = glyphs.map(measure).sort((a, b) => a - b);
  return values[values.length >> 1] ?? first;
}

function trimmed(glyphs: readonly Glyph[]): readonly Glyph[] {
  const from = glyphs.findIndex(({ text }) => text !== ' ');
  const to = glyphs.findLastIndex(({ text }) => text !== ' ');
  return from === -1 ? [] : glyphs.slice(from, to + 1);
}

/** Bold letters and shadows may be drawn by drawing a letter twice, a little apart. */
function withoutCopies(sorted: readonly Glyph[]): readonly Glyph[] {
  const kept: Glyph[] = [];
  for (const glyph of sorted) {
    let copy = false;
    for (let at = kept.length - 1; at >= 0 && !copy; at--) {
      const other = kept[at] as Glyph;
      if (glyph.left - other.left > glyph.size * 0.3) break;
      copy = other.text === glyph.text && isCopy(other, glyph);
    }
    if (!copy) kept.push(glyph);
  }
  return kept;
}

function isCopy(one: Glyph, other: Glyph): boolean {
  const width = Math.min(one.right - one.left, other.right - other.left);
  return overlap(one.left, one.right, other.left, other.right) > 0.6 * width;
}

/** Words of two columns stand apart by this much of the font size, at least. */
export const columnGap = 0.5;

/** Parts of a line that stand apart by more than `gap` of the font size. */
export function piecesOf(line: GlyphLine, gap: number): readonly GlyphLine[] {
  const pieces: GlyphLine[] = [];
  let current: Glyph[] = [];
  let end = -Infinity;
  for (const glyph of line.glyphs) {
    if (glyph.text === ' ') {
      if (current.length > 0) current.push(glyph);
      continue;
    }
    if (current.length > 0 && glyph.left - end > gap * Math.min(glyph.size, line.size)) {
      pieces.push(...toLine(current));
      current = [];
    }
    current.push(glyph);
    end = glyph.right;
  }
  if (pieces.length === 0) return [line];
  pieces.push(...toLine(current));
  return pieces;
}

/** Ideographs, kana, full-width letters and punctuation: no space stands between them and at a line's end. */
function isWide(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    code >= 0x20000
  );
}

/** A gap this wide (of the font size) between two letters or digits is a space. */
const spaceWidth = 0.28;
/** So is this one between any two characters. */
const columnSpace = 0.9;

/** Text of the glyphs of a line: spaces where the file has them, or where letters and digits stand apart. */
export function textOf(glyphs: readonly Glyph[]): string {
  let text = '';
  let last: Glyph | null = null;
  for (const glyph of glyphs) {
    if (glyph.text === ' ') {
      if (text !== '' && !text.endsWith(' ')) text += ' ';
      continue;
    }
    const gap = last === null ? 0 : (glyph.left - last.right) / glyph.size;
    const narrow = last !== null && !isWide(last.text) && !isWide(glyph.text);
    if (gap > (narrow ? spaceWidth : columnSpace) && !text.endsWith(' ')) text += ' ';
    text += glyph.text;
    last = glyph;
  }
  return text.trimEnd();
}

/** Lines of one paragraph or cell as one text. */
export function joinLines(texts: readonly string[]): string {
  return texts.reduce((joined, text) => {
    if (joined === '' || text === '') return joined + text;
    const before = /.$/u.exec(joined)?.[0] ?? '';
    const after = /^./u.exec(text)?.[0] ?? '';
    if (isWide(before) || isWide(after)) return joined + text;
    if (before === '-' && /[a-z]-$/i.test(joined.slice(-2)) && /[a-z]/.test(after)) return joined.slice(0, -1) + text;
    return `${joined} ${text}`;
  }, '');
}
