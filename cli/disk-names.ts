/** Names of files as the disk has them: bytes, in older collections those of GBK. */
import { isUtf8 } from 'node:buffer';
import { lstat, readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

/** Bytes where the path is no UTF-8. */
export type FilePath = string | Uint8Array;

/** The path as Node's functions take it; between threads a Buffer becomes plain bytes. */
export function forNode(path: FilePath): string | Buffer {
  return typeof path === 'string' ? path : Buffer.from(path);
}

export function joinPath(folder: FilePath, name: Uint8Array): FilePath {
  const path = folder === '.' ? name : Buffer.concat([Buffer.from(folder), Buffer.from('/'), name]);
  return isUtf8(path) ? Buffer.from(path).toString() : path;
}

/** A name for people: UTF-8, else GB18030, else UTF-8 with marks for what is none. */
export function readName(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return Buffer.from(bytes).toString();
  try {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  } catch {
    return Buffer.from(bytes).toString();
  }
}

export function shownPath(path: FilePath): string {
  return typeof path === 'string' ? path : readName(path);
}

/**
 * What a path on the command line stands for. Node takes arguments for UTF-8 and puts U+FFFD for bytes that are none, so a
 * name that does not exist is looked for among those that are no UTF-8, as Node gave it and as people read it. Those that
 * cannot be told apart are meant alike; [] where there is none.
 */
export async function filesNamed(path: string): Promise<readonly FilePath[]> {
  if (await exists(path)) return [path];
  const folder = dirname(path);
  if (folder === path) return [];
  const wanted = basename(path);
  const found: FilePath[] = [];
  for (const parent of await filesNamed(folder))
    for (const name of await readdir(forNode(parent), { encoding: 'buffer' }).catch(() => []))
      if (name.toString() === wanted || readName(name) === wanted) found.push(joinPath(parent, name));
  return found;
}

/** The one file that a path stands for; the path as it is where there is none, or several. */
export async function fileNamed(path: string): Promise<FilePath> {
  const [found = path, ...others] = await filesNamed(path);
  return others.length > 0 ? path : found;
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
