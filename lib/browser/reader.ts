/** Reads files in a worker for each, so that what one of them breaks is gone with its worker. */
import type { SourceList } from '../model/batch.ts';
import { limits } from '../model/limits.ts';
import { answerTo, fileIn, listIn, type ReadingAnswer, type ReadingAsk } from '../reading.ts';
import type { FileReading } from '../source/file.ts';

interface Asked {
  readonly id: string;
  readonly ask: ReadingAsk;
}

interface Answered {
  readonly id: string;
  readonly answer: ReadingAnswer;
}

export interface Reader {
  /** Throws FileProblem. */
  file(ask: Omit<ReadingAsk, 'kind'>): Promise<FileReading>;
  /** Throws ListProblem. */
  list(ask: Omit<ReadingAsk, 'kind'>): Promise<SourceList>;
}

/** `start` makes a worker that `answerInWorker` answers in. */
export function createReader(start: () => Worker): Reader {
  return {
    file: async (ask) => fileIn(await askWorker(start(), { kind: 'file', ...ask })),
    list: async (ask) => listIn(await askWorker(start(), { kind: 'list', ...ask })),
  };
}

async function askWorker(worker: Worker, ask: ReadingAsk): Promise<ReadingAnswer> {
  const id = crypto.randomUUID();
  let late: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise((resolve) => {
      late = setTimeout(() => resolve({ kind: 'trouble', trouble: 'tooSlow' }), limits.reading.time);
      worker.onmessage = ({ data }: MessageEvent<Partial<Answered> | null>) => {
        // Libraries in the worker may say things of their own.
        if (data?.id === id && data.answer !== undefined) resolve(data.answer);
      };
      worker.onerror = (event) => {
        event.preventDefault();
        resolve({ kind: 'trouble', trouble: 'tooComplex' });
      };
      worker.postMessage({ id, ask } satisfies Asked);
    });
  } finally {
    clearTimeout(late);
    worker.terminate();
  }
}

/** All that such a worker does; `base` is the folder of the extension's files, `workerSrc` the address of pdf.js's worker. */
export function answerInWorker(self: Pick<Worker, 'onmessage' | 'postMessage'>, base: string, workerSrc: string): void {
  self.onmessage = async ({ data: { id, ask } }: MessageEvent<Asked>) => {
    const answer = await answerTo(ask, async (bytes, options) => {
      const { readPdf } = await import('../source/pdf/in-browser.ts');
      return readPdf(bytes, workerSrc, { cMapUrl: `${base}cmaps/`, ...options });
    });
    self.postMessage({ id, answer } satisfies Answered);
  };
}
