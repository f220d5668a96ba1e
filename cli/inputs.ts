import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { UsageProblem } from './problem.ts';

/** One thing to audit; `name` is how the result calls it. */
export type Input =
  | { readonly kind: 'file'; readonly name: string; readonly path: string }
  | { readonly kind: 'url'; readonly name: string }
  | { readonly kind: 'stdin'; readonly name: '-' }
  /** In a line of a list: the report itself. */
  | { readonly kind: 'content'; readonly name: string; readonly url: string | null; readonly content: string }
  /** A line of a list that says nothing of a report; named by its number. */
  | { readonly kind: 'badLine'; readonly name: string };

export interface Inputs {
  readonly inputs: readonly Input[];
  /** Whether the result is a list: several inputs were given, or a folder. */
  readonly several: boolean;
}

const reportFile = /\.(?:html?|txt|md|pdf|docx)$/i;

/**
 * What the arguments stand for, in the order given; folders are walked in name order and their files named relative to
 * them. `out` is left out of folders: it is the result. Throws UsageProblem for a folder without a file to audit.
 */
export async function expandInputs(args: readonly string[], out: string | null): Promise<Inputs> {
  const inputs: Input[] = [];
  let folders = 0;
  for (const arg of args) {
    if (arg === '-') inputs.push({ kind: 'stdin', name: '-' });
    else if (/^https?:\/\//i.test(arg)) inputs.push({ kind: 'url', name: arg });
    else if (await isFolder(arg)) {
      folders += 1;
      const before = inputs.length;
      for await (const file of walk(arg, ''))
        if (out === null || resolve(file.path) !== resolve(out)) inputs.push(file);
      if (inputs.length === before) throw new UsageProblem('terminal.emptyFolder', { path: arg });
    } else inputs.push({ kind: 'file', name: arg, path: arg });
  }
  return { inputs, several: folders > 0 || args.length > 1 };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false; // Reading it as a file says what is wrong.
  }
}

type FileInput = Extract<Input, { kind: 'file' }>;

/** `within`: path from the folder named to `folder`, with / at its end, or ''. */
async function* walk(folder: string, within: string): AsyncGenerator<FileInput> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (entries === null) {
    // A folder that may not be listed comes out as an input that cannot be read.
    yield { kind: 'file', name: within.slice(0, -1) || folder, path: folder };
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    const name = within + entry.name;
    if (entry.isDirectory()) yield* walk(path, `${name}/`);
    // Links to files are followed, links to folders are not: they may lead in circles.
    else if (reportFile.test(entry.name) && (entry.isFile() || (entry.isSymbolicLink() && !(await isFolder(path)))))
      yield { kind: 'file', name, path };
  }
}
