import { answerTo } from '../isolated/answer.ts';
import type { ReadingRequest } from '../isolated/protocol.ts';
import type { PagesRead } from '../model/clients/viewer.ts';
import { answerJobs } from './answer-jobs.ts';
import { createPdfReader } from './pdf-reader.ts';
import { createRecognizerLoader } from './recognizer-files.ts';

/** Runs a worker of the reader; `base` is the folder of the extension's files. */
export function answerInWorker(self: Parameters<typeof answerJobs>[0], base: string): void {
  const readPdf = createPdfReader(base);
  const recognize = createRecognizerLoader(base);
  answerJobs(self, (ask: ReadingRequest, say) =>
    answerTo(ask, readPdf, { recognize, onPage: (done, total) => say({ done, total } satisfies PagesRead) }),
  );
}
