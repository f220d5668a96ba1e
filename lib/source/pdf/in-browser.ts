/** The reader with the build of pdf.js for browsers. */
import * as library from 'pdfjs-dist';
import { FileProblem } from '../file-problem.ts';
import { type PdfOptions, type PdfReading, readPdf as read } from './read.ts';

export type { PdfOptions, PdfReading } from './read.ts';

/** `workerSrc`: address of pdf.js's worker script. Each file gets a worker of its own, which ends with it. */
export function readPdf(bytes: Uint8Array, workerSrc: string, options: PdfOptions): Promise<PdfReading> {
  const startParser = () => {
    const port = new Worker(workerSrc, { type: 'module' });
    const broken = new Promise<never>((_, reject) => {
      port.onerror = (event) => {
        event.preventDefault();
        reject(new FileProblem('tooComplex', event.message));
      };
    });
    return { port, fetches: true, broken, end: () => port.terminate() };
  };
  return read({ library, startParser }, bytes, options);
}
