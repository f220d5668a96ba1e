/** The steps of a guide in Markdown, as whoever follows it would take them. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type Step =
  | { readonly kind: 'run'; readonly command: string }
  | { readonly kind: 'write'; readonly path: string; readonly content: string }
  | { readonly kind: 'edit'; readonly path: string; readonly before: string; readonly after: string };

/** The blocks of code under a heading, in order. Throws for one of which it is not clear what to do with it. */
export function stepsOf(markdown: string, heading: string): readonly Step[] {
  const part = markdown.split(/^## /m).find((each) => each.startsWith(`${heading}\n`));
  if (part === undefined) throw new Error(`no part is called ${heading}`);
  return [...part.matchAll(/^( *)```(\w+)\n(.*?)\n\1```$/gms)].flatMap(([, indent = '', language, block = '']) => {
    const lines = block.split('\n').map((line) => line.replace(indent, ''));
    if (language === 'sh') return lines.map((command): Step => ({ kind: 'run', command }));
    if (language === 'ts') return writeOf(lines);
    if (language === 'diff') return lines.join('\n').split(/^--- /m).slice(1).map(editOf);
    throw new Error(`a block of ${language}`);
  });
}

function writeOf([first = '', ...rest]: readonly string[]): Step {
  const path = /^\/\/ (\S+)$/.exec(first)?.[1];
  if (path === undefined) throw new Error(`no path: ${first}`);
  return { kind: 'write', path, content: `${rest.join('\n')}\n` };
}

function editOf(text: string): Step {
  const [path = '', ...lines] = text.trimEnd().split('\n');
  const side = (left: string) =>
    lines
      .filter((line) => !line.startsWith(left))
      .map((line) => line.slice(1))
      .join('\n');
  return { kind: 'edit', path, before: side('+'), after: side('-') };
}

/** Takes a step in the checkout `root`. Throws where it cannot be taken as it is written. */
export function take(step: Step, root: string): void {
  if (step.kind === 'run') run(step.command, root);
  else if (step.kind === 'write') writeFileSync(join(root, step.path), step.content);
  else edit(join(root, step.path), step.before, step.after);
}

function edit(path: string, before: string, after: string): void {
  const parts = readFileSync(path, 'utf8').split(`${before}\n`);
  if (parts.length !== 2) throw new Error(`${path} has ${parts.length - 1} times:\n${before}`);
  writeFileSync(path, parts.join(`${after}\n`));
}

function run(command: string, root: string): void {
  const [program = '', ...args] = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );
  const result = spawnSync(...started(program, args, root), { cwd: root, encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`${command}\n${result.stdout}${result.stderr}`);
}

/** On the Node that runs this, and without what npm would install before. */
function started(program: string, args: readonly string[], root: string): [string, string[]] {
  const [first = '', ...rest] = args;
  if (program === 'node') return [process.execPath, [...args]];
  if (program === 'npx') return [join(root, 'node_modules/.bin', first), rest];
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const script = /^node (\S+)$/.exec(scripts[rest[0] ?? ''] ?? '')?.[1];
  if (program !== 'npm' || first !== 'run' || script === undefined) throw new Error(`no way to run ${program} ${args}`);
  return [process.execPath, [script, ...rest.slice(1)]];
}
