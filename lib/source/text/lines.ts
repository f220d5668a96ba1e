/** Lines of a text source with their offsets, page furniture taken out. */
import { sectionLine } from '../../forms/vocabulary/headings.ts';
import { pageFooter } from '../../forms/vocabulary/page-words.ts';
import type { Anchor } from '../../model/document.ts';

export interface SourceLine {
  /** As in the source, without the line's end. */
  readonly raw: string;
  readonly number: number;
}

export function linesOf(text: string): readonly SourceLine[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r\n|[\n\r\f\v\u2028\u2029]/)
    .map((raw, number) => ({ raw, number }))
    .filter(({ raw }) => !pageFooter.test(raw));
}

/** White space (ideographic and no-break too) folded to one space, zero-width characters out, ends trimmed. */
export function tidy(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff]+/g, '')
    .replace(/[\s\u00a0\u3000]+/g, ' ')
    .trim();
}

export function anchorOf(line: SourceLine, start = 0, end = line.raw.length): Anchor {
  return { kind: 'text', line: line.number, start, end };
}

/** A heading of a main section: 一、… 情况 / 事项. It ends a table whatever the layout. */
export function isSectionHeading(text: string): boolean {
  return text.length <= 45 && sectionLine.test(text);
}
