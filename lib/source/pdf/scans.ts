/** Reads the pages of a PDF that are scans: their pictures are decoded for these pages only, one after the other. */
import type { PictureLimits } from '../../model/limits.ts';
import { readPicture } from '../picture/page.ts';
import type { Recognize } from '../picture/recognizer.ts';
import type { PDFDocumentProxy, PdfLibrary } from './library.ts';
import type { Page } from './page.ts';
import { pagePicture } from './page-picture.ts';

/** How scanned pages are read; without it they are left out. */
export interface PictureReading {
  /** Loads the recogniser, which takes a second and some hundred megabytes: called for each page that shows something. */
  readonly recognize: () => Promise<Recognize>;
  readonly limits: PictureLimits;
  /** Called before each page, and when all are done: pages that are done, of how many. */
  readonly onPage?: (done: number, total: number) => void;
}

declare const performance: { readonly now: () => number };

/** The scanned pages among `pages` that could be read, by number. `open` opens the file with its pictures. */
export async function readScans(
  library: PdfLibrary,
  open: () => Promise<PDFDocumentProxy>,
  pages: readonly Page[],
  { recognize, limits, onPage }: PictureReading,
  throwIfStopped: () => void,
): Promise<ReadonlyMap<number, Page>> {
  const scanned = pages.filter((page) => page.scanned).slice(0, limits.pages);
  const read = new Map<number, Page>();
  if (scanned.length === 0) return read;
  const end = performance.now() + limits.time;
  const file = await open();
  for (const [done, { number }] of scanned.entries()) {
    throwIfStopped();
    if (performance.now() > end) break;
    onPage?.(done, scanned.length);
    const page = await readScan(library, file, number, recognize, limits, throwIfStopped);
    if (page !== null) read.set(number, page);
  }
  onPage?.(scanned.length, scanned.length);
  return read;
}

/** Null where the page cannot be decoded, or shows no text. */
async function readScan(
  library: PdfLibrary,
  file: PDFDocumentProxy,
  number: number,
  load: PictureReading['recognize'],
  limits: PictureLimits,
  throwIfStopped: () => void,
): Promise<Page | null> {
  const page = await file.getPage(number);
  const found = await page
    .getOperatorList()
    .then((list) => pagePicture(library, page, list, limits.pixels))
    .catch(() => null);
  page.cleanup();
  if (found === null) return null;
  const { picture, scale } = found;
  const recognize = await load();
  const quarters = ((((page.rotate / 90) % 4) + 4) % 4) as 0 | 1 | 2 | 3;
  const end = performance.now() + limits.pageTime;
  const inTime: Recognize = (crops) => {
    throwIfStopped();
    if (performance.now() > end) throw new TooSlow();
    return recognize(crops);
  };
  const anchor: Page['anchor'] = ({ left, top, right, bottom }) => {
    const [x0, y0, x1, y1] = [left, top, right, bottom].map((value) => Math.round(value * scale * 100) / 100) as [
      number,
      number,
      number,
      number,
    ];
    return { kind: 'page', page: number, box: [x0, y0, x1, y1], picture: true };
  };
  try {
    return await readPicture({ picture, page: number, scale, quarters, anchor }, inTime);
  } catch (error) {
    if (error instanceof TooSlow) return null;
    throw error;
  }
}

/** The page took longer than a page may. */
class TooSlow extends Error {}
