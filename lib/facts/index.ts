/** Facts: a document read as an annual report. */
import { cellsOf, formForYear } from '../forms/index.ts';
import { foldFormCharacters } from '../forms/traditional.ts';
import type { Limitation, SourceDocument } from '../model/document.ts';
import type { CellId, TableId } from '../model/form.ts';
import type { Fact, ReportFacts, ReportTable } from '../model/report.ts';
import { readAgencyAndYear } from './agency-and-year.ts';
import { readAgencyKind } from './agency-kind.ts';
import { missingFact } from './cells.ts';
import { chooseForm } from './form-choice.ts';
import { linesOf } from './lines.ts';
import { proseOf } from './prose.ts';
import { readPublished } from './published.ts';
import { readReviewTable } from './review-table.ts';
import { rowsOf, type TableRow } from './rows.ts';
import { withRunOnHeadings } from './run-on.ts';
import { readSections, type SectionsRead } from './sections.ts';
import { standingOf } from './standing.ts';
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

export function readReport(document: SourceDocument, options: ReadOptions = {}): ReportFacts | NoReading {
  const fold = options.fold ?? foldFormCharacters;
  const uncut = linesOf(document);
  const first = readSections(document, uncut);
  const lines = withRunOnHeadings(uncut, first);
  const { sections, firstLine, starts } = lines === uncut ? first : readSections(document, lines);
  const { official, ...agencyAndYear } = readAgencyAndYear(document, lines, { firstLine, starts }, fold);
  const rows = rowsOf(document);
  const due = agencyAndYear.year === null ? null : formForYear(agencyAndYear.year);
  const { form, formOf } = chooseForm(rows, due);

  // Table four first: it is known by its header, while its 总计 is also a row of table three.
  const review = readReviewTable(document, rows, form);
  const requests = readTable(without(rows, review.rows), form, 't3');
  const disclosure = readTable(without(rows, review.rows, requests.rows), form, 't2');
  const tables: Record<TableId, ReportTable> = {
    t2: disclosure.table,
    t3: requests.table,
    t4: review.table,
  };

  const read = new Map([...disclosure.facts, ...requests.facts, ...review.facts]);
  const cells = cellsOf(form);
  const facts: ReadonlyMap<CellId, Fact> = new Map(cells.map(({ id }) => [id, read.get(id) ?? missingFact]));
  const standing = standingOf(
    {
      agencyAndYear: { ...agencyAndYear, official },
      lines,
      firstLine,
      pageTitle: document.pageTitle,
      sections,
      starts,
      tables: Object.values(tables),
      requestsFound: requests.table.found,
      facts,
    },
    fold,
  );
  if (standing !== 'report') return { none: standing, year: agencyAndYear.year };
  return {
    form,
    formOf,
    ...agencyAndYear,
    agencyKind: readAgencyKind(agencyAndYear.agency),
    published: readPublished(
      document,
      lines,
      { first: firstLine, last: lastHeading(starts) },
      agencyAndYear.year,
      fold,
    ),
    traditional: options.fold !== undefined,
    sections,
    tables,
    facts,
    coverage: { expected: cells.length, read: cells.filter(({ id }) => read.has(id)).length },
    limitations: limitationsFor(document, sections),
    unreadPages: document.unreadPages ?? [],
    lines: proseOf(lines, starts, fold),
  };
}

/** What may lie before or behind what was read: nothing does where the first and the last part are there. */
const beyond: ReadonlySet<Limitation> = new Set(['otherPages', 'pageAroundNotReadable']);

function limitationsFor({ notices }: SourceDocument, sections: SectionsRead['sections']): readonly Limitation[] {
  const whole = sections[0]?.present === true && sections.at(-1)?.present === true;
  return whole ? notices.filter((notice) => !beyond.has(notice)) : notices;
}

/** -1 where there is none. */
function lastHeading(starts: SectionsRead['starts']): number {
  return starts.at(-1)?.line ?? -1;
}

function without(rows: readonly TableRow[], ...taken: readonly ReadonlySet<TableRow>[]): readonly TableRow[] {
  return rows.filter((row) => !taken.some((set) => set.has(row)));
}
