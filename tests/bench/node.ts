import { spawn } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { layouts } from '../generator/layouts/index.ts';
import { makeReport } from '../generator/make.ts';
import { seeded, seedOf } from '../generator/random.ts';
import { type Figure, figure, rounds } from './figures.ts';
import { wordReport } from './pages.ts';

const project = join(import.meta.dirname, '../..');
/** The command line with one thread. */
export const cli = [join(project, 'cli/gouji.mjs'), '--format', 'jsonl', '--jobs', '1'];
const baseline = [join(import.meta.dirname, 'parse-and-walk.ts')];

/** Compares the command line with parse5 alone, one thread each, by Linux's figures of the two processes. */
export async function measureInNode(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-bench-'));
  try {
    const word = fill(join(folder, 'word'), rounds(300, 40), 100, (seed) =>
      wordReport(seed, { before: '', after: '' }),
    );
    const parsed = await watch([...baseline, word], rounds(100, 10));
    const audited = await watch([...cli, word], rounds(100, 10));
    const many = fill(join(folder, 'many'), rounds(10_000, 40), 100, cleanReport);
    const flat = await watch([...cli, many], rounds(5_000, 20));
    const flatParsed = await watch([...baseline, many], rounds(5_000, 20));
    return [
      figure('parse5, parse and walk of a report', parsed.perFile, 'ms'),
      figure('command line, a report', audited.perFile / parsed.perFile, '× parse5', 2),
      figure('parse5, most memory', parsed.peak, 'MB'),
      figure('command line, most memory', audited.peak / parsed.peak, '× parse5', 2),
      figure('10,000 small reports: parse5, most memory', flatParsed.peak, 'MB'),
      figure('10,000 small reports: most memory', flat.peak / flatParsed.peak, '× parse5', 2),
      figure('10,000 small reports: memory', flat.end / flat.start, '× after 5,000', 1.1),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes a folder of `count` reports. Only `distinct` of them differ; the others are links to these. */
function fill(folder: string, count: number, distinct: number, make: (seed: number) => string): string {
  mkdirSync(folder);
  const path = (at: number) => join(folder, `${String(at).padStart(5, '0')}.html`);
  for (let at = 0; at < count; at++) {
    if (at < distinct) writeFileSync(path(at), make(at));
    else linkSync(path(at % distinct), path(at));
  }
  return folder;
}

function cleanReport(seed: number): string {
  const layout = layouts.find(({ name }) => name === 'html-clean');
  if (layout === undefined) throw new Error('The generator has no layout html-clean any more.');
  return layout.render(makeReport(seed), seeded(seedOf('bench', seed))).source;
}

interface Watched {
  /** Milliseconds of processor time for a file, after the first `warmUp` files. */
  readonly perFile: number;
  /** Megabytes in use after `warmUp` files, at the end, and at most. */
  readonly start: number;
  readonly end: number;
  readonly peak: number;
}

/** Runs a program that prints a line for each file, and reads the figures of its process as the lines come. */
export async function watch(args: readonly string[], warmUp: number): Promise<Watched> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${args.join(' ')} could not be started.`);
  let lines = 0;
  let start = look(pid);
  let last = start;
  for await (const _line of createInterface({ input: child.stdout })) {
    lines++;
    if (lines === warmUp) start = look(pid);
    // A process that has ended has no memory any more.
    const now = lines % rounds(50, 10) === 0 ? look(pid) : null;
    if (now !== null && now.memory > 0) last = { ...now, lines };
  }
  return {
    perFile: (last.time - start.time) / (last.lines - warmUp),
    start: start.memory,
    end: last.memory,
    peak: last.peak,
  };
}

/** Clock ticks of Linux are a hundredth of a second wherever Node runs. */
const tick = 10;

function look(pid: number): { time: number; memory: number; peak: number; lines: number } {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // After the program's name in brackets: state is field 3, user and system time are fields 14 and 15.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const megabytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
  return {
    time: tick * (Number(fields[11]) + Number(fields[12])),
    memory: megabytes('VmRSS'),
    peak: megabytes('VmHWM'),
    lines: 0,
  };
}
