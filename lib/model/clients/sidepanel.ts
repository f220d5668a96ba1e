import type { AgencyClass } from '../agency.ts';
import type { DecisionStore } from '../decision-store.ts';
import type { CellId } from '../form.ts';
import type { ReportKey } from '../report-history.ts';
import type { AuditResult } from '../result.ts';
import type { Settings } from '../settings.ts';
import type { ReportView } from '../view.ts';
import type { FocusResult, PageClient } from './page.ts';

/** A picture of a marked place: a PNG as a data URL, or why there is none; `plain`: what is shown has no look of its own. */
export type Shot = { readonly png: string } | { readonly why: 'denied' | 'plain' | 'gone' | 'hidden' };

/** A report in a tab that is open. */
export interface OpenReport extends Pick<ReportView, 'agency' | 'year'> {
  readonly tab: number;
}

/** What the side panel asks about the other years of its report. What is kept has the page audited again; rejects with StoreError. */
export interface YearsClient {
  openReports(): Promise<readonly OpenReport[]>;
  /** Compares with the report in a tab; false: there is none any more. */
  compareWithTab(of: ReportKey, tab: number): Promise<boolean>;
  /** True: with what is known by agency and year; false: with nothing. */
  compare(of: ReportKey, wanted: boolean): Promise<void>;
  /**
   * Opens the page that reads files, to compare with what is at the address, or what the user chooses there. False: the
   * user did not grant its site. Called straight from a click.
   */
  openPrevious(of: ReportKey, address: string | null): Promise<boolean>;
  /** Keeps whether an agency of the year before is this one. */
  answer(of: ReportKey, former: string, same: boolean): Promise<void>;
  /** Keeps the day on which the report was published. */
  publishedOn(of: ReportKey, day: readonly [number, number, number] | null): Promise<void>;
  /** Opens another report, by where it was read, at one of its cells. */
  show(source: string, cell: CellId): Promise<FocusResult>;
}

/** All that the side panel needs from outside, beyond what the popup needs too. */
export interface SidepanelClient extends PageClient {
  readonly theme: Settings['theme'];
  /** Whether the side panel is a window of its own that stays with one tab. */
  readonly detached: boolean;
  /** Opens the side panel in a window of its own. */
  detach(): Promise<void>;
  readonly store: DecisionStore;
  /** A new, empty store in memory (createMemoryStore of lib/store): takes what `store` cannot keep, until it can. */
  spare(): DecisionStore;
  /** Scrolls the page to a cell of the report and pulses it. */
  focusCell(cell: CellId): Promise<FocusResult>;
  /** Calls `picked` when the reader clicks a cell of the report on the page. */
  onPick(picked: (cell: CellId) => void): void;
  /** Shows a finding's place on the page and takes a picture of it. */
  shoot(fingerprint: string): Promise<Shot>;
  /** What is shown was read from. */
  readonly kind: AuditResult['source']['kind'];
  /** SHA-256 of the page as it stands, in hexadecimal; '' where it cannot be had. */
  sha256(): Promise<string>;
  /** Hands a file to the browser to be saved. */
  save(name: string, content: Blob): Promise<void>;
  /** What the reader said of agencies. */
  agencies(): Promise<Settings['agencies']>;
  /** Keeps what the reader says an agency is, which has pages audited again; undefined: by its name. Rejects with StoreError. */
  classify(agency: string, is: AgencyClass | undefined): Promise<void>;
  readonly years: YearsClient;
  openSettings(): Promise<void>;
}
