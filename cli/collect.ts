import { inMegabytes } from '../lib/model/limits.ts';
import { CliProblem } from './problem.ts';

/** Reads all bytes. Stops the source as soon as it gives more than `most`. Throws CliProblem. */
export async function collect(source: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > most) throw tooLarge(most);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export function tooLarge(bytes: number): CliProblem {
  return new CliProblem('terminal.tooLarge', { megabytes: inMegabytes(bytes) });
}
