import type { SourceDocument } from '../document.ts';
import type { Message } from '../finding.ts';
import type { Locale } from '../locale.ts';
import type { PageSize } from '../page-size.ts';
import type { Doors } from './doors.ts';
import type { SidepanelClient } from './sidepanel.ts';

/** Scanned pages that were read, of how many. */
export interface PagesRead {
  readonly done: number;
  readonly total: number;
}

/** The pages of a file that is shown as pictures. */
export interface FilePages {
  readonly sizes: readonly PageSize[];
  /** Draws a page (from 1) upright on the canvas, `width` device pixels wide, unless `signal` ends it. */
  draw(page: number, canvas: HTMLCanvasElement, width: number, signal: AbortSignal): Promise<void>;
}

/** A file that was read, with the client of a side panel for its findings. */
export interface OpenedFile {
  readonly kind: 'file';
  readonly name: string;
  readonly document: SourceDocument;
  /** Draws its pages; null where the document that was read is shown instead. */
  readonly pages: FilePages | null;
  readonly sidepanel: SidepanelClient;
  /** Opens it anew and reads its scanned pages; left out where there are none. */
  readonly readPictures?: () => Promise<Opening>;
}

/** Why a file is not shown, and what the user can do. */
export interface Refusal {
  readonly kind: 'refused';
  readonly message: Message;
  /** Its web address, where the browser can open or save it; null: it has none. */
  readonly address: string | null;
  /** Asks for the missing permission, then reads the file. To be called directly from a click. */
  readonly allow?: () => Promise<Opening>;
  /** Reads the file with a password. */
  readonly unlock?: (password: string) => Promise<Opening>;
  /** Reads the file from its pictures. */
  readonly readPictures?: () => Promise<Opening>;
}

export type Opening = OpenedFile | Refusal;

/** All that the file viewer needs from outside. */
export interface ViewerClient {
  readonly locale: Locale;
  readonly version: string;
  readonly doors: Doors;
  /** The cell at which the requested file is shown; null: none. */
  readonly cell: string | null;
  /** Opens the file that the page's address requests; null: it requests none. `root` will show the file. */
  openRequested(root: () => Element | null): Promise<Opening | null>;
  open(file: File, root: () => Element | null): Promise<Opening>;
  paste(words: string, root: () => Element | null): Promise<Opening>;
  /** Opens a file or page by its web address. Called directly from a click: its site may have to be asked for. */
  openAddress(address: string, root: () => Element | null): Promise<Opening>;
  /** Calls `listener` with the bytes of a download so far; null: none is under way. */
  onDownload(listener: (bytes: number | null) => void): void;
  /** Ends the download under way; its opening becomes a refusal. */
  stopDownload(): void;
  /** Calls `listener` while scanned pages are read, and with null when that ends. */
  onPictures(listener: (pages: PagesRead | null) => void): void;
  /** Ends the reading of scanned pages: the file is shown without them. */
  stopPictures(): void;
}
