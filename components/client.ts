import type { Locale } from '../lib/locales/index.ts';
import type { AuditView } from '../lib/model/view.ts';

/** What the tab shows, as far as the popup may know. */
export type Page =
  /** `denied`: no right to read this tab (any more); `pdf`: the browser's own viewer; `browser`: a page closed to extensions. */
  | { readonly kind: 'unreadable'; readonly why: 'browser' | 'pdf' | 'denied' }
  | { readonly kind: 'audited'; readonly view: AuditView; readonly marks: boolean };

/** All that the popup needs from outside. */
export interface Client {
  readonly locale: Locale;
  readonly version: string;
  /** Whether the popup is a window of its own that stays open beside the page. */
  readonly detached: boolean;
  /** Audits the tab, or takes the audit that is there, and turns the marks on unless the reader turned them off. */
  open(): Promise<Page>;
  audit(): Promise<Page>;
  setMarks(on: boolean): Promise<Page>;
  /** Scrolls the page to a finding's place and pulses it. */
  focus(fingerprint: string): Promise<'shown' | 'gone' | 'hidden'>;
  detach(): Promise<void>;
  /** The page's address, '' where it may not be known. */
  address(): Promise<string>;
  copy(text: string): Promise<void>;
  /** Calls `changed` when the tab shows another page or was audited again. */
  subscribe(changed: () => void): void;
}
