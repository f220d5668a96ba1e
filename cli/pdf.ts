import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PdfReading } from '../lib/source/pdf/read.ts';

/** Reads a PDF with the character maps that pdf.js brings along; loaded when the first PDF comes. */
export async function readPdf(bytes: Uint8Array): Promise<PdfReading> {
  const library = await import('../lib/source/pdf/in-node.ts');
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  // A Buffer is refused, though it is one.
  return library.readPdf(new Uint8Array(bytes), { cMapUrl: `${join(home, 'cmaps')}/` });
}
