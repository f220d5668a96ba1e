import { type SpawnOptions, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import * as z from 'zod/mini';
import { type AuditResult, resultSchema } from '../../lib/model/result.ts';

const pathOf = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The built command line (global-setup.ts), which `npm run audit` and the package run. */
export const built = pathOf('.output/cli/gouji.js');
/** Starts the sources, on another Node where this one runs no TypeScript. */
export const launcher = pathOf('cli/gouji.mjs');
export const main = pathOf('cli/main.ts');

interface Ended<Output> {
  /** Null where a signal ended it. */
  readonly status: number | null;
  readonly stdout: Output;
  readonly stderr: string;
}

/** Runs the command line as a user does. */
export async function gouji(
  args: readonly string[],
  stdin: string | Uint8Array = '',
  cwd = tmpdir(),
): Promise<Ended<string>> {
  const ended = await goujiBytes(args, stdin, cwd);
  return { ...ended, stdout: ended.stdout.toString() };
}

/** Runs the command line in a new folder with these files. */
export async function goujiIn(files: Readonly<Record<string, string | Uint8Array>>, args: readonly string[]) {
  return gouji(args, '', await folderWith(files));
}

/** Runs the command line and gives its output as bytes. */
export function goujiBytes(
  args: readonly string[],
  stdin: string | Uint8Array = '',
  cwd = tmpdir(),
): Promise<Ended<Buffer>> {
  const child = startNode([built, ...args], { cwd });
  child.stdin?.on('error', () => undefined).end(stdin);
  return child.ended;
}

/** Starts a program on this Node; `ended` resolves when it has ended and all its output is read. */
export function startNode(args: readonly string[], options: SpawnOptions) {
  const child = spawn(process.execPath, args, options);
  const chunks: Record<'stdout' | 'stderr', Buffer[]> = { stdout: [], stderr: [] };
  for (const name of ['stdout', 'stderr'] as const)
    child[name]?.on('data', (chunk: Buffer) => chunks[name].push(chunk));
  const ended = new Promise<Ended<Buffer>>((resolve, reject) => {
    child.on('error', reject).on('close', (status) => {
      resolve({ status, stdout: Buffer.concat(chunks.stdout), stderr: Buffer.concat(chunks.stderr).toString() });
    });
  });
  return Object.assign(child, { ended });
}

/** The results in the output of --format jsonl. */
export function linesOf(stdout: string | Uint8Array): readonly AuditResult[] {
  const lines = stdout
    .toString()
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => resultSchema.parse(JSON.parse(line)));
}

/** The results in the output of --format json for several inputs. */
export function listOf(stdout: string | Uint8Array): readonly AuditResult[] {
  return z.array(resultSchema).parse(JSON.parse(stdout.toString()));
}

const made: string[] = [];
afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true }))));

/** Makes a folder with these files; names may hold folders. It lasts until all tests of the file are done. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gouji-cli-'));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}
