import { answerTo } from '../isolated/answer.ts';
import type { ReadingRequest } from '../isolated/protocol.ts';
import { answerJobs } from './answer-jobs.ts';
import { createPdfReader } from './pdf-reader.ts';

/** All that a worker of the reader does; `base` and `workerSrc` are for reading PDF. */
export function answerInWorker(self: Parameters<typeof answerJobs>[0], base: string, workerSrc: string): void {
  const readPdf = createPdfReader(base, workerSrc);
  answerJobs(self, (ask: ReadingRequest) => answerTo(ask, readPdf));
}
