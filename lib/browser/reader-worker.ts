import { answerTo } from '../isolated/answer.ts';
import type { ReadingRequest } from '../isolated/protocol.ts';
import { answerJobs } from './answer-jobs.ts';
import { createPdfReader } from './pdf-reader.ts';

/** Runs a worker of the reader; `base` and `workerSrc` are for PDF (pdf-reader.ts). */
export function answerInWorker(self: Parameters<typeof answerJobs>[0], base: string, workerSrc: string): void {
  const readPdf = createPdfReader(base, workerSrc);
  answerJobs(self, (ask: ReadingRequest) => answerTo(ask, readPdf));
}
