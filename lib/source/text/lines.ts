/** Lines of a text source with their offsets, page furniture taken out. */
import type { Anchor } from '../../model/document.ts';

export interface SourceLine {
  /** As in the source, without the line's end. */
  readonly raw: string;
  readonly number: number;
}

/** A page number as a footer prints it: — 5 —, - 12 -, 第 3 页, 第3页/共10页. A bare number may be a cell and stays. */
const pageNumber =
  /^[\s\u3000]*(?:[-—–·]+\s*\d{1,3}\s*[-—–·]+|第\s*\d{1,3}\s*[页頁](?:\s*[/,，]?\s*共\s*\d{1,3}\s*[页頁])?|Page\s+\d{1,3}(?:\s+of\s+\d{1,3})?)[\s\u3000]*$/i;

export function linesOf(text: string): readonly SourceLine[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r\n|[\n\r\f\v\u2028\u2029]/)
    .map((raw, number) => ({ raw, number }))
    .filter(({ raw }) => !pageNumber.test(raw));
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
  return (
    /^[#\s*]*[一二三四五六]\s*[、.．]/.test(text) && /(?:情[况況]|事[项項]|措施)[\s*]*$/.test(text) && text.length <= 45
  );
}
