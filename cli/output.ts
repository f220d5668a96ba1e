import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { reasonOf, UsageProblem } from './problem.ts';

/** Where the result goes. Writing waits while the reader is slow. */
export interface Output {
  /** False once nobody reads any more (`| head`): there is no point in going on. */
  write(content: string | Uint8Array): Promise<boolean>;
  close(): Promise<void>;
}

/** Opens `path`, or standard output for null. Throws UsageProblem where it cannot be written. */
export async function openOutput(path: string | null): Promise<Output> {
  const stream = path === null ? process.stdout : createWriteStream(path);
  let failure: unknown = null;
  stream.on('error', (error) => {
    failure ??= error;
  });
  const check = (): boolean => {
    if (failure === null) return true;
    const reason = reasonOf(failure);
    if (path === null && reason === 'EPIPE') return false;
    throw new UsageProblem('terminal.cannotWrite', { path: path ?? 'stdout', reason });
  };
  if (path !== null) {
    await once(stream, 'open').catch(() => undefined);
    check();
  }
  return {
    write: async (content) => {
      if (check() && !stream.write(content)) {
        // The one that does not come must not go on listening: a large result has thousands of writes.
        const over = new AbortController();
        const events = ['drain', 'close'].map((name) => once(stream, name, { signal: over.signal }));
        await Promise.race(events).catch(() => undefined);
        over.abort();
      }
      return check();
    },
    close: async () => {
      if (path === null) return;
      stream.end();
      await finished(stream as Writable).catch(() => undefined);
      check();
    },
  };
}
