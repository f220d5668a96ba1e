/** Reads a PDF page by page: bounded in time and memory whatever the file holds. */
import type { ReadingNotice, SourceDocument, UnreadPages } from '../../model/document.ts';
import { blocksOf } from './document.ts';
import { interpret } from './interpret.ts';
import type { LayerVisibility, LoadingTask, OperatorList, PdfFile, PdfLibrary, PdfPage } from './library.ts';
import { type Page, toPage } from './page.ts';
import { PdfProblem } from './problem.ts';

export interface PdfOptions {
  /** Address or folder, with a slash at its end, of the character maps of East Asian fonts (pdfjs-dist/cmaps/). */
  readonly cMapUrl: string;
  /** Address of pdf.js's worker script; by default the library finds its own. */
  readonly workerSrc?: string;
  /** Of an encrypted file. */
  readonly password?: string;
  /** Ends the reading; the promise is rejected with the signal's reason. */
  readonly signal?: StopSignal;
  /** Pages read at most (100 by default), and milliseconds after which no further page is begun (20 000). */
  readonly mostPages?: number;
  readonly mostTime?: number;
}

/** What is needed of an AbortSignal, which the core does not know. */
export interface StopSignal {
  readonly throwIfAborted: () => void;
  readonly addEventListener: (type: 'abort', listener: () => void) => void;
  readonly removeEventListener: (type: 'abort', listener: () => void) => void;
}

export interface PdfReading {
  readonly document: SourceDocument;
  /** Pages of the file, read or not. */
  readonly pages: number;
  /** Numbers, from 1, of pages that are pictures: nothing on them was read. */
  readonly scannedPages: readonly number[];
}

/** All that runs this has it, the language does not. Unlike the clock of the day nobody sets it. */
declare const performance: { readonly now: () => number };

/** No report is as large; scans are, and nothing of them can be read. */
const mostBytes = 200 * 1024 * 1024;

/** `bytes` are taken over and of no more use. Throws PdfProblem. */
export async function readPdf(library: PdfLibrary, bytes: Uint8Array, options: PdfOptions): Promise<PdfReading> {
  const { signal } = options;
  signal?.throwIfAborted();
  if (bytes.length > mostBytes) throw new PdfProblem('tooLarge');
  const ended = isEnded(bytes);
  const task = open(library, bytes, options);
  const abort = (): void => {
    task.destroy().catch(() => {});
  };
  signal?.addEventListener('abort', abort);
  try {
    return await readFile(library, await task.promise.catch(toProblem), options, ended);
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', abort);
    await task.destroy().catch(() => {});
  }
}

function open(library: PdfLibrary, data: Uint8Array, { cMapUrl, workerSrc, password }: PdfOptions): LoadingTask {
  if (workerSrc !== undefined) library.GlobalWorkerOptions.workerSrc = workerSrc;
  return library.getDocument({
    data,
    cMapUrl,
    ...(password === undefined ? {} : { password }),
    verbosity: 0,
    // Pictures are left out before they are decoded.
    maxImageSize: 0,
    // Nothing is shown: fonts go to a document that does nothing with them, which is faster than to outline them.
    disableFontFace: false,
    ownerDocument: { fonts: { add: () => {}, delete: () => {} } } as never,
    useSystemFonts: false,
    stopAtErrors: false,
  });
}

/** The file's last line stands near its end; where a download was cut off, it is missing. */
function isEnded(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(-2048)).includes('%%EOF');
}

function toProblem(error: unknown): never {
  const name = error instanceof Error ? error.name : '';
  throw new PdfProblem(name === 'PasswordException' ? 'encrypted' : 'damaged', error);
}

async function readFile(
  library: PdfLibrary,
  file: PdfFile,
  { signal, mostPages = 100, mostTime = 20_000 }: PdfOptions,
  ended: boolean,
): Promise<PdfReading> {
  const end = performance.now() + mostTime;
  const notices = new Set<ReadingNotice>();
  if (!ended) notices.add('damagedFile');
  const layers = await file.getOptionalContentConfig();
  const pages: Page[] = [];
  const damaged: number[] = [];
  let next = 1;
  for (; next <= file.numPages; next++) {
    signal?.throwIfAborted();
    if (next > mostPages || performance.now() > end) break;
    const page = await readPage(library, file, next, layers);
    signal?.throwIfAborted();
    if (page === null) damaged.push(next);
    else pages.push(page);
    if (page?.complete === false) notices.add('tooManyNodes');
  }
  if (pages.length === 0) throw new PdfProblem('damaged');
  const scanned = pages.filter((page) => page.scanned).map(({ number }) => number);
  if (damaged.length > 0) notices.add('damagedFile');
  if (next <= file.numPages) notices.add('tooManyPages');
  if (scanned.length > 0) notices.add('scannedPages');
  const all: readonly UnreadPages[] = [
    { why: 'scanned', ranges: rangesOf(scanned) },
    { why: 'damaged', ranges: rangesOf(damaged) },
    { why: 'beyond', ranges: next <= file.numPages ? [[next, file.numPages]] : [] },
  ];
  const unreadPages = all.filter(({ ranges }) => ranges.length > 0);
  const document: SourceDocument = {
    pageTitle: null,
    blocks: blocksOf(pages),
    notices: [...notices],
    ...(unreadPages.length > 0 && { unreadPages }),
  };
  return { document, pages: file.numPages, scannedPages: scanned };
}

function rangesOf(pages: readonly number[]): UnreadPages['ranges'] {
  const ranges: [number, number][] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last?.[1] === page - 1) last[1] = page;
    else ranges.push([page, page]);
  }
  return ranges;
}

/** Null where the page is damaged. */
async function readPage(
  library: PdfLibrary,
  file: PdfFile,
  number: number,
  layers: LayerVisibility,
): Promise<Page | null> {
  try {
    const page = await file.getPage(number);
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view;
    const list = await page.getOperatorList();
    await fontsOf(library, page, list);
    const drawing = interpret(library, page, list, layers);
    page.cleanup();
    return toPage(number, [x0, y0, x1, y1], drawing);
  } catch {
    return null;
  }
}

/** Waits for the fonts that the operators name: the browser takes its time with them. */
async function fontsOf({ OPS }: PdfLibrary, page: PdfPage, { fnArray, argsArray }: OperatorList): Promise<void> {
  const waits: Promise<unknown>[] = [];
  fnArray.forEach((operator, index) => {
    if (operator !== OPS.dependency) return;
    const id = String((argsArray[index] as readonly unknown[])[0]);
    // What belongs to the whole file has this prefix: fonts, and never pictures, which are left out.
    if (id.startsWith('g_')) waits.push(new Promise((resolve) => page.commonObjs.get(id, resolve)));
  });
  await Promise.all(waits);
}
