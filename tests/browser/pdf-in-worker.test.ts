/** The worker that pdf.js gets inside ours: ended with its file, whatever becomes of it. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readPdfInWorker } from '../../lib/browser/pdf-in-worker.ts';

const { readPdf } = vi.hoisted(() => ({ readPdf: vi.fn() }));
vi.mock('../../lib/source/pdf/in-worker.ts', () => ({ readPdf }));

class FakeWorker {
  static last: FakeWorker | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  readonly terminate = vi.fn();
  readonly url: string;
  constructor(url: string) {
    this.url = url;
    FakeWorker.last = this;
  }
}
beforeEach(() => vi.stubGlobal('Worker', FakeWorker));
afterEach(() => vi.unstubAllGlobals());

const bytes = new Uint8Array([1]);
const read = () => readPdfInWorker(bytes, { cMapUrl: '/cmaps/', workerSrc: '/pdf.js' });

test('reads with it, and ends it', async () => {
  const reading = { document: {}, pages: 1, scannedPages: [] };
  readPdf.mockResolvedValueOnce(reading);
  expect(await read()).toBe(reading);
  expect(readPdf).toHaveBeenCalledWith(bytes, '/cmaps/', FakeWorker.last);
  expect(FakeWorker.last?.url).toBe('/pdf.js');
  expect(FakeWorker.last?.terminate).toHaveBeenCalledOnce();
});

test('ends it where the file cannot be read', async () => {
  readPdf.mockRejectedValueOnce(new Error('damaged'));
  await expect(read()).rejects.toThrow('damaged');
  expect(FakeWorker.last?.terminate).toHaveBeenCalledOnce();
});

test('does not wait for one that broke down', async () => {
  readPdf.mockReturnValueOnce(new Promise(() => {}));
  const reading = read();
  FakeWorker.last?.onerror?.({ message: 'out of memory' });
  await expect(reading).rejects.toThrow('out of memory');
  expect(FakeWorker.last?.terminate).toHaveBeenCalledOnce();
});
