import { constants, createReadStream, fstatSync, open as openCallback } from 'node:fs';
import { Socket } from 'node:net';
import { promisify } from 'node:util';
import * as limits from '../lib/model/limits.ts';
import { collect } from './collect.ts';
import { type FilePath, forNode } from './disk-names.ts';
import { Problem, reasonOf } from './problem.ts';

const open = promisify(openCallback);

/** All of a file, a device or a named pipe. Throws Problem. */
export function readPath(path: FilePath, most: number): Promise<Uint8Array> {
  return named(async () => {
    // Opened without waiting: for a pipe that nobody writes, a thread would wait for ever, and the process for it.
    const file = await open(forNode(path), constants.O_RDONLY | constants.O_NONBLOCK);
    if (!fstatSync(file).isFIFO()) return collect(createReadStream('', { fd: file }), most);
    const pipe = new Socket({ fd: file, readable: true, writable: false });
    const late = new Problem('terminal.pipeSlow', { seconds: limits.pipe / 1000 });
    const timer = setTimeout(() => pipe.destroy(late), limits.pipe);
    try {
      return await collect(pipe, most);
    } finally {
      clearTimeout(timer);
      pipe.destroy();
    }
  });
}

/** All of standard input, however long it takes: whoever pipes it or types it knows. Throws Problem. */
export function readStandardInput(most: number): Promise<Uint8Array> {
  return named(() => collect(process.stdin, most));
}

async function named(read: () => Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Problem) throw error;
    const reason = reasonOf(error);
    throw reason === 'ENOENT' ? new Problem('terminal.missing') : new Problem('terminal.unreadable', { reason });
  }
}
