/** Facts: a document read as an annual report. */
import { cellsOf, formForYear } from '../forms/index.ts';
import { foldFormCharacters } from '../forms/traditional.ts';
import type { Limitation, SourceDocument } from '../model/document.ts';
import type { ReportFacts } from '../model/report.ts';
import { readAgencyAndYear } from './agency-and-year.ts';
import { readAgencyKind } from './agency-kind.ts';
import { missingFact } from './cells.ts';
import { chooseForm } from './form-choice.ts';
import { linesOf } from './lines.ts';
import { proseOf } from './prose.ts';
import { readPublished } from './published.ts';
import { readReviewTable } from './review-table.ts';
import { type LabelledRow, rowsOf } from './rows.ts';
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
  const read = lines === uncut ? first : readSections(document, lines);
  const { sections, firstLine, starts } = read;
  const agencyAndYear = readAgencyAndYear(document, lines, read, fold);
  const { official, ...named } = agencyAndYear;
  const { agency, year } = named;
  const rows = rowsOf(document);
  const { form, formOf } = chooseForm(rows, year === null ? null : formForYear(year));

  // Table four first: it is known by its header, while its 总计 is also a row of table three.
  const review = readReviewTable(document, rows, form);
  const requests = readTable(without(rows, review.rows), form, 't3');
  const disclosure = readTable(without(rows, review.rows, requests.rows), form, 't2');
  const tables = { t2: disclosure.table, t3: requests.table, t4: review.table };
  const found = new Map([...disclosure.facts, ...requests.facts, ...review.facts]);
  const cells = cellsOf(form);
  const facts = new Map(cells.map(({ id }) => [id, found.get(id) ?? missingFact]));
  const { pageTitle } = document;
  const standing = standingOf({ ...read, agencyAndYear, lines, pageTitle, tables, facts }, fold);
  if (standing !== 'report') return { none: standing, year };
  return {
    form,
    formOf,
    ...named,
    agencyKind: readAgencyKind(agency),
    published: readPublished(document, lines, { first: firstLine, last: starts.at(-1)?.line ?? -1 }, year, fold),
    traditional: options.fold !== undefined,
    sections,
    tables,
    facts,
    coverage: { expected: cells.length, read: [...facts.values()].filter(({ state }) => state !== 'missing').length },
    limitations: limitationsOf(document, sections),
    unreadPages: document.unreadPages ?? [],
    lines: proseOf(lines, starts, fold),
  };
}

/** Limitations that concern pages before or behind what was read; none are where the first and the last part were read. */
const beyond: ReadonlySet<Limitation> = new Set(['otherPages', 'pageAroundNotReadable']);

function limitationsOf({ limitations }: SourceDocument, sections: SectionsRead['sections']): readonly Limitation[] {
  const whole = sections[0]?.present === true && sections.at(-1)?.present === true;
  return whole ? limitations.filter((each) => !beyond.has(each)) : limitations;
}

function without(rows: readonly LabelledRow[], ...taken: readonly ReadonlySet<LabelledRow>[]): readonly LabelledRow[] {
  return rows.filter((row) => !taken.some((set) => set.has(row)));
}
