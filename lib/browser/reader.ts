/** Reads files in a worker for each, so that what one of them breaks is gone with its worker. */
import * as z from 'zod/mini';
import { fileIn, listIn, type ReadingAnswer, type ReadingRequest } from '../isolated/protocol.ts';
import type { SourceList } from '../model/batch.ts';
import * as limits from '../model/limits.ts';
import type { FileReading } from '../source/file.ts';
import { createWorkers, WorkerProblem } from './workers.ts';

/** Throws FileProblem. */
export interface Reader {
  file(ask: Omit<ReadingRequest, 'kind'>): Promise<FileReading>;
  list(ask: Omit<ReadingRequest, 'kind'>): Promise<SourceList>;
}

/** What tells an answer from anything else. A document has a million parts at worst: they are not gone through. */
const shapeSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('file'),
    reading: z.object({ kind: z.string(), document: z.object({ blocks: z.array(z.unknown()) }) }),
  }),
  z.object({ kind: z.literal('list'), list: z.object({ entries: z.array(z.unknown()) }) }),
  z.object({ kind: z.literal('trouble'), trouble: z.string() }),
  z.object({ kind: z.literal('broken'), reason: z.string() }),
]);
const answerSchema = z.custom<ReadingAnswer>((value) => shapeSchema.safeParse(value).success);

/** `start` makes a worker that `answerInWorker` (reader-worker.ts) answers in. One file is read at a time. */
export function createReader(start: () => Worker): Reader {
  const workers = createWorkers<ReadingRequest, ReadingAnswer>({
    size: 1,
    start,
    answer: answerSchema,
    longest: limits.fileReading.time,
    once: true,
  });
  const answerTo = (ask: ReadingRequest): Promise<ReadingAnswer> =>
    workers.ask(ask).catch((error: unknown) => {
      if (!(error instanceof WorkerProblem)) throw error;
      return { kind: 'trouble', trouble: error.trouble === 'hung' ? 'tooSlow' : 'tooComplex' };
    });
  return {
    file: async (ask) => fileIn(await answerTo({ kind: 'file', ...ask })),
    list: async (ask) => listIn(await answerTo({ kind: 'list', ...ask })),
  };
}
