import type { SourceDocument } from '../document.ts';
import type { Message } from '../finding.ts';
import type { Locale } from '../locale.ts';
import type { FilePages } from './file-pages.ts';
import type { SidepanelClient } from './sidepanel.ts';

/** A file that was read, with a side panel for what was found in it. */
export interface OpenedFile {
  readonly kind: 'file';
  readonly name: string;
  readonly document: SourceDocument;
  /** How its pages look; null where it is shown as what was read of it. */
  readonly pages: FilePages | null;
  readonly sidepanel: SidepanelClient;
}

/** Why a file is not shown, and what the reader can do about it here. */
export interface Refusal {
  readonly kind: 'refused';
  readonly message: Message;
  /** Where the browser itself can open or save it; null: not on the web. */
  readonly address: string | null;
  /** Asks for the permission that is lacking, and reads it then. To be called straight from a click. */
  readonly allow?: () => Promise<Opening>;
  /** Reads it with a password. */
  readonly unlock?: (password: string) => Promise<Opening>;
}

export type Opening = OpenedFile | Refusal;

/** All that the file viewer needs from outside. */
export interface ViewerClient {
  readonly locale: Locale;
  readonly version: string;
  /** What the page was opened for; null: nothing yet. `root` is where the file will be shown. */
  asked(root: () => Element | null): Promise<Opening | null>;
  open(file: File, root: () => Element | null): Promise<Opening>;
  paste(words: string, root: () => Element | null): Promise<Opening>;
  /** Told how many bytes of a download have come; null: none is under way. */
  watch(tell: (bytes: number | null) => void): void;
  /** Ends the download that is under way: its opening is a refusal then. */
  stop(): void;
}
