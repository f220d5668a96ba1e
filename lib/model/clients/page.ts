import type { Locale } from '../locale.ts';
import type { TabState } from '../view.ts';
import type { Doors } from './doors.ts';

/**
 * Whether a place is shown now. `gone`: the page no longer has it; `hidden`: it does not show it; `tab`: it shows it under
 * the tab of this name; `none`: there never was one.
 */
export type FocusResult = 'shown' | 'gone' | 'hidden' | 'none' | { readonly tab: string };

/** The two sides of what the prose says of the tables. */
export type PlaceSide = 'text' | 'table';

/** What popup and side panel need of the page and of the browser. */
export interface PageClient {
  readonly locale: Locale;
  readonly version: string;
  readonly doors: Doors;
  /** Whether it shows a page in a tab or a file. */
  readonly of: 'page' | 'file';
  /** Audits the page, or takes its last audit, and turns the marks on unless the user turned them off. */
  open(): Promise<TabState>;
  audit(): Promise<TabState>;
  setMarks(on: boolean): Promise<TabState>;
  /**
   * Scrolls the page to a finding or a claim, or to one side of it, and highlights it for a moment. What has no place of
   * its own is shown at the heading of the report.
   */
  focus(fingerprint: string, side?: PlaceSide): Promise<FocusResult>;
  /** The page's address, '' where it may not be known. */
  address(): Promise<string>;
  copy(text: string): Promise<void>;
  /** Calls `changed` when the tab shows another page or was audited again. */
  subscribe(changed: () => void): void;
}
