/** The six sections: which of the headings found are theirs, and what their content is. */
import { sections as formSections } from '../forms/shared.ts';
import type { SourceDocument } from '../model/document.ts';
import type { SectionId } from '../model/form.ts';
import type { ReportSection } from '../model/report.ts';
import { byNumber, headingsOf, lengthOf, type SectionHeading, underOthersTitle } from './headings.ts';
import type { DocumentLine } from './lines.ts';

export interface SectionsRead {
  readonly sections: readonly ReportSection[];
  /** Index of the line with the first heading found, or the number of lines. */
  readonly firstLine: number;
  /** Where each section begins; `rest`: the text behind the title in the heading's own paragraph. */
  readonly starts: readonly { readonly line: number; readonly id: SectionId; readonly rest: string }[];
}

export function readSections(document: SourceDocument, lines: readonly DocumentLine[]): SectionsRead {
  const candidates = underOthersTitle(headingsOf(lines));
  const chosen = new Map<SectionId, SectionHeading>();
  // Worked out once, for a page may repeat a heading as often as it likes.
  const bare = new Set(
    candidates.filter((heading, index) => {
      const next = candidates[index + 1];
      return heading.rest === '' && next !== undefined && contentOf(document, lines, heading, next).empty;
    }),
  );
  // The last heading of a table of contents has the report itself behind it.
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
    if (heading === undefined) return { id, ...absent };
    const position = found.indexOf(heading);
    return {
      id,
      present: true,
      heading: heading.heading.replace(/^[#\s*]+|[\s*]+$/g, ''),
      title: heading.title,
      number: heading.number,
      position,
      anchor: lines[heading.line]?.anchor ?? null,
      ...contentOf(document, lines, heading, found[position + 1]),
    };
  });
  return { sections, firstLine: found[0]?.line ?? lines.length, starts: found };
}

const absent: Omit<ReportSection, 'id'> = {
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

function contentOf(
  document: SourceDocument,
  lines: readonly DocumentLine[],
  from: SectionHeading,
  to: SectionHeading | undefined,
): Pick<ReportSection, 'empty' | 'hasTable' | 'images' | 'proseLength'> {
  const inside = lines.slice(from.line + 1, to?.line ?? lines.length);
  const proseLength = inside.reduce((length, { text }) => length + lengthOf(text), lengthOf(from.rest));
  const first = lines[from.line];
  const last = to === undefined ? undefined : lines[to.line];
  const start = first?.block ?? 0;
  const own = document.blocks[start];
  const rowsInOwn = own?.kind === 'table' ? (last?.block === start ? last.gridRow : own.grid.rowCount) : 0;
  const blocks = document.blocks.slice(start + 1, last?.block ?? document.blocks.length);
  const hasTable =
    (first !== undefined && first.gridRow >= 0 && rowsInOwn - first.gridRow > 1) ||
    blocks.some(({ kind }) => kind === 'table');
  const images = blocks.flatMap((block) => (block.kind === 'image' ? [block.anchor] : []));
  return { empty: proseLength === 0 && !hasTable && images.length === 0, hasTable, images, proseLength };
}
