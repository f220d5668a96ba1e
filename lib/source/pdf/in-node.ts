/** The reader with the build of pdf.js that Node runs. */
import * as library from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type PdfOptions, type PdfReading, readPdf as read } from './read.ts';

export { PdfProblem } from './problem.ts';

/** pdf.js makes one of each font; Node has none, and nothing is shown. */
class NoFontFace {
  readonly loaded = Promise.resolve(this);
}

if (!('FontFace' in globalThis)) Object.assign(globalThis, { FontFace: NoFontFace });

export type { PdfOptions, PdfReading } from './read.ts';

export function readPdf(bytes: Uint8Array, options: PdfOptions): Promise<PdfReading> {
  return read(library, bytes, options);
}
