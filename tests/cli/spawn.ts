import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const launcher = fileURLToPath(new URL('../../cli/gouji.mjs', import.meta.url));

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a user does. */
export async function gouji(args: readonly string[], stdin: string | Uint8Array = '', cwd = tmpdir()): Promise<Ended> {
  const { status, stdout, stderr } = await goujiBytes(args, stdin, cwd);
  return { status, stdout: stdout.toString(), stderr: stderr.toString() };
}

/** The same with what was written as bytes. */
export function goujiBytes(
  args: readonly string[],
  stdin: string | Uint8Array = '',
  cwd = tmpdir(),
): Promise<{ readonly status: number | null; readonly stdout: Buffer; readonly stderr: Buffer }> {
  const child = spawn(process.execPath, [launcher, ...args], { cwd });
  const chunks: Record<'stdout' | 'stderr', Buffer[]> = { stdout: [], stderr: [] };
  for (const name of ['stdout', 'stderr'] as const) child[name].on('data', (chunk: Buffer) => chunks[name].push(chunk));
  child.stdin.on('error', () => undefined).end(stdin);
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (status) => {
      resolve({ status, stdout: Buffer.concat(chunks.stdout), stderr: Buffer.concat(chunks.stderr) });
    });
  });
}

const made: string[] = [];
afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true }))));

/** A new folder with these files, until all tests of the file are done; names may hold folders. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gouji-cli-'));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}
