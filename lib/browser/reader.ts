/** Reads files in a worker for each, so that what one of them breaks is gone with its worker. */
import type { SourceList } from '../model/batch.ts';
import { limits } from '../model/limits.ts';
import { fileIn, listIn, type ReadingAnswer, type ReadingAsk } from '../reading.ts';
import type { FileReading } from '../source/file.ts';

export interface Asked {
  readonly id: string;
  readonly ask: ReadingAsk;
}

export interface Answered {
  readonly id: string;
  readonly answer: ReadingAnswer;
}

export interface Reader {
  /** Throws FileProblem. */
  file(ask: Omit<ReadingAsk, 'kind'>): Promise<FileReading>;
  /** Throws ListProblem. */
  list(ask: Omit<ReadingAsk, 'kind'>): Promise<SourceList>;
}

/** `start` makes a worker that `answerInWorker` (reader-worker.ts) answers in. */
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
