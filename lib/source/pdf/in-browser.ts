/** The reader with the build of pdf.js for browsers. */
import * as library from 'pdfjs-dist';
import { WorkerMessageHandler } from 'pdfjs-dist/build/pdf.worker.mjs';
import { startParserInThread } from './parser-in-thread.ts';
import { type PdfOptions, type PdfReading, readPdf as read } from './read.ts';

export type { PdfOptions, PdfReading } from './read.ts';

/** Parses in the calling thread, which is a worker (lib/browser/reader-worker.ts): the page can end it. */
export function readPdf(bytes: Uint8Array, options: PdfOptions): Promise<PdfReading> {
  return read({ library, startParser }, bytes, options);
}

function startParser() {
  return { ...startParserInThread(WorkerMessageHandler), fetches: true };
}
