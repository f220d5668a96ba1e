import type { ReadingAsk } from '../reading.ts';
import { answerTo } from '../reading-answer.ts';
import { answerJobs } from './answer-jobs.ts';

/** All that a worker of the reader does; `base` is the folder of the extension's files, `workerSrc` the address of pdf.js's worker. */
export function answerInWorker(self: Parameters<typeof answerJobs>[0], base: string, workerSrc: string): void {
  answerJobs(self, (ask: ReadingAsk) =>
    answerTo(ask, async (bytes, options) => {
      const { readPdf } = await import('../source/pdf/in-browser.ts');
      return readPdf(bytes, workerSrc, { cMapUrl: `${base}cmaps/`, ...options });
    }),
  );
}
