import type { AgencyKind } from './agency.ts';
import type { Anchor, Limitation, UnreadPages } from './document.ts';
import type { CellId, Form, FormId, SectionId, TableId } from './form.ts';
import type { Prose, ProseLine } from './prose.ts';

/** number; blank: nothing or white space; dash: - — / 无; text: anything else; missing: the cell is not in the source. */
export type CellState = 'number' | 'blank' | 'dash' | 'text' | 'missing';

export interface Fact {
  /** A number only where state is `number`. */
  readonly value: number | null;
  readonly raw: string;
  readonly state: CellState;
  /** Unit written into the cell (元, 万元, 个 …) or ''. */
  readonly unit: string;
  /** null where state is `missing`. */
  readonly anchor: Anchor | null;
}

export interface ReportSection {
  readonly id: SectionId;
  readonly present: boolean;
  /** Present, but nothing stands between its heading and the next. */
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
  /** A row of a part counts as found when its label was found, whatever its numbers. */
  readonly missingRows: readonly string[];
  readonly uncertainRows: readonly UncertainRow[];
  /** Rows read although their label is none of the form's: their place in the table says which they are. */
  readonly renamedRows?: readonly UncertainRow[];
  /** Columns the header lacks although a header was found (as `<part id>.<column id>`). */
  readonly missingColumns: readonly string[];
  readonly anchor: Anchor | null;
}

export interface Quote {
  readonly text: string;
  readonly anchor: Anchor;
}

/** A year said somewhere that should be the report's year. */
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

/** A day on which the report was published, or one that says something of it. */
export interface Publication {
  readonly date: CalendarDate;
  /**
   * meta, pageLine: the page's own word for it. notice: the date under the report or under the notice that forwards it,
   * before which it was not published. file: when the file was made. given: a person's word.
   */
  readonly source: 'meta' | 'pageLine' | 'notice' | 'file' | 'given';
  /** null where it stands at no place that can be shown. */
  readonly quote: Quote | null;
}

/** A document read as an annual report, but for what its prose claims: what lib/facts gives. */
export interface ReportFacts {
  readonly form: Form;
  /** Which form each table follows by its own columns and rows; null where it cannot tell. */
  readonly formOf: Readonly<Record<TableId, FormId | null>>;
  readonly title: Quote | null;
  /** Folded to simplified; null where the report does not name it. */
  readonly agency: string | null;
  readonly agencyKind: AgencyKind;
  readonly year: number | null;
  /** What of agency and year is only told by what need not be the report's own: what hangs on it has to be looked at. */
  readonly unsure: readonly ('agency' | 'year')[];
  readonly years: readonly YearMention[];
  readonly period: Period | null;
  /** What the document says of its publication, in reading order; days before the report's year was over are left out. */
  readonly published: readonly Publication[];
  readonly traditional: boolean;
  readonly sections: readonly ReportSection[];
  readonly tables: Readonly<Record<TableId, ReportTable>>;
  /** Every cell of the form, also the missing ones. */
  readonly facts: ReadonlyMap<CellId, Fact>;
  readonly coverage: { readonly expected: number; readonly read: number };
  readonly limitations: readonly Limitation[];
  readonly unreadPages: readonly UnreadPages[];
  /** Running text with its sections, headings and tables left out. */
  readonly lines: readonly ProseLine[];
}

/** All that rules may look at. */
export interface Report extends ReportFacts {
  readonly prose: Prose;
}
