import type { Locale, TextKey } from '../../lib/locales/text.ts';
import type { SourceDocument } from '../../lib/model/document.ts';
import type { MessageData } from '../../lib/model/finding.ts';
import type { DeskClient } from '../desk/client.ts';
import type { Pages } from '../viewer/pages-view.tsx';

/** A file that was read, with a desk for what was found in it. */
export interface OpenedFile {
  readonly kind: 'file';
  readonly name: string;
  readonly document: SourceDocument;
  /** How its pages look; null where it is shown as what was read of it. */
  readonly pages: Pages | null;
  readonly desk: DeskClient;
}

/** Why a file is not shown, and what the reader can do about it here. */
export interface Refusal {
  readonly kind: 'refused';
  readonly key: TextKey;
  readonly data: MessageData;
  /** Where the browser itself can open or save it; null: not on the web. */
  readonly address: string | null;
  /** Asks for the permission that is lacking, and reads it then. To be called straight from a click. */
  readonly allow?: () => Promise<Opening>;
  /** Reads it with a password. */
  readonly unlock?: (password: string) => Promise<Opening>;
}

export type Opening = OpenedFile | Refusal;

/** All that the audit page needs from outside. */
export interface AuditClient {
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
