import * as limits from '../lib/model/limits.ts';
import { download } from './download.ts';
import type { Input } from './inputs.ts';
import { Problem } from './problem.ts';
import { readPath, readStandardInput } from './read-local.ts';

export interface Bytes {
  readonly bytes: Uint8Array;
  /** The address that answered, after redirects; null for what is no address. */
  readonly url: string | null;
  /** Encoding that the server names. */
  readonly charset?: string;
}

const most = limits.fileBytes.batch;

/** All bytes of an input. Throws Problem: missing, unreadable, too large, empty. */
export async function readBytes(input: Input): Promise<Bytes> {
  const result = await readAny(input);
  if (result.bytes.length === 0) throw new Problem('terminal.noBytes');
  return result;
}

async function readAny(input: Input): Promise<Bytes> {
  switch (input.kind) {
    case 'url':
      return download(input.name, most);
    case 'content':
      return { bytes: new TextEncoder().encode(input.content), url: input.url, charset: 'utf-8' };
    case 'badLine':
      throw input.tooLong
        ? new Problem('terminal.longLine', { line: input.name, megabytes: limits.inMegabytes(most) })
        : new Problem('terminal.badLine', { line: input.name });
    case 'stdin':
      return { bytes: await readStandardInput(most), url: null };
    case 'file':
      return { bytes: await readPath(input.path, most), url: null };
  }
}
