/**
 * Reads files for another process, which loses nothing when a file breaks this one or takes all its memory. A thread reads;
 * the main thread watches time and memory, and ends the process when either is spent.
 */
import { Worker } from 'node:worker_threads';
import type { ReadingAnswer, ReadingRequest } from '../lib/isolated/protocol.ts';
import type { ReaderLimits } from './reader.ts';

const WATCH_MILLISECONDS = 25;
const limits: ReaderLimits = JSON.parse(process.argv[2] ?? '');

const thread = new Worker(new URL('./reader-thread.ts', import.meta.url), {
  // These limits bound the heap alone. The watch below bounds memory outside it, such as the bytes of files.
  resourceLimits: { maxOldGenerationSizeMb: limits.heap, maxYoungGenerationSizeMb: 32 },
  stdout: true,
  stderr: true,
});
let watch: NodeJS.Timeout | undefined;

process.on('message', (request: ReadingRequest) => {
  const { time, whole } = request.pictures ? limits.pictures : limits;
  const end = performance.now() + time;
  watch = setInterval(() => {
    if (performance.now() > end) fail({ kind: 'trouble', trouble: 'tooSlow' });
    if (process.memoryUsage.rss() > whole * 1024 * 1024) fail({ kind: 'trouble', trouble: 'tooComplex' });
  }, WATCH_MILLISECONDS);
  // A copy, because pdf.js cannot take over a part of a larger buffer.
  const bytes = new Uint8Array(request.bytes);
  thread.postMessage({ ...request, bytes }, [bytes.buffer]);
});
// The process that asked is gone.
process.on('disconnect', quit);
thread.on('message', (answer: ReadingAnswer) => {
  clearInterval(watch);
  process.send?.(answer);
});
thread.on('error', () => fail({ kind: 'trouble', trouble: 'tooComplex' }));

/** Does not wait for the thread, which may never answer. */
function fail(answer: ReadingAnswer): void {
  clearInterval(watch);
  process.send?.(answer, undefined, undefined, quit);
}

function quit(): void {
  process.kill(process.pid, 'SIGKILL');
}
