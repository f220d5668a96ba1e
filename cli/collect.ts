import { inMegabytes } from '../lib/model/limits.ts';
import { Problem } from './problem.ts';

/** All bytes. Stops, and with it the source, as soon as there are more than `most`. Throws Problem. */
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

export function tooLarge(bytes: number): Problem {
  return new Problem('terminal.tooLarge', { megabytes: inMegabytes(bytes) });
}
