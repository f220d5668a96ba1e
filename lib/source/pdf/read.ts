/** Reads a PDF page by page, within limits of time and memory. */
import type { Limitation, SourceDocument, UnreadPages } from '../../model/document.ts';
import type { PdfLimits } from '../../model/limits.ts';
import { FileProblem } from '../file-problem.ts';
import { blocksOf } from './document.ts';
import { interpret } from './interpret.ts';
import type { LayerVisibility, OperatorList, Parser, PDFDocumentProxy, PDFPageProxy, PdfLibrary } from './library.ts';
import { countOperators } from './operator-count.ts';
import { type Page, toPage } from './page.ts';
import { type PictureReading, readScans } from './scans.ts';
import { unpacksWithin } from './unpacked-size.ts';

export interface PdfOptions {
  /** Address or folder, with a slash at its end, of the character maps of East Asian fonts (pdfjs-dist/cmaps/). */
  readonly cMapUrl: string;
  readonly limits: PdfLimits;
  /** Reads scanned pages. */
  readonly pictures?: PictureReading;
  /** Address or folder, with a slash at its end, of the decoders of pictures (pdfjs-dist/wasm/); for `pictures` only. */
  readonly wasmUrl?: string;
  /** Of an encrypted file. */
  readonly password?: string;
  /** Ends the reading; the promise rejects with the signal's reason. */
  readonly signal?: StopSignal;
}

/** The part of AbortSignal that is used: the core does not know the DOM's types. */
export interface StopSignal {
  readonly throwIfAborted: () => void;
  readonly addEventListener: (type: 'abort', listener: () => void) => void;
  readonly removeEventListener: (type: 'abort', listener: () => void) => void;
}

export interface PdfReading {
  readonly document: SourceDocument;
  /** Pages of the file, read or not. */
  readonly pages: number;
  /** Numbers, from 1, of pages that are pictures and were not read. */
  readonly scannedPages: readonly number[];
}

/** Every runtime has it, though the language does not; unlike the clock of the day, nobody can set it. */
declare const performance: { readonly now: () => number };

/** The library, and what starts a parser for it. */
export interface PdfParts {
  readonly library: PdfLibrary;
  readonly startParser: () => Parser;
}

/** Takes `bytes` over: they cannot be used afterwards. Throws FileProblem. */
export async function readPdf(
  { library, startParser }: PdfParts,
  bytes: Uint8Array,
  options: PdfOptions,
): Promise<PdfReading> {
  const { signal, limits } = options;
  signal?.throwIfAborted();
  if (!unpacksWithin(bytes, limits)) throw new FileProblem('unpackedTooLarge');
  const ended = isEnded(bytes);
  const parser = startParser();
  const worker = library.PDFWorker.create({ port: parser.port as never, verbosity: 0 });
  const count = countOperators(parser.port, limits.pageOperators);
  const open = (data: Uint8Array, pixels: number) =>
    library.getDocument({
      data,
      worker,
      useWorkerFetch: parser.fetches,
      cMapUrl: options.cMapUrl,
      ...(options.password === undefined ? {} : { password: options.password }),
      verbosity: 0,
      // Larger pictures are left out before they are decoded. Those that are not come as samples.
      maxImageSize: pixels,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      ...(options.wasmUrl === undefined ? {} : { wasmUrl: options.wasmUrl }),
      // Nothing is shown: fonts go to a document that does nothing with them, which is faster than to outline them.
      disableFontFace: false,
      ownerDocument: { fonts: { add: () => {}, delete: () => {} } } as never,
      useSystemFonts: false,
      stopAtErrors: false,
    });
  const task = open(bytes, 0);
  const tasks = [task];
  const openScans = async (file: PDFDocumentProxy, pixels: number): Promise<PDFDocumentProxy> => {
    const scans = open(await file.getData(), pixels);
    tasks.push(scans);
    return scans.promise;
  };
  const stopped = new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => reject(null));
    count.exceeded.then(() => reject(new FileProblem('tooComplex')));
  });
  stopped.catch(() => {});
  try {
    return await Promise.race([
      task.promise.catch(toProblem).then((file) => readFile(library, file, options, ended, count.restart, openScans)),
      stopped,
    ]);
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    count.end();
    await Promise.all(tasks.map((each) => each.destroy())).catch(() => {});
    worker.destroy();
    parser.end();
  }
}

/** The file's last line stands near its end; where a download was cut off, it is missing. */
function isEnded(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(-2048)).includes('%%EOF');
}

function toProblem(error: unknown): never {
  const name = error instanceof Error ? error.name : '';
  throw new FileProblem(name === 'PasswordException' ? 'encrypted' : 'damaged', error);
}

async function readFile(
  library: PdfLibrary,
  file: PDFDocumentProxy,
  { signal, limits, pictures }: PdfOptions,
  ended: boolean,
  beginPage: () => void,
  openScans: (file: PDFDocumentProxy, pixels: number) => Promise<PDFDocumentProxy>,
): Promise<PdfReading> {
  const end = performance.now() + limits.time;
  const limitations = new Set<Limitation>();
  if (!ended) limitations.add('damagedFile');
  const layers = await file.getOptionalContentConfig();
  const pages: Page[] = [];
  const damaged: number[] = [];
  let [next, marks] = [1, 0];
  for (; next <= file.numPages; next++) {
    signal?.throwIfAborted();
    if (next > limits.pages || marks > limits.marks || performance.now() > end) break;
    beginPage();
    const page = await readPage(library, file, next, layers);
    signal?.throwIfAborted();
    if (page === null) damaged.push(next);
    else pages.push(page);
    marks += page === null ? 0 : page.glyphs.length + page.horizontal.length + page.vertical.length;
    if (page?.complete === false) limitations.add('tooManyNodes');
  }
  if (pages.length === 0) throw new FileProblem('damaged');
  const read =
    pictures === undefined
      ? new Map<number, Page>()
      : await readScans(
          library,
          () => openScans(file, pictures.limits.pixels),
          pages,
          pictures,
          () => {
            signal?.throwIfAborted();
            beginPage();
          },
        );
  const shown = pages.map((page) => read.get(page.number) ?? page);
  const scanned = shown.filter((page) => page.scanned).map(({ number }) => number);
  if (read.size > 0) limitations.add('readFromPictures');
  if (damaged.length > 0) limitations.add('damagedFile');
  if (next <= file.numPages) limitations.add('tooManyPages');
  if (scanned.length > 0) limitations.add('scannedPages');
  const all: readonly UnreadPages[] = [
    { why: 'scanned', ranges: rangesOf(scanned) },
    { why: 'damaged', ranges: rangesOf(damaged) },
    { why: 'beyond', ranges: next <= file.numPages ? [[next, file.numPages]] : [] },
  ];
  const unreadPages = all.filter(({ ranges }) => ranges.length > 0);
  const document: SourceDocument = {
    pageTitle: null,
    blocks: blocksOf(shown),
    limitations: [...limitations],
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
  file: PDFDocumentProxy,
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
async function fontsOf({ OPS }: PdfLibrary, page: PDFPageProxy, { fnArray, argsArray }: OperatorList): Promise<void> {
  const waits: Promise<unknown>[] = [];
  fnArray.forEach((operator, index) => {
    if (operator !== OPS.dependency) return;
    const id = String(argsArray[index][0]);
    // Objects of the whole file have this prefix: fonts only, since pictures are left out.
    if (id.startsWith('g_')) waits.push(new Promise((resolve) => page.commonObjs.get(id, resolve)));
  });
  await Promise.all(waits);
}
