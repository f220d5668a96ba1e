import { answerTo } from '../reading-answer.ts';
import type { Answered, Asked } from './reader.ts';

/** All that a worker of the reader does; `base` is the folder of the extension's files, `workerSrc` the address of pdf.js's worker. */
export function answerInWorker(self: Pick<Worker, 'onmessage' | 'postMessage'>, base: string, workerSrc: string): void {
  self.onmessage = async ({ data: { id, ask } }: MessageEvent<Asked>) => {
    const answer = await answerTo(ask, async (bytes, options) => {
      const { readPdf } = await import('../source/pdf/in-browser.ts');
      return readPdf(bytes, workerSrc, { cMapUrl: `${base}cmaps/`, ...options });
    });
    self.postMessage({ id, answer } satisfies Answered);
  };
}
