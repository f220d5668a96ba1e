import { constants, fstatSync, open as openNumber } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { Socket } from 'node:net';
import type { Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import * as limits from '../lib/model/limits.ts';
import { reasonOf } from './problem.ts';
import { openReplacement } from './replacement.ts';
import type { Sink } from './sink.ts';

/** What a path leads to: a file is replaced once the new one is whole; pipes and devices are written as it comes. */
export async function openSink(path: string): Promise<Sink> {
  const there = await stat(path).catch((error: unknown) => {
    if (reasonOf(error) === 'ENOENT') return null;
    throw error;
  });
  // /dev/stdout and the like, which may be a file that others are writing too.
  const standard = [process.stdout, process.stderr].find(({ fd }) => {
    const { dev, ino } = fstatSync(fd);
    return dev === there?.dev && ino === there.ino;
  });
  if (standard !== undefined) return streamSink(standard);
  if (there === null || there.isFile()) return openReplacement(path, there);
  if (there.isFIFO()) return openPipe(path);
  const device = await open(path, 'w');
  return { write: (content) => device.writeFile(content), close: () => device.close(), discard: () => device.close() };
}

/** A stream that others go on using. */
export function streamSink(stream: Writable): Sink {
  // Each failure is told to the write that it befell.
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

/** Opened without waiting, again and again: a thread that waited for a reader could not be ended. */
async function openPipe(path: string): Promise<Sink> {
  const last = performance.now() + limits.pipe;
  const tryOpen = promisify(openNumber);
  for (;;) {
    try {
      const fd = await tryOpen(path, constants.O_WRONLY | constants.O_NONBLOCK);
      const pipe = new Socket({ fd, readable: false, writable: true });
      const close = () => new Promise<void>((resolve) => pipe.end(resolve));
      return { ...streamSink(pipe), close, discard: close };
    } catch (error) {
      if (reasonOf(error) !== 'ENXIO' || performance.now() > last) throw error;
      await setTimeout(50);
    }
  }
}
