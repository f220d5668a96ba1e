/** The worker that pdf.js gets of its own inside ours: ended with its file, whatever becomes of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as limits from '../../../lib/model/limits.ts';
import { FileProblem } from '../../../lib/source/file-problem.ts';
import { readPdf } from '../../../lib/source/pdf/in-browser.ts';
// Brings what the library misses in Node.
import '../../../lib/source/pdf/in-node.ts';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { text, writePdf } from './pdf-writer.ts';

vi.mock('pdfjs-dist', () => import('pdfjs-dist/legacy/build/pdf.mjs'));

type Started = MessagePort & { readonly url: string; readonly terminate: () => void };

const cMaps = join(import.meta.dirname, '../../../node_modules/pdfjs-dist/cmaps/');

let started: Started[];
/** How the next workers answer: as pdf.js does, or not at all. */
let isMute: boolean;
beforeEach(() => {
  started = [];
  isMute = false;
  // Called with `new`, so no arrow.
  vi.stubGlobal('Worker', function FakeWorker(url: string) {
    const { port1, port2 } = new MessageChannel();
    if (!isMute) WorkerMessageHandler.initializeFromPort(port2);
    port1.start();
    port2.start();
    const worker = Object.assign(port1, { url, terminate: vi.fn(() => port1.close()) });
    started.push(worker as unknown as Started);
    return worker;
  });
});
/** The extension's own files, by address. */
beforeEach(() => {
  vi.stubGlobal('fetch', async (url: string) => new Response(readFileSync(join(cMaps, url.replace('/cmaps/', '')))));
});
afterEach(() => vi.unstubAllGlobals());

const read = (bytes: Uint8Array) => readPdf(bytes, '/pdf.js', { cMapUrl: '/cmaps/', limits: limits.fileReading.pdf });
const good = () => writePdf({ pages: [{ content: text(50, 700, '收到46件') }] });

function expectEnded(): void {
  expect(started.map(({ url }) => url)).toEqual(['/pdf.js']);
  expect(started[0]?.terminate).toHaveBeenCalledOnce();
}

test('reads with it, character maps too, and ends it', async () => {
  expect((await read(good())).document.blocks).toMatchObject([{ text: '收到46件' }]);
  expectEnded();
});

test('ends it where the file cannot be read', async () => {
  await expect(read(new TextEncoder().encode('%PDF-1.7'))).rejects.toEqual(new FileProblem('damaged'));
  expectEnded();
});

test('does not wait for one that broke down', async () => {
  isMute = true;
  const reading = read(good());
  const [worker] = started as unknown as {
    onerror: (event: { message: string; preventDefault: () => void }) => void;
  }[];
  worker?.onerror({ message: 'out of memory', preventDefault: () => undefined });
  await expect(reading).rejects.toEqual(new FileProblem('tooComplex'));
  expectEnded();
});
