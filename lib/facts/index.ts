/** Facts: a document read as an annual report. */
import { cellsOf, formForYear } from '../forms/index.ts';
import { foldFormCharacters } from '../forms/traditional.ts';
import type { ReadingNotice, SourceDocument } from '../model/document.ts';
import type { CellId, TableId } from '../model/form.ts';
import type { ProseLine } from '../model/prose.ts';
import type { Fact, ReportFacts, TableReading } from '../model/reading.ts';
import { readAgencyKind } from './agency-kind.ts';
import { missingFact } from './cells.ts';
import { chooseForm } from './form-choice.ts';
import { isTitle, readIdentity } from './identity.ts';
import { type Line, linesOf } from './lines.ts';
import { readPublished } from './published.ts';
import { readReviewTable } from './review-table.ts';
import { type Row, rowsOf } from './rows.ts';
import { readSections, type SectionsRead } from './sections.ts';
import { readTable } from './tables.ts';

export interface ReadOptions {
  /** Traditional → simplified for prose; without it only the form's own characters are folded. */
  readonly fold?: (text: string) => string;
}

/** Why a document is no report of the form: not one at all, or of a year before the form (2018 and earlier). */
export interface NoReading {
  readonly none: 'notReport' | 'olderForm';
  readonly year: number | null;
}

/** The first year that reports by the form of 2019. */
const firstYear = 2019;

export function readReport(document: SourceDocument, options: ReadOptions = {}): ReportFacts | NoReading {
  const fold = options.fold ?? foldFormCharacters;
  const lines = linesOf(document);
  const { sections, firstLine, starts } = readSections(document, lines);
  const identity = readIdentity(document, lines, firstLine, fold);
  const rows = rowsOf(document);
  const due = identity.year === null ? null : formForYear(identity.year);
  const { form, formOf } = chooseForm(rows, due);

  // Table four first: it is known by its header, while its 总计 is also a row of table three.
  const review = readReviewTable(document, rows, form);
  const requests = readTable(without(rows, review.rows), form, 't3');
  const disclosure = readTable(without(rows, review.rows, requests.rows), form, 't2');
  const tables: Record<TableId, TableReading> = {
    t2: disclosure.reading,
    t3: requests.reading,
    t4: review.reading,
  };

  const present = sections.filter((section) => section.present).length;
  const found = Object.values(tables).filter((table) => table.found).length;
  const titled = identity.title !== null;
  if (!requests.reading.found && identity.year !== null && identity.year < firstYear && titled && found < 2) {
    return { none: 'olderForm', year: identity.year };
  }
  if (!(requests.reading.found || found >= 2 || (titled && (present >= 2 || found > 0)) || present >= 4)) {
    return { none: 'notReport', year: identity.year };
  }

  const read = new Map([...disclosure.facts, ...requests.facts, ...review.facts]);
  const cells = cellsOf(form);
  const facts: ReadonlyMap<CellId, Fact> = new Map(cells.map(({ id }) => [id, read.get(id) ?? missingFact]));
  return {
    form,
    formOf,
    ...identity,
    agencyKind: readAgencyKind(identity.agency),
    published: readPublished(document, lines, { first: firstLine, last: lastHeading(starts) }, identity.year, fold),
    traditional: options.fold !== undefined,
    sections,
    tables,
    facts,
    coverage: { expected: cells.length, read: cells.filter(({ id }) => read.has(id)).length },
    notices: noticesFor(document, sections),
    unreadPages: document.unreadPages ?? [],
    lines: proseOf(lines, starts, fold),
  };
}

/** What may lie before or behind what was read: nothing does where the first and the last part are there. */
const beyond: ReadonlySet<ReadingNotice> = new Set(['otherPages', 'pageAroundNotReadable']);

function noticesFor({ notices }: SourceDocument, sections: SectionsRead['sections']): readonly ReadingNotice[] {
  const whole = sections[0]?.present === true && sections.at(-1)?.present === true;
  return whole ? notices.filter((notice) => !beyond.has(notice)) : notices;
}

/** -1 where there is none. */
function lastHeading(starts: SectionsRead['starts']): number {
  return starts.at(-1)?.line ?? -1;
}

function without(rows: readonly Row[], ...taken: readonly ReadonlySet<Row>[]): readonly Row[] {
  return rows.filter((row) => !taken.some((set) => set.has(row)));
}

/**
 * Lines between the headings, each with its section; what a heading's own paragraph goes on to say counts
 * too. In a text a paragraph may be cut at the page's edge or wrapped: a line that ends inside a sentence
 * goes on in the next, unless it is a title.
 */
function proseOf(
  lines: readonly Line[],
  starts: SectionsRead['starts'],
  fold: (text: string) => string,
): readonly ProseLine[] {
  const prose: ProseLine[] = [];
  let next = 0;
  let before: Line | null = null;
  lines.forEach((line, at) => {
    const start = starts[next]?.line === at ? starts[next] : undefined;
    if (start !== undefined) next++;
    const text = start === undefined ? line.text : start.rest;
    if (text.trim() === '') {
      before = null;
      return;
    }
    const folded = fold(text.normalize('NFKC')).replace(/[\s\u200b-\u200f\ufeff]+/g, '');
    const last = prose[prose.length - 1];
    if (start === undefined && last !== undefined && before !== null && goesOn(before, line)) {
      prose[prose.length - 1] = { ...last, text: `${last.text}${text}`, folded: `${last.folded}${folded}` };
    } else prose.push({ text, folded, section: starts[next - 1]?.id ?? null, anchor: line.anchor });
    before = isTitle(folded) ? null : line;
  });
  return prose;
}

/** A wrapped line is long; headings, titles and cells are short. */
const shortestWrapped = 20;
/** 「发布时间：2024-01-10　浏览次数：12」: names and values, where a sentence would have a comma. */
const labelled = /^[^，。；、,;]*[：:][^，。；、,;]*$/;

function goesOn(before: Line, line: Line): boolean {
  if (line.anchor.kind !== 'text' || before.level > 0 || line.level > 0 || line.gridRow >= 0) return false;
  if (before.text.length < shortestWrapped || /[。！？!?；;：:.…]["”’）)]*$/.test(before.text)) return false;
  if (labelled.test(before.text)) return false;
  if (!/[\u4e00-\u9fff]/.test(line.text)) return false;
  return !/^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]|第[一二三四五六七八九十])/.test(line.text);
}
