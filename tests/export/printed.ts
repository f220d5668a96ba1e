/** Office files as they are printed: LibreOffice makes a PDF of them, poppler its words and pictures. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

export interface Printed {
  /** The words of each page, in lines as they stand. */
  readonly pages: readonly string[];
  /** Width and height of the first page in millimetres. */
  readonly size: readonly [number, number];
}

/** Prints a file of this name. Throws where LibreOffice or poppler is missing (scripts/setup.mjs installs both). */
export async function print(name: string, bytes: Uint8Array): Promise<Printed> {
  const folder = await mkdtemp(join(tmpdir(), 'gouji-print-'));
  try {
    await writeFile(join(folder, name), bytes);
    // A profile of its own: LibreOffice runs once for each profile.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, name)]);
    const pdf = join(folder, name.replace(/\.\w+$/, '.pdf'));
    const words = await run('pdftotext', ['-layout', pdf, '-']);
    const [, width = 0, height = 0] =
      /Page size: +([\d.]+) x ([\d.]+) pts/.exec(await run('pdfinfo', [pdf]))?.map(Number) ?? [];
    const millimetres = (points: number) => Math.round((points / 72) * 25.4);
    // A form feed ends each page.
    return { pages: words.split('\f').slice(0, -1), size: [millimetres(width), millimetres(height)] };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The page without white space, for lines may break anywhere. */
export function dense(page: string): string {
  return page.replace(/\s+/g, '');
}

const LONGEST = 120_000;

async function run(command: string, args: readonly string[]): Promise<string> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const words: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => words.push(piece));
  child.stderr.resume();
  const stop = new AbortController();
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const late = setTimeout(LONGEST, 'late' as const, { signal: stop.signal }).catch(() => null);
  const code = await Promise.race([ended, late]);
  stop.abort();
  if (code === 'late') child.kill('SIGKILL');
  if (code !== 0) throw new Error(`${command} ended with ${code}`);
  return Buffer.concat(words).toString();
}
