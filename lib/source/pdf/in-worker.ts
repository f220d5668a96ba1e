/**
 * The reader inside a worker. There pdf.js finds no window: left to itself it would say its own first words at the
 * worker's own port, to whoever started it, and could not fetch its character maps. So it is given a worker of its own.
 */
import * as library from 'pdfjs-dist';
import { type PdfReading, readPdf as read } from './read.ts';

/** `port`: a worker that runs pdf.js's worker script and nothing else; whoever gives it ends it. */
export async function readPdf(bytes: Uint8Array, cMapUrl: string, port: unknown): Promise<PdfReading> {
  const worker = new library.PDFWorker({ port: port as never });
  try {
    return await read(
      {
        ...library,
        getDocument: (source) => library.getDocument({ ...source, worker, useWorkerFetch: true }),
      },
      bytes,
      { cMapUrl },
    );
  } finally {
    worker.destroy();
  }
}
