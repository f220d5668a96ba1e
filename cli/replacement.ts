import { randomUUID } from 'node:crypto';
import { constants, rmSync, type Stats } from 'node:fs';
import { access, lstat, open, readlink, realpath, rename } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { reasonOf } from './problem.ts';
import type { Sink } from './sink.ts';

/**
 * A file that takes its name only when it is whole: written beside, renamed at the end. Whatever ends the process before,
 * `there`, the file of that name, stays as it was, and nothing stays beside it (but for a kill that cannot be caught).
 */
export async function openReplacement(path: string, there: Stats | null): Promise<Sink> {
  const target = await behindLinks(path);
  // A rename asks nobody whether the file itself may be written.
  if (there !== null) await access(target, constants.W_OK);
  const beside = join(dirname(target), `.gouji-${randomUUID()}.tmp`);
  const remove = (): void => rmSync(beside, { force: true });
  process.once('exit', remove);
  const end = async (): Promise<void> => {
    remove();
    process.off('exit', remove);
  };
  try {
    const file = await open(beside, 'wx', there === null ? 0o666 : there.mode & 0o777);
    if (there !== null) {
      // Only root may give a file to another user; all others own what they write.
      await file.chown(there.uid, there.gid).catch(() => undefined);
      await file.chmod(there.mode & 0o7777);
    }
    return {
      write: (content) => file.writeFile(content),
      close: async () => {
        try {
          await file.sync();
          await file.close();
          await rename(beside, target);
        } finally {
          await end();
        }
      },
      discard: async () => {
        await file.close().catch(() => undefined);
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/** What a path leads to, which need not be there: a link stays a link. */
async function behindLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (reasonOf(error) !== 'ENOENT') throw error;
    const link = await lstat(path).catch(() => null);
    return link?.isSymbolicLink() ? behindLinks(resolve(dirname(path), await readlink(path))) : path;
  }
}
