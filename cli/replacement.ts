import { randomUUID } from 'node:crypto';
import { constants, rmSync, type Stats } from 'node:fs';
import { access, lstat, open, readlink, realpath, rename } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { reasonOf } from './problem.ts';
import type { OutputSink } from './sink.ts';

/**
 * Writes a temporary file beside `path` and renames it when it is complete. If the process ends before, `existing`, the file
 * at `path`, stays as it was, and the temporary file is removed (unless SIGKILL ended the process).
 */
export async function openReplacement(path: string, existing: Stats | null): Promise<OutputSink> {
  const target = await behindLinks(path);
  // A rename does not check whether the file itself may be written.
  if (existing !== null) await access(target, constants.W_OK);
  const temporary = join(dirname(target), `.gouji-${randomUUID()}.tmp`);
  const remove = (): void => rmSync(temporary, { force: true });
  process.once('exit', remove);
  const cleanUp = async (): Promise<void> => {
    remove();
    process.off('exit', remove);
  };
  try {
    const file = await open(temporary, 'wx', existing === null ? 0o666 : existing.mode & 0o777);
    if (existing !== null) {
      // Only root may give a file to another user; for others this fails.
      await file.chown(existing.uid, existing.gid).catch(() => undefined);
      await file.chmod(existing.mode & 0o7777);
    }
    return {
      write: (content) => file.writeFile(content),
      close: async () => {
        try {
          await file.sync();
          await file.close();
          await rename(temporary, target);
        } finally {
          await cleanUp();
        }
      },
      discard: async () => {
        await file.close().catch(() => undefined);
        await cleanUp();
      },
    };
  } catch (error) {
    await cleanUp();
    throw error;
  }
}

/** Follows links, also to a file that does not exist, so that a link stays a link. */
async function behindLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (reasonOf(error) !== 'ENOENT') throw error;
    const link = await lstat(path).catch(() => null);
    return link?.isSymbolicLink() ? behindLinks(resolve(dirname(path), await readlink(path))) : path;
  }
}
