import { createReadStream } from 'node:fs';
import { limits } from '../lib/model/limits.ts';
import { charsetIn } from '../lib/source/content-type.ts';
import type { Input } from './inputs.ts';
import { Problem, reasonOf } from './problem.ts';

export interface Bytes {
  readonly bytes: Uint8Array;
  /** The address that answered, after redirects; null for what is no address. */
  readonly url: string | null;
  /** Encoding that the server names. */
  readonly charset?: string;
}

/** All bytes of an input. Throws Problem: missing, unreadable, too large, empty. */
export async function readBytes(input: Input): Promise<Bytes> {
  const result = await readAny(input);
  if (result.bytes.length === 0) throw new Problem('terminal.noBytes');
  return result;
}

async function readAny(input: Input): Promise<Bytes> {
  switch (input.kind) {
    case 'url':
      return download(input.name);
    case 'content':
      return { bytes: sized(new TextEncoder().encode(input.content)), url: input.url, charset: 'utf-8' };
    case 'badLine':
      throw new Problem('terminal.badLine', { line: input.name });
    case 'stdin':
      return { bytes: await readLocal(process.stdin), url: null };
    case 'file':
      return { bytes: await readLocal(createReadStream(input.path)), url: null };
  }
}

async function readLocal(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  try {
    return await collect(stream);
  } catch (error) {
    if (error instanceof Problem) throw error;
    const reason = reasonOf(error);
    throw reason === 'ENOENT' ? new Problem('terminal.missing') : new Problem('terminal.unreadable', { reason });
  }
}

async function download(address: string): Promise<Bytes> {
  try {
    const signal = AbortSignal.timeout(limits.download);
    const response = await fetch(address, { signal, headers: { accept: 'text/html, text/plain, */*;q=0.5' } });
    if (!response.ok) {
      await response.body?.cancel();
      throw new Problem('terminal.httpStatus', { status: response.status });
    }
    const bytes = response.body === null ? new Uint8Array() : await collect(response.body);
    const charset = charsetIn(response.headers.get('content-type'));
    return { bytes, url: response.url, ...(charset === undefined ? {} : { charset }) };
  } catch (error) {
    if (error instanceof Problem) throw error;
    if (error instanceof Error && error.name === 'TimeoutError')
      throw new Problem('terminal.httpSlow', { seconds: limits.download / 1000 });
    throw new Problem('terminal.httpFailed', { reason: reasonOf(error) });
  }
}

/** Stops, and with it the source, as soon as the cap is passed. */
async function collect(source: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limits.fileBytes.batch) throw tooLarge();
  }
  return Buffer.concat(chunks);
}

function sized(bytes: Uint8Array): Uint8Array {
  if (bytes.length > limits.fileBytes.batch) throw tooLarge();
  return bytes;
}

function tooLarge(): Problem {
  return new Problem('terminal.tooLarge', { megabytes: limits.fileBytes.batch / 1024 / 1024 });
}
