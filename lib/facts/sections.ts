/** The six sections: which of the headings found are theirs, and what stands between them. */
import { sections as formSections } from '../forms/shared.ts';
import type { Anchor, SourceDocument } from '../model/document.ts';
import type { SectionId } from '../model/form.ts';
import type { ReportSection } from '../model/report.ts';
import { byNumber, headingsOf, lengthOf, type SectionHeading, underOthersTitle } from './headings.ts';
import type { DocumentLine } from './lines.ts';

export interface SectionsRead {
  readonly sections: readonly ReportSection[];
  /** Index of the line with the first heading found, or the number of lines. */
  readonly firstLine: number;
  /** Where each section begins; `rest`: what stands behind the title in the heading's own paragraph. */
  readonly starts: readonly { readonly line: number; readonly id: SectionId; readonly rest: string }[];
}

export function readSections(document: SourceDocument, lines: readonly DocumentLine[]): SectionsRead {
  const candidates = underOthersTitle(headingsOf(lines));
  const chosen = new Map<SectionId, SectionHeading>();
  // Worked out once, for a page may repeat a heading as often as it likes.
  const bare = new Set(
    candidates.filter((heading, index) => {
      const next = candidates[index + 1];
      return heading.rest === '' && next !== undefined && contentBetween(document, lines, heading, next) === 0;
    }),
  );
  // The last of a list of contents has the report itself behind it.
  const listed = candidates.filter((heading, index) => {
    const [two, one] = candidates.slice(Math.max(0, index - 2), index).map((each) => bare.has(each));
    return two === true && one === true && candidates.slice(index + 1).some(({ id }) => id === heading.id);
  });
  for (const heading of listed) bare.add(heading);
  for (const heading of candidates) {
    const before = chosen.get(heading.id);
    const isWeaker = before !== undefined && before.score < 0.75 && heading.score > before.score;
    // A table of contents lists the headings with nothing between them: the later one is meant.
    if (before === undefined || bare.has(before) || isWeaker) chosen.set(heading.id, heading);
  }
  for (const heading of byNumber(lines, chosen)) chosen.set(heading.id, heading);
  const found = [...chosen.values()].sort((a, b) => a.line - b.line);
  const sections = formSections.map(({ id }): ReportSection => {
    const heading = chosen.get(id);
    if (heading === undefined) return absent(id);
    const position = found.indexOf(heading);
    return present(document, lines, heading, found[position + 1], position);
  });
  return { sections, firstLine: found[0]?.line ?? lines.length, starts: found };
}

function absent(id: SectionId): ReportSection {
  return {
    id,
    present: false,
    empty: false,
    heading: '',
    title: '',
    number: '',
    position: -1,
    anchor: null,
    hasTable: false,
    images: [],
    proseLength: 0,
  };
}

interface Content {
  readonly prose: number;
  readonly hasTable: boolean;
  readonly images: readonly Anchor[];
}

function content(
  document: SourceDocument,
  lines: readonly DocumentLine[],
  from: SectionHeading,
  to: SectionHeading | undefined,
): Content {
  const inside = lines.slice(from.line + 1, to?.line ?? lines.length);
  let prose = lengthOf(from.rest);
  for (const { text } of inside) prose += lengthOf(text);
  const first = lines[from.line];
  const last = to === undefined ? undefined : lines[to.line];
  const start = first?.block ?? 0;
  const end = last?.block ?? document.blocks.length;
  const images: Anchor[] = [];
  const own = document.blocks[start];
  const rowsInOwn = own?.kind === 'table' ? (last?.block === start ? last.gridRow : own.grid.rowCount) : 0;
  let hasTable = first !== undefined && first.gridRow >= 0 && rowsInOwn - first.gridRow > 1;
  for (let block = start + 1; block < end; block++) {
    const each = document.blocks[block];
    if (each?.kind === 'table') hasTable = true;
    if (each?.kind === 'image') images.push(each.anchor);
  }
  return { prose, hasTable, images };
}

function contentBetween(
  document: SourceDocument,
  lines: readonly DocumentLine[],
  from: SectionHeading,
  to: SectionHeading,
): number {
  const { prose, hasTable, images } = content(document, lines, from, to);
  return prose + (hasTable ? 1 : 0) + images.length;
}

function present(
  document: SourceDocument,
  lines: readonly DocumentLine[],
  heading: SectionHeading,
  next: SectionHeading | undefined,
  position: number,
): ReportSection {
  const { prose, hasTable, images } = content(document, lines, heading, next);
  const line = lines[heading.line];
  return {
    id: heading.id,
    present: true,
    empty: prose === 0 && !hasTable && images.length === 0,
    heading: heading.heading.replace(/^[#\s*]+|[\s*]+$/g, ''),
    title: heading.title,
    number: heading.number,
    position,
    anchor: line?.anchor ?? null,
    hasTable,
    images,
    proseLength: prose,
  };
}
