// `npm run audit`: runs the built command line where it is newer than all of its sources, else the sources themselves.
// Plain JavaScript, so that Node 20 can read it.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Whether the build in `root` is newer than its sources and their folders: a folder changes when it loses a file. */
function isFresh() {
  /** @param {string} path */
  const changed = (path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const built = changed('.output/cli/package.json');
  const inside = ['cli', 'lib'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  );
  return ['package.json', 'package-lock.json', 'scripts/build-cli.ts', 'cli', 'lib', ...inside].every(
    (path) => changed(path) < built,
  );
}

// npm runs scripts in the project's folder; paths were written for the folder where it was called.
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
await import(isFresh() ? '../.output/cli/gouji.js' : '../cli/gouji.mjs');
