import type { AgencyKind } from './agency.ts';
import type { Anchor, Limitation, UnreadPages } from './document.ts';
import type { CellId, Form, FormId, SectionId, TableId } from './form.ts';
import type { Prose, ProseLine } from './prose.ts';

/** number; blank: nothing or white space; dash: - — / 无; text: other words; missing: the cell is not in the source, or could not be read from its picture. */
export type CellState = 'number' | 'blank' | 'dash' | 'text' | 'missing';

export interface Fact {
  /** A number only where state is `number`. */
  readonly value: number | null;
  readonly raw: string;
  readonly state: CellState;
  /** Unit written into the cell (元, 万元, 个 …) or ''. */
  readonly unit: string;
  /** null where the source has no such cell. */
  readonly anchor: Anchor | null;
  /** How sure the recogniser was, from 0 to 1; left out where the source contains the text itself. */
  readonly sure?: number;
}

export interface ReportSection {
  readonly id: SectionId;
  readonly present: boolean;
  /** The section is present, but nothing stands between its heading and the next. */
  readonly empty: boolean;
  /** Heading as printed with its numbering ('' when absent). */
  readonly heading: string;
  /** Heading without numbering, folded to simplified, without white space. */
  readonly title: string;
  /** Numbering found: 一 … 六, or '' */
  readonly number: string;
  /** Position among the headings found (0 …), -1 when absent. */
  readonly position: number;
  readonly anchor: Anchor | null;
  readonly hasTable: boolean;
  readonly images: readonly Anchor[];
  /** Characters of prose in the section, white space not counted. */
  readonly proseLength: number;
}

/** A row that was found but whose numbers could not be placed with certainty. */
export interface UncertainRow {
  readonly row: string;
  readonly raw: string;
  readonly anchor: Anchor;
}

export interface ReportTable {
  readonly id: TableId;
  readonly found: boolean;
  /** A row counts as found when its label was found, even without numbers. */
  readonly missingRows: readonly string[];
  readonly uncertainRows: readonly UncertainRow[];
  /** Rows with a label that is not the form's: their place in the table shows which rows they are. */
  readonly renamedRows?: readonly UncertainRow[];
  /** Columns that a header lacks (as `<part id>.<column id>`); empty where no header was found. */
  readonly missingColumns: readonly string[];
  readonly anchor: Anchor | null;
}

export interface Quote {
  readonly text: string;
  readonly anchor: Anchor;
}

/** A year in a place where the report's own year belongs. */
export interface YearMention {
  readonly year: number;
  readonly where: 'title' | 'pageTitle' | 'period' | 'preamble' | 'tableHeader' | 'overview';
  readonly quote: Quote;
}

/** A day of the calendar as printed: no time, no time zone. */
export type CalendarDate = readonly [year: number, month: number, day: number];

export interface Period {
  /** The end's year is the start's where the report leaves it out. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly quote: Quote;
}

/** A day on which the report was published, or a day that bounds it. */
export interface Publication {
  readonly date: CalendarDate;
  /**
   * meta, pageLine: the page states it. notice: the date under the report or under the notice that forwards it; the report
   * was not published before. file: the day the file was made. given: a person entered it.
   */
  readonly source: 'meta' | 'pageLine' | 'notice' | 'file' | 'given';
  /** null where no place can be shown. */
  readonly quote: Quote | null;
}

/** A document read as an annual report, without the claims of its prose. lib/facts makes it. */
export interface ReportFacts {
  readonly form: Form;
  /** Which form each table follows by its own columns and rows; null where both forms fit. */
  readonly formOf: Readonly<Record<TableId, FormId | null>>;
  readonly title: Quote | null;
  /** Folded to simplified; null where the report does not name it. */
  readonly agency: string | null;
  readonly agencyKind: AgencyKind;
  readonly year: number | null;
  /** Whether agency or year come from words that may be about another report: findings that depend on them need a look. */
  readonly unsure: readonly ('agency' | 'year')[];
  readonly years: readonly YearMention[];
  readonly period: Period | null;
  /** Days of publication in the document, in reading order; days before the report's year was over are left out. */
  readonly published: readonly Publication[];
  readonly traditional: boolean;
  readonly sections: readonly ReportSection[];
  readonly tables: Readonly<Record<TableId, ReportTable>>;
  /** Every cell of the form, missing ones included. */
  readonly facts: ReadonlyMap<CellId, Fact>;
  readonly coverage: { readonly expected: number; readonly read: number };
  readonly limitations: readonly Limitation[];
  readonly unreadPages: readonly UnreadPages[];
  /** The running text by section, without headings and tables. */
  readonly lines: readonly ProseLine[];
}

/** A report as rules see it. */
export interface Report extends ReportFacts {
  readonly prose: Prose;
}

/** The paragraphs of a section. */
export function linesIn({ lines }: Report, section: SectionId): readonly ProseLine[] {
  return lines.filter((line) => line.section === section);
}
