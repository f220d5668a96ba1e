import { constants, fstatSync, open as openNumber } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { Socket } from 'node:net';
import type { Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import * as limits from '../lib/model/limits.ts';
import { reasonOf } from './problem.ts';
import { openReplacement } from './replacement.ts';
import type { OutputSink } from './sink.ts';

/** A file is replaced when the new one is complete; pipes and devices are written at once. */
export async function openSink(path: string): Promise<OutputSink> {
  const existing = await stat(path).catch((error: unknown) => {
    if (reasonOf(error) === 'ENOENT') return null;
    throw error;
  });
  // /dev/stdout and the like may be a file that others write too.
  const standard = [process.stdout, process.stderr].find(({ fd }) => {
    const { dev, ino } = fstatSync(fd);
    return dev === existing?.dev && ino === existing.ino;
  });
  if (standard !== undefined) return streamSink(standard);
  if (existing === null || existing.isFile()) return openReplacement(path, existing);
  if (existing.isFIFO()) return openPipe(path);
  const device = await open(path, 'w');
  return { write: (content) => device.writeFile(content), close: () => device.close(), discard: () => device.close() };
}

/** A stream that stays open for others. */
export function streamSink(stream: Writable): OutputSink {
  // The callback of each write gets its error; the event needs a listener all the same.
  if (stream.listenerCount('error') === 0) stream.on('error', () => undefined);
  return {
    write: (content) =>
      new Promise((resolve, reject) => {
        stream.write(content, (error) => (error ? reject(error) : resolve()));
      }),
    close: async () => undefined,
    discard: async () => undefined,
  };
}

/** Tries to open the pipe again and again: a thread that waits for a reader inside `open` cannot be ended. */
async function openPipe(path: string): Promise<OutputSink> {
  const deadline = performance.now() + limits.pipe;
  const tryOpen = promisify(openNumber);
  for (;;) {
    try {
      const fd = await tryOpen(path, constants.O_WRONLY | constants.O_NONBLOCK);
      const pipe = new Socket({ fd, readable: false, writable: true });
      const close = () => new Promise<void>((resolve) => pipe.end(resolve));
      return { ...streamSink(pipe), close, discard: close };
    } catch (error) {
      if (reasonOf(error) !== 'ENXIO' || performance.now() > deadline) throw error;
      await setTimeout(50);
    }
  }
}
