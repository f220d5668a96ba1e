/** The report's paragraphs: the text between its headings that is no table. */
import { isFormLabel, isHeaderPiece } from '../forms/known-labels.ts';
import { numberedLine } from '../forms/vocabulary/headings.ts';
import { plainBy } from '../forms/wording.ts';
import type { ProseLine } from '../model/prose.ts';
import type { DocumentLine } from './lines.ts';
import type { SectionsRead } from './sections.ts';
import { isTitle } from './titles.ts';

/**
 * Lines between the headings, each with its section, and the text behind a heading in its own paragraph. In a text a
 * paragraph may be cut at the page's edge or wrapped: a line that ends inside a sentence goes on in the next, unless it
 * is a title.
 */
export function proseOf(
  lines: readonly DocumentLine[],
  starts: SectionsRead['starts'],
  fold: (text: string) => string,
): readonly ProseLine[] {
  const prose: ProseLine[] = [];
  let next = 0;
  let before: DocumentLine | null = null;
  lines.forEach((line, at) => {
    const start = starts[next]?.line === at ? starts[next] : undefined;
    if (start !== undefined) next++;
    const text = start === undefined ? line.text : start.rest;
    if (text.trim() === '' || (start === undefined && isOfTable(lines, at))) {
      before = null;
      return;
    }
    const folded = plainBy(fold, text);
    const last = prose[prose.length - 1];
    if (start === undefined && last !== undefined && before !== null && goesOn(before, line)) {
      prose[prose.length - 1] = { ...last, text: `${last.text}${text}`, folded: `${last.folded}${folded}` };
    } else prose.push({ text, folded, section: starts[next - 1]?.id ?? null, anchor: line.anchor });
    before = isTitle(folded) ? null : line;
  });
  return prose;
}

/** A line of a flattened table: one of the form's labels, or a header broken in two (本年制发件 / 数). */
function isOfTable(lines: readonly DocumentLine[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  if (text.length > longestPiece) return false;
  return isFormLabel(text) || isHeaderPiece(lines[at - 1]?.text ?? '', text, lines[at + 1]?.text ?? '');
}
const longestPiece = 24;

/** A wrapped line is long; headings, titles and cells are short. */
const shortestWrapped = 20;
/** 「发布时间：2024-01-10　浏览次数：12」: names and values, where a sentence would have a comma. */
function isLabelled(text: string): boolean {
  return /[：:]/.test(text) && !/[，。；、,;]/.test(text);
}

function goesOn(before: DocumentLine, line: DocumentLine): boolean {
  if (line.anchor.kind !== 'text' || before.level > 0 || line.level > 0 || line.gridRow >= 0) return false;
  if (before.text.length < shortestWrapped || /[。！？!?；;：:.…]["”’）)]*$/.test(before.text)) return false;
  if (isLabelled(before.text)) return false;
  if (!/[\u4e00-\u9fff]/.test(line.text)) return false;
  return !numberedLine.test(line.text);
}
