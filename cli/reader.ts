/** Reads PDF and Word files and lists of addresses in a process of its own, which is started with the first of them. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileIn, listIn, type ReadingAnswer, type ReadingRequest } from '../lib/isolated/protocol.ts';
import type { SourceList } from '../lib/model/batch.ts';
import * as limits from '../lib/model/limits.ts';
import type { FileReading } from '../lib/source/file.ts';

/** Throws FileProblem. */
export interface Reader {
  file(bytes: Uint8Array, name: string): Promise<FileReading>;
  list(bytes: Uint8Array, name: string): Promise<SourceList>;
}

/** What the process keeps to. */
export interface ReaderLimits {
  /** Milliseconds for one file. */
  readonly time: number;
  /** Megabytes of its heap, and of all its memory. */
  readonly heap: number;
  readonly whole: number;
}

/** Milliseconds beyond the time for reading in which the process has to start and to answer. */
const GRACE = 5_000;
const program = new URL('./reader-process.ts', import.meta.url);
const standardLimits: ReaderLimits = { time: limits.fileReading.time, ...limits.readerMemory };

/** What a process is not used any more after: it may still be at it. */
const spent: ReadonlySet<string> = new Set(['tooSlow', 'tooComplex']);
const lost: ReadingAnswer = { kind: 'trouble', trouble: 'tooComplex' };

/** A list is the only one of its run, and may have made the process keep as much memory as it may have. */
function isLast(ask: ReadingRequest, answer: ReadingAnswer): boolean {
  return ask.kind === 'list' || (answer.kind === 'trouble' && spent.has(answer.trouble));
}

export function createReader(readerLimits = standardLimits): Reader {
  let idle: ChildProcess | null = null;
  /** One after the other: each has the process to itself. */
  let last: Promise<unknown> = Promise.resolve();

  function inTurn(ask: ReadingRequest): Promise<ReadingAnswer> {
    const answer = last.then(() => answerTo(ask));
    last = answer.catch(() => undefined);
    return answer;
  }

  async function answerTo(ask: ReadingRequest): Promise<ReadingAnswer> {
    const child = idle?.connected === true ? idle : start(readerLimits);
    idle = null;
    hold(child);
    const over = new AbortController();
    const late = setTimeout(() => child.kill('SIGKILL'), readerLimits.time + GRACE);
    try {
      const { signal } = over;
      const [answer] = (await Promise.race([
        new Promise<[ReadingAnswer]>((resolve) => child.send(ask, (error) => error && resolve([lost]))),
        once(child, 'message', { signal }),
        // Killed, or brought down by what it read; an answer that it gave before comes first.
        once(child, 'disconnect', { signal }).then(() => [lost]),
      ])) as [ReadingAnswer];
      if (isLast(ask, answer)) child.kill('SIGKILL');
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
    file: async (bytes, name) => fileIn(await inTurn({ kind: 'file', bytes, name })),
    list: async (bytes, name) => listIn(await inTurn({ kind: 'list', bytes, name })),
  };
}

/** That of this thread. */
export const reader = createReader();

function start(readerLimits: ReaderLimits): ChildProcess {
  const child = fork(program, [JSON.stringify(readerLimits)], {
    execArgv: [],
    serialization: 'advanced',
    // What a runtime that breaks down has to say is for nobody.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.on('error', () => undefined);
  return child;
}

/** While it reads it is waited for; in between it does not keep us from ending, and ends when we do. */
function hold(child: ChildProcess): void {
  child.ref();
  child.channel?.ref();
}

function letGo(child: ChildProcess): ChildProcess {
  child.unref();
  child.channel?.unref();
  return child;
}
