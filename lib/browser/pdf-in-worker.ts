import type { PdfReading } from '../source/pdf/read.ts';

/** For workers of ours: reads a PDF with the help of a worker that runs pdf.js's own script, and is ended with it. */
export async function readPdfInWorker(
  bytes: Uint8Array,
  { cMapUrl, workerSrc }: { readonly cMapUrl: string; readonly workerSrc: string },
): Promise<PdfReading> {
  const port = new Worker(workerSrc, { type: 'module' });
  const broken = new Promise<never>((_, reject) => {
    port.onerror = ({ message }) => reject(new Error(message || 'the worker of pdf.js broke down'));
  });
  try {
    const { readPdf } = await import('../source/pdf/in-worker.ts');
    return await Promise.race([readPdf(bytes, cMapUrl, port), broken]);
  } finally {
    port.terminate();
  }
}
