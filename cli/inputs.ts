import { readdir, stat } from 'node:fs/promises';
import { type FilePath, filesNamed, forNode, joinPath, readName, shownPath } from './disk-names.ts';
import { UsageProblem } from './problem.ts';

/** One thing to audit; the result calls it by its `name`. */
export type Input =
  | { readonly kind: 'file'; readonly name: string; readonly path: FilePath }
  | { readonly kind: 'url'; readonly name: string }
  | { readonly kind: 'stdin'; readonly name: '-' }
  /** A report that stands in a line of a list. */
  | { readonly kind: 'content'; readonly name: string; readonly url: string | null; readonly content: string }
  /** A line of a list that is no JSON of ours or too long; its name is its number. */
  | { readonly kind: 'badLine'; readonly name: string; readonly tooLong: boolean };

export interface Inputs {
  readonly inputs: readonly Input[];
  /** Several inputs or a folder were given, so the result is a list. */
  readonly several: boolean;
}

const reportFile = /\.(?:html?|txt|md|pdf|docx)$/i;
/** An address of any kind. One that is not of the web is refused when it is read. */
const address = /^(?:[a-z][a-z\d+.-]+:\/\/|(?:data|file|blob|about|javascript):)/i;

/**
 * Finds the inputs that the arguments name, in the same order. Files of a folder are in the order of their names, which are
 * relative to the folder. Throws UsageProblem for a folder without a file to audit.
 */
export async function expandInputs(args: readonly string[]): Promise<Inputs> {
  const inputs: Input[] = [];
  let folders = 0;
  for (const [at, arg] of args.entries()) {
    const paths = await pathsOf(arg);
    if (paths === null) inputs.push(otherInput(arg));
    // Names that decode alike come as one argument each; the first of them already stands for all.
    else if (paths.length === 1 || args.indexOf(arg) === at)
      for (const path of paths) {
        const name = shownPath(path);
        if (!(await isFolder(path))) {
          inputs.push({ kind: 'file', name, path });
          continue;
        }
        folders += 1;
        const before = inputs.length;
        for await (const file of walk(path, '')) inputs.push(file);
        if (inputs.length === before) throw new UsageProblem('terminal.emptyFolder', { path: name });
      }
  }
  return { inputs, several: folders > 0 || Math.max(args.length, inputs.length) > 1 };
}

/** The one file or address that an argument names. */
export async function expandInput(arg: string): Promise<Input> {
  const paths = arg === '-' ? [arg] : await pathsOf(arg);
  if (paths === null) return otherInput(arg);
  const [path = arg, ...others] = paths;
  return others.length > 0 ? { kind: 'file', name: arg, path: arg } : { kind: 'file', name: shownPath(path), path };
}

/** Null for standard input and for an address. */
async function pathsOf(arg: string): Promise<readonly FilePath[] | null> {
  if (arg === '-' || /^https?:\/\//i.test(arg)) return null;
  const paths = await filesNamed(arg);
  if (paths.length > 0) return paths;
  return address.test(arg) ? null : [arg];
}

function otherInput(arg: string): Input {
  return arg === '-' ? { kind: 'stdin', name: '-' } : { kind: 'url', name: arg };
}

async function isFolder(path: FilePath): Promise<boolean> {
  try {
    return (await stat(forNode(path))).isDirectory();
  } catch {
    return false; // Whoever reads it as a file reports the problem.
  }
}

type FileInput = Extract<Input, { kind: 'file' }>;

/** `within` is the path from the folder of the argument to `folder`, with / at its end, or ''. */
async function* walk(folder: FilePath, within: string): AsyncGenerator<FileInput> {
  const entries = await readdir(forNode(folder), { withFileTypes: true, encoding: 'buffer' }).catch(() => null);
  if (entries === null) {
    // A folder that may not be listed becomes an input that cannot be read.
    yield { kind: 'file', name: within.slice(0, -1) || shownPath(folder), path: folder };
    return;
  }
  const named = entries.map((entry) => ({ entry, name: readName(entry.name) }));
  for (const { entry, name } of named.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (name.startsWith('.')) continue;
    const path = joinPath(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path, `${within}${name}/`);
    // Links to files are followed, links to folders are not: they may lead in circles. Pipes and devices may never end.
    else if (reportFile.test(name) && (entry.isFile() || (entry.isSymbolicLink() && (await mayBeFile(path)))))
      yield { kind: 'file', name: within + name, path };
  }
}

/** True also for a link to nothing: whoever reads it reports the problem. */
async function mayBeFile(path: FilePath): Promise<boolean> {
  return stat(forNode(path)).then(
    (found) => found.isFile(),
    () => true,
  );
}
