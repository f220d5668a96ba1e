/** Page numbers, running heads and feet: lines at the edge of a page that are not part of the text. */
import { pageNumberAtEdge } from '../../forms/vocabulary/page-words.ts';
import type { PageBox } from './box.ts';
import { type GlyphLine, textOf } from './lines.ts';

/** Share of the page's height, above and below, in which they stand. */
const margin = 0.12;
/** Lines at each edge that are looked at. */
const mostLines = 3;

export interface PageLines {
  readonly height: number;
  /** From top to bottom. */
  readonly lines: readonly GlyphLine[];
}

/** Lines of all pages that are not of the text. */
export function runningLines(pages: readonly PageLines[]): ReadonlySet<GlyphLine> {
  const found = new Set<GlyphLine>();
  const repeated = new Map<string, GlyphLine[]>();
  for (const { height, lines } of pages) {
    const heads = lines.slice(0, mostLines).filter(({ bottom }) => bottom < margin * height);
    const feet = lines.slice(-mostLines).filter((line) => isFoot(line, height));
    for (const line of feet) if (isPageNumber(line, lines)) found.add(line);
    for (const line of [...heads, ...feet]) {
      const text = textOf(line.glyphs).replace(/\s+/g, '').replace(/\d+/g, '#');
      // A row of a table may be nothing but figures, on two pages in one place.
      if (!/\p{L}/u.test(text) && !pageNumberAtEdge.test(textOf(line.glyphs))) continue;
      const key = `${Math.round(line.baseline / 4)} ${text}`;
      repeated.set(key, [...(repeated.get(key) ?? []), line]);
    }
  }
  for (const lines of repeated.values()) {
    if (lines.length >= 2 && lines.length * 2 >= pages.length) for (const line of lines) found.add(line);
  }
  return found;
}

export function isFoot({ top }: PageBox, height: number): boolean {
  return top > (1 - margin) * height;
}

/** A lone number below all else, further off than lines of the text are from each other. */
function isPageNumber(line: GlyphLine, lines: readonly GlyphLine[]): boolean {
  const text = textOf(line.glyphs);
  if (!pageNumberAtEdge.test(text)) return false;
  const above = lines[lines.indexOf(line) - 1];
  return above === undefined || line.baseline - above.baseline > 2 * line.size;
}
