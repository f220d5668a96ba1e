import type { AgencyClass } from '../agency.ts';
import type { DecisionStore } from '../decision-store.ts';
import type { CellId } from '../form.ts';
import type { QuotedPlace } from '../quoted-place.ts';
import type { ReportKey } from '../report-history.ts';
import type { ReportOrigin } from '../report-origin.ts';
import type { AuditResult } from '../result.ts';
import type { Papers, RuleSetting, Settings } from '../settings.ts';
import type { ReportView } from '../view.ts';
import type { FocusResult, PageClient } from './page.ts';

/** A picture of a marked place as a PNG data URL, or why there is none. */
export type PagePicture = { readonly png: string } | { readonly why: 'denied' | 'gone' | 'hidden' };

/** A report in an open tab. */
export interface OpenReport extends Pick<ReportView, 'agency' | 'year'> {
  readonly tab: number;
}

/** Another report, by its source and by what it is: files may share a name. */
export interface ReportInSource extends Pick<ReportView, 'agency' | 'year'> {
  readonly source: string;
}

/** Reports of other years. Methods that store something make the page be audited again and reject with StoreError. */
export interface YearsClient {
  openReports(): Promise<readonly OpenReport[]>;
  /** Compares with the report in a tab; false: the tab has none any more. */
  compareWithTab(of: ReportKey, tab: number): Promise<boolean>;
  /** True: compares with the report that is known by agency and year; false: with none. */
  compare(of: ReportKey, wanted: boolean): Promise<void>;
  /**
   * Opens the file viewer, to compare with the file at the address, or with one that the user chooses there. False: the
   * user did not grant its site. Called directly from a click.
   */
  openPrevious(of: ReportKey, address: string | null): Promise<boolean>;
  /** Stores whether an agency of the year before is this one. */
  answer(of: ReportKey, former: string, same: boolean): Promise<void>;
  /** Stores the day of publication of the report. */
  publishedOn(of: ReportKey, day: readonly [number, number, number] | null): Promise<void>;
  /** Opens the report that a finding compares with and shows one of its cells. */
  show(report: ReportInSource, cell: CellId): Promise<FocusResult>;
}

/** All that the side panel needs from outside. */
export interface SidepanelClient extends PageClient {
  readonly theme: Settings['theme'];
  /** Whether the side panel is a window of its own for one tab. */
  readonly detached: boolean;
  /** Opens the side panel in a window of its own. */
  detach(): Promise<void>;
  readonly store: DecisionStore;
  /** Makes an empty store in memory (createMemoryStore of lib/store), used while `store` fails. */
  createSpareStore(): DecisionStore;
  /** Scrolls the page to a cell and highlights it for a moment. */
  focusCell(cell: CellId): Promise<FocusResult>;
  /** Calls `picked` when the user clicks a cell of the report on the page. */
  onPick(picked: (cell: CellId) => void): void;
  /** Where these words, or null for those that are selected, stand in the report. */
  quote(words: string | null): Promise<QuotedPlace>;
  /** The finding at which popup or page want the side panel now; null: none. It is given once. */
  wanted(): Promise<string | null>;
  /** Calls `changed` when one is wanted. */
  onWanted(changed: () => void): void;
  /** Shows a finding's place on the page and takes a picture of it. */
  takePicture(fingerprint: string): Promise<PagePicture>;
  /** Opens the file viewer to read the picture at a finding's place; false: it has no address that the viewer may read. */
  readPicture(fingerprint: string): Promise<boolean>;
  /** The kind of source that is shown. */
  readonly kind: AuditResult['source']['kind'];
  /** Where the report comes from. */
  origin(): Promise<ReportOrigin>;
  /** SHA-256 of the page in hexadecimal; '' where it is not available. */
  sha256(): Promise<string>;
  /** Saves a file through the browser. */
  save(name: string, content: Blob): Promise<void>;
  /** What the settings have for files to hand over. */
  papers(): Promise<Papers>;
  /** Classes that the user chose for agencies. */
  agencies(): Promise<Settings['agencies']>;
  /** Stores the class of an agency, after which pages are audited again; undefined: by its name. Rejects with StoreError. */
  classify(agency: string, is: AgencyClass | undefined): Promise<void>;
  /** Stores a setting of a rule, after which pages are audited again; undefined: its default. Gives what was set before, and rejects with StoreError. */
  setRule(rule: string, setting: RuleSetting | undefined): Promise<RuleSetting | undefined>;
  readonly years: YearsClient;
}
