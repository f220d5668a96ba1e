import { constants, createReadStream, fstatSync, open as openCallback } from 'node:fs';
import { Socket } from 'node:net';
import { promisify } from 'node:util';
import * as limits from '../lib/model/limits.ts';
import { collect } from './collect.ts';
import { type FilePath, forNode } from './disk-names.ts';
import { CliProblem, reasonOf } from './problem.ts';

const open = promisify(openCallback);

/** Reads a file, a device or a named pipe to its end. Throws CliProblem. */
export function readPath(path: FilePath, most: number): Promise<Uint8Array> {
  return withProblem(async () => {
    // NONBLOCK: otherwise a thread would wait for ever for a pipe that nobody writes, and the process for the thread.
    const file = await open(forNode(path), constants.O_RDONLY | constants.O_NONBLOCK);
    if (!fstatSync(file).isFIFO()) return collect(createReadStream('', { fd: file }), most);
    const pipe = new Socket({ fd: file, readable: true, writable: false });
    const late = new CliProblem('terminal.pipeSlow', { seconds: limits.pipe / 1000 });
    const timer = setTimeout(() => pipe.destroy(late), limits.pipe);
    try {
      return await collect(pipe, most);
    } finally {
      clearTimeout(timer);
      pipe.destroy();
    }
  });
}

/** Reads standard input to its end, without a time limit, because somebody may type it. Throws CliProblem. */
export function readStandardInput(most: number): Promise<Uint8Array> {
  return withProblem(() => collect(process.stdin, most));
}

async function withProblem(read: () => Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof CliProblem) throw error;
    const reason = reasonOf(error);
    throw reason === 'ENOENT' ? new CliProblem('terminal.missing') : new CliProblem('terminal.unreadable', { reason });
  }
}
