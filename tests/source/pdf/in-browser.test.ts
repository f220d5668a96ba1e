/** The reader for browsers parses in its own thread: Firefox may leave a worker within a worker without an answer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as limits from '../../../lib/model/limits.ts';
import { FileProblem } from '../../../lib/source/file-problem.ts';
import { readPdf } from '../../../lib/source/pdf/in-browser.ts';
// Brings what the library misses in Node.
import '../../../lib/source/pdf/in-node.ts';
import { text, writePdf } from './pdf-writer.ts';

vi.mock('pdfjs-dist', () => import('pdfjs-dist/legacy/build/pdf.mjs'));
vi.mock('pdfjs-dist/build/pdf.worker.mjs', () => import('pdfjs-dist/legacy/build/pdf.worker.mjs'));

const cMaps = join(import.meta.dirname, '../../../node_modules/pdfjs-dist/cmaps/');
const fetched: string[] = [];
const startWorker = vi.fn();

beforeEach(() => {
  vi.stubGlobal('Worker', startWorker);
  /** The extension's own files, by address. */
  vi.stubGlobal('fetch', async (url: string) => {
    fetched.push(url);
    return new Response(readFileSync(join(cMaps, url.replace('/cmaps/', ''))));
  });
});
afterEach(() => vi.unstubAllGlobals());

const read = (bytes: Uint8Array) => readPdf(bytes, { cMapUrl: '/cmaps/', limits: limits.fileReading.pdf });
const good = () => writePdf({ pages: [{ content: text(50, 700, '收到46件') }] });

test('reads, a file that cannot be read and the next, with character maps that it fetches, and starts no worker', async () => {
  expect((await read(good())).document.blocks).toMatchObject([{ text: '收到46件' }]);
  await expect(read(new TextEncoder().encode('%PDF-1.7'))).rejects.toEqual(new FileProblem('damaged'));
  expect((await read(good())).document.blocks).toMatchObject([{ text: '收到46件' }]);
  expect(fetched.length).toBeGreaterThan(0);
  expect(startWorker).not.toHaveBeenCalled();
});
