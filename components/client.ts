import type { Locale } from '../lib/locales/text.ts';
import type { Attachment, TabState } from '../lib/model/view.ts';

/** Whether a place is shown now; where a tab inside the page hides it, the tab's name as the page has it. */
export type Focused = 'shown' | 'gone' | 'hidden' | { readonly tab: string };

/** What popup and desk need of the page and of the browser. */
export interface PageClient {
  readonly locale: Locale;
  readonly version: string;
  /** Audits the tab, or takes the audit that is there, and turns the marks on unless the reader turned them off. */
  open(): Promise<TabState>;
  audit(): Promise<TabState>;
  setMarks(on: boolean): Promise<TabState>;
  /** Scrolls the page to the place of a finding or a claim and pulses it. */
  focus(fingerprint: string): Promise<Focused>;
  /** The page's address, '' where it may not be known. */
  address(): Promise<string>;
  copy(text: string): Promise<void>;
  /** Calls `changed` when the tab shows another page or was audited again. */
  subscribe(changed: () => void): void;
}

/** All that the popup needs from outside. */
export interface Client extends PageClient {
  /** Opens the desk beside the page. Called straight from a click: browsers ask for that. */
  openDesk(): Promise<void>;
  /** Addresses of frames of the page last shown that may not be read. */
  closedFrames(): Promise<readonly string[]>;
  openTab(address: string): Promise<void>;
  /** Files that the page last shown links to. */
  attachments(): Promise<readonly Attachment[]>;
  /**
   * Opens the audit page on a file, compared with the tab's own report if so asked; false: the user did not grant its
   * site. Called straight from a click.
   */
  auditFile(url: string, compared: boolean): Promise<boolean>;
}
