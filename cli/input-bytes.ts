import * as limits from '../lib/model/limits.ts';
import { download } from './download.ts';
import type { Input } from './inputs.ts';
import { CliProblem } from './problem.ts';
import { readPath, readStandardInput } from './read-local.ts';

export interface Bytes {
  readonly bytes: Uint8Array;
  /** The address that answered, after redirects; null where the input is no address. */
  readonly url: string | null;
  /** The encoding that the server names. */
  readonly charset?: string;
}

const most = limits.fileBytes.batch;

/** Reads all bytes of an input. Throws CliProblem where it is missing, unreadable, too large or empty. */
export async function readBytes(input: Input): Promise<Bytes> {
  const result = await readAny(input);
  if (result.bytes.length === 0) throw new CliProblem('terminal.noBytes');
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
        ? new CliProblem('terminal.longLine', { line: input.name, megabytes: limits.inMegabytes(most) })
        : new CliProblem('terminal.badLine', { line: input.name });
    case 'stdin':
      return { bytes: await readStandardInput(most), url: null };
    case 'file':
      return { bytes: await readPath(input.path, most), url: null };
  }
}
