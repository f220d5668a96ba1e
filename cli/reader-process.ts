/**
 * A process that reads files for another and may be lost: what a file makes it allocate, or break, is its own. One thread
 * reads; this one looks at the time and the memory, and ends the process where there is too much of either.
 */
import { Worker } from 'node:worker_threads';
import type { ReadingAnswer, ReadingRequest } from '../lib/isolated/protocol.ts';
import type { ReaderLimits } from './reader.ts';

const LOOK_EVERY = 25;
const { time, heap, whole }: ReaderLimits = JSON.parse(process.argv[2] ?? '');

const thread = new Worker(new URL('./reader-thread.ts', import.meta.url), {
  // The heap is all that these bound; what lies outside it, the bytes of files among them, is watched below.
  resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: 32 },
  stdout: true,
  stderr: true,
});
let watch: NodeJS.Timeout | undefined;

process.on('message', (ask: ReadingRequest) => {
  const end = performance.now() + time;
  watch = setInterval(() => {
    if (performance.now() > end) fail({ kind: 'trouble', trouble: 'tooSlow' });
    if (process.memoryUsage.rss() > whole * 1024 * 1024) fail({ kind: 'trouble', trouble: 'tooComplex' });
  }, LOOK_EVERY);
  // Its own copy of the bytes: pdf.js takes over no part of a larger buffer.
  const bytes = new Uint8Array(ask.bytes);
  thread.postMessage({ ...ask, bytes }, [bytes.buffer]);
});
// Nobody waits any more.
process.on('disconnect', quit);
thread.on('message', (answer: ReadingAnswer) => {
  clearInterval(watch);
  process.send?.(answer);
});
thread.on('error', () => fail({ kind: 'trouble', trouble: 'tooComplex' }));

/** The thread may be anywhere: it is not waited for. */
function fail(answer: ReadingAnswer): void {
  clearInterval(watch);
  process.send?.(answer, undefined, undefined, quit);
}

function quit(): void {
  process.kill(process.pid, 'SIGKILL');
}
