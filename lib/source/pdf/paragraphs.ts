/** Lines of running text put together to paragraphs, so that a sentence is in one piece. */
import { numberedPdfLine } from '../../forms/vocabulary/headings.ts';
import { around, middleX, type PageBox } from './box.ts';
import { type GlyphLine, joinLines, textOf } from './lines.ts';
import type { Page } from './page.ts';

export interface TextLine {
  readonly line: GlyphLine;
  readonly page: Page;
  /** The column of text the line stands in. */
  readonly column: Measure;
}

/** Where lines of text begin and end, and how far they stand apart. */
export interface Measure {
  readonly left: number;
  readonly right: number;
  /** From baseline to baseline, as a share of the font size. */
  readonly leading: number;
}

export interface Paragraph {
  readonly text: string;
  readonly page: Page;
  /** Of its lines on that page, the first. */
  readonly box: PageBox;
  readonly lines: readonly ParagraphLine[];
}

interface ParagraphLine {
  /** Offset in the paragraph's text where the line begins. */
  readonly start: number;
  readonly line: GlyphLine;
  readonly page: Page;
}

export function measureOf(lines: readonly GlyphLine[]): Measure {
  const longest = Math.max(...lines.map(({ left, right }) => right - left), 0);
  const long = lines.filter(({ left, right }) => right - left >= 0.6 * longest);
  const gaps: number[] = [];
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    if (above === undefined || Math.abs(above.size - line.size) > 0.5) return;
    const gap = (line.baseline - above.baseline) / line.size;
    if (gap > 0.8 && gap < 4) gaps.push(gap);
  });
  gaps.sort((a, b) => a - b);
  return { left: leftEdge(lines), right: rightEdge(long), leading: gaps[Math.floor(gaps.length / 3)] ?? 1.5 };
}

/** The first beginning that another line shares: one line alone may stand out. */
function leftEdge(lines: readonly GlyphLine[]): number {
  const starts = [...lines].sort((a, b) => a.left - b.left);
  const edge = starts.find(({ left, size }, index) => (starts[index + 1]?.left ?? Infinity) - left < 0.5 * size);
  return (edge ?? starts[0])?.left ?? 0;
}

/** The furthest end that a second line comes near: one line alone may run over the edge. */
function rightEdge(lines: readonly GlyphLine[]): number {
  const ends = lines.map(({ right, size }) => ({ right, size })).sort((a, b) => b.right - a.right);
  const edge = ends.find(({ right, size }, index) => right - (ends[index + 1]?.right ?? -Infinity) <= 2 * size);
  return (edge ?? ends[0])?.right ?? 0;
}

export function paragraphsOf(lines: readonly TextLine[]): readonly Paragraph[] {
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const group = groups[groups.length - 1];
    if (group !== undefined && goesOn(group, line)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => {
    const { page } = group[0] as TextLine;
    const { text, lines } = withStarts(group);
    return { text, lines, page, box: around(group.filter((each) => each.page === page).map(({ line }) => line)) };
  });
}

function withStarts(group: readonly TextLine[]): Pick<Paragraph, 'text' | 'lines'> {
  let text = '';
  const lines = group.map(({ line, page }) => {
    const words = textOf(line.glyphs);
    text = joinLines([text, words]);
    return { start: text.length - words.length, line, page };
  });
  return { text, lines };
}

const endsSentence = /[。！？；：!?;:…][”’"'）)》]*$/;

/** Whether `next` goes on with the paragraph of `group`. */
function goesOn(group: readonly TextLine[], next: TextLine): boolean {
  const first = group[0] as TextLine;
  const last = group[group.length - 1] as TextLine;
  const em = next.line.size;
  if (Math.abs(last.line.size - em) > 0.1 * em) return false;
  const { right, left } = last.column;
  const room = right - last.line.right;
  if (room > leadWidth(next.line) + 0.8 * em) return false;
  const ended = endsSentence.test(textOf(last.line.glyphs));
  if (last.page !== next.page) {
    // Whether a sentence that ends with the page also ends the paragraph is not known.
    if (ended) return false;
  } else {
    const gap = (next.line.baseline - last.line.baseline) / em;
    if (gap < 0 || gap > (ended ? 1.25 : 1.6) * last.column.leading) return false;
  }
  const text = textOf(next.line.glyphs);
  const indent = next.line.left - next.column.left;
  if (numberedPdfLine.test(text) && (ended || indent >= 1.2 * em || room > 1.5 * em)) return false;
  const centred = Math.abs(middleX(next.line) - (next.column.left + next.column.right) / 2) < 0.5 * em;
  if (indent < 1.2 * em || (centred && !ended && first.line.left - left < 1.2 * em)) return true;
  // Indented as a whole, or the first line of the next paragraph.
  const aligned = Math.abs(next.line.left - last.line.left) < 0.6 * em;
  return aligned && (!ended || group.length > 1);
}

/** What cannot be parted at the beginning of a line: a word, or an ideograph with the punctuation behind it. */
function leadWidth({ glyphs, left, size }: GlyphLine): number {
  let right = left;
  let previous = '';
  for (const glyph of glyphs) {
    const bound = previous === '' || (/[\w.,%]/.test(previous) && /[\w.,%]/.test(glyph.text));
    if (!bound && !/[，。、；：？！）》”’%％]/.test(glyph.text) && !/[（《“‘]/.test(previous)) break;
    right = glyph.right;
    previous = glyph.text;
  }
  return Math.max(right - left, size);
}
