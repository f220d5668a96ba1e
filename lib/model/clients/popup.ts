import type { SourceEntry } from '../batch.ts';
import type { Attachment } from '../view.ts';
import type { GovernmentAccess } from './government.ts';
import type { PageClient } from './page.ts';

/** All that the popup needs from outside. */
export interface PopupClient extends PageClient, GovernmentAccess {
  /** Opens the side panel beside the page, at a finding where one is given. Called directly from a click, as browsers demand. */
  openSidepanel(fingerprint?: string): Promise<void>;
  /** Addresses of frames that may not be read, on the page shown last. */
  closedFrames(): Promise<readonly string[]>;
  openTab(address: string): Promise<void>;
  /** Files that the page shown last links to. */
  attachments(): Promise<readonly Attachment[]>;
  /** Links to annual reports on the page shown last. */
  reportLinks(): Promise<readonly SourceEntry[]>;
  /** Opens the batches page with these links of the page in a new batch. */
  auditTogether(links: readonly SourceEntry[]): Promise<void>;
  /** Opens the file viewer on what is selected on the page; false: nothing is. */
  auditSelection(): Promise<boolean>;
  /**
   * Opens the file viewer on a file, compared with the tab's own report if so asked; false: the user did not grant its
   * site. Called directly from a click.
   */
  auditFile(url: string, compared: boolean): Promise<boolean>;
}
