/** Reads each file in a worker of its own, so that a damaged file harms nothing but its worker. */
import * as z from 'zod/mini';
import { agenciesIn, fileIn, listIn, type ReadingAnswer, type ReadingRequest } from '../isolated/protocol.ts';
import type { AgencyList, SourceList } from '../model/batch.ts';
import type { PagesRead } from '../model/clients/viewer.ts';
import * as limits from '../model/limits.ts';
import type { FileReading } from '../source/file.ts';
import { createWorkers, WorkerProblem } from './workers.ts';

/** Follows the reading of scanned pages, and can end it. */
export interface ReadingWatcher {
  readonly signal?: AbortSignal;
  readonly onPages?: (pages: PagesRead) => void;
}

/** All methods throw FileProblem. */
export interface IsolatedReader {
  file(ask: Omit<ReadingRequest, 'kind'>, watcher?: ReadingWatcher): Promise<FileReading>;
  list(ask: Omit<ReadingRequest, 'kind'>): Promise<SourceList>;
  agencies(ask: Omit<ReadingRequest, 'kind'>): Promise<AgencyList>;
}

const pagesReadSchema: z.ZodMiniType<PagesRead> = z.object({ done: z.number(), total: z.number() });

/** Recognises an answer by its outer shape alone: a document has up to a million parts. */
const shapeSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('file'),
    reading: z.object({ kind: z.string(), document: z.object({ blocks: z.array(z.unknown()) }) }),
  }),
  z.object({ kind: z.literal('list'), list: z.object({ entries: z.array(z.unknown()) }) }),
  z.object({ kind: z.literal('agencies'), list: z.object({ agencies: z.array(z.unknown()) }) }),
  z.object({ kind: z.literal('trouble'), trouble: z.string() }),
  z.object({ kind: z.literal('broken'), reason: z.string() }),
]);
const answerSchema = z.custom<ReadingAnswer>((value) => shapeSchema.safeParse(value).success);

/** The last page is begun just before the time is up. */
const picturesTime = limits.fileReading.pictures.time + limits.fileReading.pictures.pageTime;

/** `start` makes a worker that runs `answerInWorker` (reader-worker.ts). One file is read at a time. */
export function createReader(start: () => Worker): IsolatedReader {
  const workers = createWorkers<ReadingRequest, ReadingAnswer>({
    size: 1,
    start,
    answer: answerSchema,
    longest: ({ pictures }) => limits.fileReading.time + (pictures ? picturesTime : 0),
    once: true,
  });
  const answerTo = (ask: ReadingRequest, { signal, onPages }: ReadingWatcher = {}): Promise<ReadingAnswer> => {
    const onProgress = (progress: unknown) => {
      const pages = pagesReadSchema.safeParse(progress);
      if (pages.success) onPages?.(pages.data);
    };
    return workers.ask(ask, { ...(signal && { signal }), onProgress }).catch((error: unknown) => {
      if (!(error instanceof WorkerProblem)) throw error;
      if (error.trouble === 'stopped') return { kind: 'trouble', trouble: 'stopped' };
      return { kind: 'trouble', trouble: error.trouble === 'hung' ? 'tooSlow' : 'tooComplex' };
    });
  };
  return {
    file: async (ask, watcher) => fileIn(await answerTo({ kind: 'file', ...ask }, watcher)),
    list: async (ask) => listIn(await answerTo({ kind: 'list', ...ask })),
    agencies: async (ask) => agenciesIn(await answerTo({ kind: 'agencies', ...ask })),
  };
}
