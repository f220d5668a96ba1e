/** Reads one file after the other in a thread that reader-process.ts can end at any moment. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { answerTo } from '../lib/isolated/answer.ts';
import type { ReadingRequest } from '../lib/isolated/protocol.ts';

/** The character maps that pdf.js brings along. */
const cMapUrl = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps/');

parentPort?.on('message', async (ask: ReadingRequest) => {
  const answer = await answerTo(ask, async (bytes, options) => {
    const { readPdf } = await import('../lib/source/pdf/in-node.ts');
    return readPdf(bytes, { cMapUrl, ...options });
  });
  parentPort?.postMessage(answer);
});
