/** Reads one file after the other in the thread of reader-process.ts. */
import './node-20.ts';
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { answerTo } from '../lib/isolated/answer.ts';
import type { ReadingRequest } from '../lib/isolated/protocol.ts';

/** The folder of pdf.js's character maps. */
const cMapUrl = fileURLToPath(new URL('../node_modules/pdfjs-dist/cmaps/', import.meta.url));

parentPort?.on('message', async (request: ReadingRequest) => {
  const answer = await answerTo(request, async (bytes, options) => {
    const { readPdf } = await import('../lib/source/pdf/in-node.ts');
    return readPdf(bytes, { cMapUrl, ...options });
  });
  parentPort?.postMessage(answer);
});
