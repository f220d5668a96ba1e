/** The reader with the build of pdf.js that Node runs. */
import * as library from 'pdfjs-dist/legacy/build/pdf.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { startParserInThread } from './parser-in-thread.ts';
import { type PdfOptions, type PdfReading, readPdf as read } from './read.ts';

/** pdf.js makes a FontFace of each font; Node has no such class, and nothing is shown. */
class NoFontFace {
  readonly loaded = Promise.resolve(this);
}

if (!('FontFace' in globalThis)) Object.assign(globalThis, { FontFace: NoFontFace });

export type { PdfOptions, PdfReading } from './read.ts';

/** Parses in the calling thread; a caller that must be able to end it uses a thread of its own (cli/reader.ts). */
export function readPdf(bytes: Uint8Array, options: PdfOptions): Promise<PdfReading> {
  return read({ library, startParser }, bytes, options);
}

function startParser() {
  return { ...startParserInThread(WorkerMessageHandler), fetches: false };
}
