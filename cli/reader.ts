/** Reads PDF and Word files and lists of addresses in a process of its own, which starts with the first of them. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { agenciesIn, fileIn, listIn, type ReadingAnswer, type ReadingRequest } from '../lib/isolated/protocol.ts';
import type { AgencyList, SourceList } from '../lib/model/batch.ts';
import * as limits from '../lib/model/limits.ts';
import type { FileReading } from '../lib/source/file.ts';

/** Throws FileProblem. */
interface ReadingProcess {
  /** `pictures`: read scanned pages and pictures too, which takes far longer. */
  file(bytes: Uint8Array, name: string, pictures?: boolean): Promise<FileReading>;
  list(bytes: Uint8Array, name: string): Promise<SourceList>;
  agencies(bytes: Uint8Array, name: string): Promise<AgencyList>;
}

/** The limits that the process keeps. */
export interface ReaderLimits {
  /** Milliseconds for one file. */
  readonly time: number;
  /** Megabytes of its heap and of all its memory. */
  readonly heap: number;
  readonly whole: number;
  /** The same where pictures are read. */
  readonly pictures: { readonly time: number; readonly whole: number };
}

/** Milliseconds for the process to start and to answer, beyond the time for reading. */
const GRACE = 5_000;
const program = new URL('./reader-process.ts', import.meta.url);
const { heap, whole, withPictures } = limits.readerMemory;
export const standardLimits: ReaderLimits = {
  time: limits.fileReading.time,
  heap,
  whole,
  pictures: { time: limits.fileReading.pictures.time + limits.fileReading.pictures.pageTime, whole: withPictures },
};

/** After these answers the process is not used again, because it may still be busy. */
const lastTroubles: ReadonlySet<string> = new Set(['tooSlow', 'tooComplex']);
const lost: ReadingAnswer = { kind: 'trouble', trouble: 'tooComplex' };

/** A run reads few lists, and each may leave the process with as much memory as it may have. */
function isLast(request: ReadingRequest, answer: ReadingAnswer): boolean {
  return request.kind !== 'file' || (answer.kind === 'trouble' && lastTroubles.has(answer.trouble));
}

export function createReadingProcess(readerLimits = standardLimits): ReadingProcess {
  let idle: ChildProcess | null = null;
  /** The last request: each waits for the one before, so that it has the process to itself. */
  let last: Promise<unknown> = Promise.resolve();

  function inTurn(request: ReadingRequest): Promise<ReadingAnswer> {
    const answer = last.then(() => answerTo(request));
    last = answer.catch(() => undefined);
    return answer;
  }

  async function answerTo(request: ReadingRequest): Promise<ReadingAnswer> {
    const child = idle?.connected === true ? idle : start(readerLimits);
    idle = null;
    hold(child);
    const over = new AbortController();
    const { time } = request.pictures ? readerLimits.pictures : readerLimits;
    const late = setTimeout(() => child.kill('SIGKILL'), time + GRACE);
    try {
      const { signal } = over;
      const [answer] = (await Promise.race([
        new Promise<[ReadingAnswer]>((resolve) => child.send(request, (error) => error && resolve([lost]))),
        once(child, 'message', { signal }),
        // The process was killed or broke down. An answer that it gave before wins the race.
        once(child, 'disconnect', { signal }).then(() => [lost]),
      ])) as [ReadingAnswer];
      if (isLast(request, answer)) child.kill('SIGKILL');
      else idle = letGo(child);
      return answer;
    } catch (error) {
      child.kill('SIGKILL');
      throw error;
    } finally {
      clearTimeout(late);
      over.abort();
    }
  }

  return {
    file: async (bytes, name, pictures = false) =>
      fileIn(await inTurn({ kind: 'file', bytes, name, ...(pictures && { pictures }) })),
    list: async (bytes, name) => listIn(await inTurn({ kind: 'list', bytes, name })),
    agencies: async (bytes, name) => agenciesIn(await inTurn({ kind: 'agencies', bytes, name })),
  };
}

/** The reader of this thread. */
export const reader = createReadingProcess();

function start(readerLimits: ReaderLimits): ChildProcess {
  const child = fork(program, [JSON.stringify(readerLimits)], {
    execArgv: [],
    serialization: 'advanced',
    // The messages of a runtime that breaks down help nobody.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.on('error', () => undefined);
  return child;
}

/** Our process waits for one that reads. One that is idle does not keep it alive, and ends with it. */
function hold(child: ChildProcess): void {
  child.ref();
  child.channel?.ref();
}

function letGo(child: ChildProcess): ChildProcess {
  child.unref();
  child.channel?.unref();
  return child;
}
