/** Names of files are bytes on a disk; in older collections they are GBK. */
import { isUtf8 } from 'node:buffer';
import { lstat, readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

/** A path that is no UTF-8 is kept as bytes. */
export type FilePath = string | Uint8Array;

/** The path as Node's functions take it: a Buffer that is sent to a thread arrives as plain bytes. */
export function forNode(path: FilePath): string | Buffer {
  return typeof path === 'string' ? path : Buffer.from(path);
}

export function joinPath(folder: FilePath, name: Uint8Array): FilePath {
  const path = folder === '.' ? name : Buffer.concat([Buffer.from(folder), Buffer.from('/'), name]);
  return isUtf8(path) ? Buffer.from(path).toString() : path;
}

/** Decodes a name as UTF-8, else as GB18030, else as UTF-8 with marks in place of invalid bytes. */
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
 * Finds the files that a path on the command line names. Node decodes arguments as UTF-8 and puts U+FFFD for invalid bytes,
 * so a name that does not exist is compared with the decoded names in its folder. Several names may decode alike: then all
 * of them are meant.
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

/** The one file that a path names; the path itself where it names none or several. */
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
