/** Builds reports for tests of rules: a sound report with a 0 in every cell, and the changes of a case. */

import { readAgencyKind } from '../../lib/facts/agency-kind.ts';
import { factOf, missingFact } from '../../lib/facts/cells.ts';
import { cellsOf, formNamed } from '../../lib/forms/index.ts';
import { chineseNumerals } from '../../lib/forms/wording.ts';
import type { Anchor } from '../../lib/model/document.ts';
import type { CellId, Form, FormId, SectionId, TableId } from '../../lib/model/form.ts';
import type { OtherReport } from '../../lib/model/other-report.ts';
import type { Prose, ProseLine } from '../../lib/model/prose.ts';
import type { Fact, Quote, Report, ReportSection, ReportTable, YearMention } from '../../lib/model/report.ts';
import { toOtherReport } from '../../lib/related/other-report.ts';

export interface ReportChanges
  extends Partial<Omit<Report, 'form' | 'sections' | 'tables' | 'facts' | 'formOf' | 'prose'>> {
  readonly prose?: Partial<Prose>;
  readonly form?: FormId;
  /** What stands in a cell; null: the cell is not in the source. */
  readonly cells?: Readonly<Record<CellId, string | number | null>>;
  readonly sections?: Partial<Record<SectionId, Partial<ReportSection>>>;
  readonly tables?: Partial<Record<TableId, Partial<ReportTable>>>;
  readonly formOf?: Partial<Report['formOf']>;
}

/** Makes a different anchor of every name, so that tests can compare places. */
export function place(name: string): Anchor {
  const path = [...name].map((character) => character.codePointAt(0) ?? 0);
  return { kind: 'dom', path };
}

/** A report that came as text: one of its headings has a place in lines. */
export const flattened: Partial<Record<SectionId, Partial<ReportSection>>> = {
  overview: { anchor: { kind: 'text', line: 4, start: 0, end: 6 } },
};

export function quote(text: string): Quote {
  return { text, anchor: place(text) };
}

export function mention(where: YearMention['where'], year: number): YearMention {
  return { where, year, quote: quote(`${where} ${year}`) };
}

/** Paragraphs of a section; `texts` are simplified and without white space. */
export function linesOf(section: SectionId | null, ...texts: readonly string[]): readonly ProseLine[] {
  return texts.map((text) => ({ text, folded: text.normalize('NFKC'), section, anchor: place(text) }));
}

/** Builds another report: last year's, another agency's. */
export function buildOther(changes: ReportChanges = {}): OtherReport {
  return toOtherReport(buildReport(changes));
}

/** The cells of a table that was not found: all are missing. */
export function withoutTable(form: FormId, table: TableId): Record<CellId, null> {
  return Object.fromEntries(
    cellsOf(formNamed(form))
      .filter((cell) => cell.table === table)
      .map(({ id }) => [id, null]),
  );
}

export const absent: Omit<ReportSection, 'id'> = {
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

const silence: Prose = { claims: [], published: [], denials: [], breakdowns: [], percentages: [], defects: [] };

/** Builds a sound report of 2023 (form 2021) or of 2020 (form 2019), with the changes. */
export function buildReport(changes: ReportChanges = {}): Report {
  const { form: formId = '2021', cells = {}, sections = {}, tables = {}, formOf = {}, ...rest } = changes;
  const form = formNamed(formId);
  const year = rest.year === undefined ? (formId === '2019' ? 2020 : 2023) : rest.year;
  const agency = rest.agency === undefined ? '云溪市民政局' : rest.agency;
  const title = quote(`云溪市民政局${year}年政府信息公开工作年度报告`);
  return {
    form,
    formOf: { t2: formId, t3: formId, t4: null, ...formOf },
    title,
    agency,
    agencyKind: readAgencyKind(agency),
    year,
    unsure: [],
    years: year === null ? [] : [mention('title', year), mention('period', year)],
    period:
      year === null ? null : { from: [year, 1, 1], to: [year, 12, 31], quote: quote(`${year}年1月1日至12月31日`) },
    published: [],
    traditional: false,
    sections: form.sections.map(({ id, titles }, index) => ({
      ...plainSection(form, id, titles[0], index),
      ...sections[id],
    })),
    tables: {
      t2: { ...plainTable('t2'), ...tables.t2 },
      t3: { ...plainTable('t3'), ...tables.t3 },
      t4: { ...plainTable('t4'), ...tables.t4 },
    },
    facts: factsOf(form, cells),
    coverage: { expected: cellsOf(form).length, read: cellsOf(form).filter(({ id }) => cells[id] !== null).length },
    limitations: [],
    unreadPages: [],
    lines: [],
    ...rest,
    prose: { ...silence, ...rest.prose },
  };
}

function factsOf(form: Form, cells: NonNullable<ReportChanges['cells']>): ReadonlyMap<CellId, Fact> {
  const known = new Map(cellsOf(form).map(({ id, column }) => [id, column.kind]));
  const strange = Object.keys(cells).filter((id) => !known.has(id));
  if (strange.length > 0) throw new Error(`no cell of form ${form.id}: ${strange.join(' ')}`);
  return new Map(
    [...known].map(([id, kind]) => {
      const raw = cells[id] === undefined ? '0' : cells[id];
      return [id, raw === null ? missingFact : factOf({ text: String(raw), anchor: place(id) }, kind)];
    }),
  );
}

function plainSection(form: Form, id: SectionId, title: string, index: number): ReportSection {
  const number = chineseNumerals[index] ?? '';
  return {
    id,
    present: true,
    empty: false,
    heading: `${number}、${title}`,
    title,
    number,
    position: index,
    anchor: place(id),
    hasTable: form.tables.some(({ section }) => section === id),
    images: [],
    proseLength: 200,
  };
}

function plainTable(id: TableId): ReportTable {
  return { id, found: true, missingRows: [], uncertainRows: [], missingColumns: [], anchor: place(id) };
}
