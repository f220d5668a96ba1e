/** Headings inside a paragraph: 「…未收到申请。 二、主动公开政府信息情况」, up to a whole report in one paragraph. */
import { sections as formSections } from '../forms/shared.ts';
import { numberInside, titleGoesOn } from '../forms/vocabulary/headings.ts';
import { chineseNumerals } from '../forms/wording.ts';
import type { SectionId } from '../model/form.ts';
import { titleAt } from './headings.ts';
import type { DocumentLine } from './lines.ts';
import type { SectionsRead } from './sections.ts';

/** The beginning of the text behind a title. */
const behind = /^(?:[\s。:：.]|$|[\u4e00-\u9fff（(\d])/;

interface Cut {
  readonly id: SectionId;
  readonly from: number;
  readonly to: number;
}

/**
 * Lines cut before and behind the headings that stand inside them; the same array where there are none. Only sections
 * without a line of their own are looked for.
 */
export function withRunOnHeadings(
  lines: readonly DocumentLine[],
  { sections, starts }: SectionsRead,
): readonly DocumentLine[] {
  if (sections.every(({ present }) => present)) return lines;
  const lineOf = new Map(starts.map(({ id, line }) => [id, line]));
  const cut = lines.flatMap((line, at) => {
    const cuts = line.gridRow >= 0 ? [] : cutsIn(line.text).filter(({ id }) => isInPlace(id, at, lineOf));
    return cuts.length === 0 ? [line] : pieces(line, cuts);
  });
  return cut.every((line, at) => line === lines[at]) ? lines : cut;
}

function cutsIn(text: string): readonly Cut[] {
  if (text.length < 12) return [];
  return [...text.matchAll(numberInside)].flatMap((match) => {
    const title = titleAt(text, match.index + match[0].length);
    if (title === null) return [];
    const rest = text.slice(title.end);
    const isOwn = formSections.findIndex(({ id }) => id === title.id) === chineseNumerals.indexOf(match[1] ?? '');
    return isOwn && behind.test(rest) && !titleGoesOn.test(rest)
      ? [{ id: title.id, from: match.index, to: title.end }]
      : [];
  });
}

/** A heading stands behind the first one: before it the preamble names the sections. */
function isInPlace(id: SectionId, at: number, lineOf: ReadonlyMap<SectionId, number>): boolean {
  return lineOf.has(id) ? lineOf.get(id) === at : at >= Math.min(...lineOf.values(), at);
}

function pieces(line: DocumentLine, cuts: readonly Cut[]): readonly DocumentLine[] {
  const ends = cuts.flatMap(({ from, to }) => [from, to]);
  return [0, ...ends]
    .map((start, index) => line.text.slice(start, ends[index] ?? line.text.length).replace(/^[\s。:：.]+|\s+$/g, ''))
    .filter((text) => text !== '')
    .map((text) => ({ ...line, text }));
}
