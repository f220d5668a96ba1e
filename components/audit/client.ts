import type { Locale, TextKey } from '../../lib/locales/text.ts';
import type { SourceDocument } from '../../lib/model/document.ts';
import type { DeskClient } from '../desk/client.ts';
import type { Pages } from '../viewer/pages-view.tsx';

/** A file that was read, with a desk for what was found in it. */
export interface OpenedFile {
  readonly name: string;
  readonly document: SourceDocument;
  /** How its pages look; null where it is shown as what was read of it. */
  readonly pages: Pages | null;
  readonly desk: DeskClient;
}

/** Why a file is not shown: a sentence of the locale files. */
export class OpenProblem extends Error {
  readonly key: TextKey;
  constructor(key: TextKey, cause?: unknown) {
    super(key, { cause });
    this.name = 'OpenProblem';
    this.key = key;
  }
}

/** All that the audit page needs from outside. Its methods reject with OpenProblem. */
export interface AuditClient {
  readonly locale: Locale;
  /** What the page was opened for; null: nothing yet. `root` is where the file will be shown. */
  asked(root: () => Element | null): Promise<OpenedFile | null>;
  open(file: File, root: () => Element | null): Promise<OpenedFile>;
  paste(words: string, root: () => Element | null): Promise<OpenedFile>;
}
