import { readdir, stat } from 'node:fs/promises';
import { type FilePath, filesNamed, forNode, joinPath, readName, shownPath } from './disk-names.ts';
import { UsageProblem } from './problem.ts';

/** One thing to audit; `name` is how the result calls it. */
export type Input =
  | { readonly kind: 'file'; readonly name: string; readonly path: FilePath }
  | { readonly kind: 'url'; readonly name: string }
  | { readonly kind: 'stdin'; readonly name: '-' }
  /** In a line of a list: the report itself. */
  | { readonly kind: 'content'; readonly name: string; readonly url: string | null; readonly content: string }
  /** A line of a list that says nothing of a report, or too much for one; named by its number. */
  | { readonly kind: 'badLine'; readonly name: string; readonly tooLong: boolean };

export interface Inputs {
  readonly inputs: readonly Input[];
  /** Whether the result is a list: several inputs were given, or a folder. */
  readonly several: boolean;
}

const reportFile = /\.(?:html?|txt|md|pdf|docx)$/i;
/** Addresses of any kind; those that are not of the web are refused when they are read. */
const address = /^(?:[a-z][a-z\d+.-]+:\/\/|(?:data|file|blob|about|javascript):)/i;

/**
 * What the arguments stand for, in the order given; folders are walked in name order and their files named relative to
 * them. Throws UsageProblem for a folder without a file to audit.
 */
export async function expandInputs(args: readonly string[]): Promise<Inputs> {
  const inputs: Input[] = [];
  let folders = 0;
  for (const [at, arg] of args.entries()) {
    const paths = await pathsOf(arg);
    if (paths === null) inputs.push(otherInput(arg));
    // Names that cannot be told apart come as one argument each; all are meant by the first.
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

/** The one file or address that an argument stands for. */
export async function expandInput(arg: string): Promise<Input> {
  const paths = arg === '-' ? [arg] : await pathsOf(arg);
  if (paths === null) return otherInput(arg);
  const [path = arg, ...others] = paths;
  return others.length > 0 ? { kind: 'file', name: arg, path: arg } : { kind: 'file', name: shownPath(path), path };
}

/** null for what is nothing on a disk: standard input, an address. */
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
    return false; // Report it as a file says what is wrong.
  }
}

type FileInput = Extract<Input, { kind: 'file' }>;

/** `within`: path from the folder named to `folder`, with / at its end, or ''. */
async function* walk(folder: FilePath, within: string): AsyncGenerator<FileInput> {
  const entries = await readdir(forNode(folder), { withFileTypes: true, encoding: 'buffer' }).catch(() => null);
  if (entries === null) {
    // A folder that may not be listed comes out as an input that cannot be read.
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

/** Also where a link leads nowhere: reading it says so. */
async function mayBeFile(path: FilePath): Promise<boolean> {
  return stat(forNode(path)).then(
    (found) => found.isFile(),
    () => true,
  );
}
