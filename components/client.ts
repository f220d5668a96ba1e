import type { Locale } from '../lib/locales/text.ts';
import type { TabState } from '../lib/model/view.ts';

/** All that the popup needs from outside. */
export interface Client {
  readonly locale: Locale;
  readonly version: string;
  /** Whether the popup is a window of its own that stays open beside the page. */
  readonly detached: boolean;
  /** Audits the tab, or takes the audit that is there, and turns the marks on unless the reader turned them off. */
  open(): Promise<TabState>;
  audit(): Promise<TabState>;
  setMarks(on: boolean): Promise<TabState>;
  /** Scrolls the page to the place of a finding or a claim and pulses it. */
  focus(fingerprint: string): Promise<'shown' | 'gone' | 'hidden'>;
  detach(): Promise<void>;
  /** The page's address, '' where it may not be known. */
  address(): Promise<string>;
  copy(text: string): Promise<void>;
  /** Calls `changed` when the tab shows another page or was audited again. */
  subscribe(changed: () => void): void;
}
