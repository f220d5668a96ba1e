import { spawn } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { layouts } from '../generator/layouts/index.ts';
import { makeReport } from '../generator/make.ts';
import { seeded, seedOf } from '../generator/random.ts';
import { type Figure, figure, median, ratioInTurns, rounds } from './figures.ts';
import { wordReport } from './pages.ts';

const project = join(import.meta.dirname, '../..');
/** The command line with one thread. */
export const cli = [join(project, 'cli/gouji.mjs'), '--format', 'jsonl', '--jobs', '1'];
const baseline = [join(import.meta.dirname, 'parse-and-walk.ts')];

/** Reports of a folder, and how many come before the measured ones. */
const WORD = { files: rounds(300, 80), warmUp: rounds(100, 40) };
const SMALL = { files: rounds(10_000, 400), warmUp: rounds(5_000, 200) };

/** Compares the command line with parse5 alone, one thread each, by Linux's figures of the two processes, in turns. */
export async function measureInNode(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-bench-'));
  try {
    const word = fill(join(folder, 'word'), WORD.files, 100, (seed) => wordReport(seed, { before: '', after: '' }));
    const small = fill(join(folder, 'small'), SMALL.files, 100, cleanReport);
    const ofWord = await inTurns(word, WORD.warmUp, 3);
    const ofSmall = await inTurns(small, SMALL.warmUp, 1);
    const count = SMALL.files.toLocaleString('en');
    const half = SMALL.warmUp.toLocaleString('en');
    return [
      figure('parse5, parse and walk of a report', median(ofWord.parsed.map(perFile)), 'ms'),
      figure('command line, a report', ratio(ofWord, perFile), '× parse5'),
      figure('parse5, most memory', median(ofWord.parsed.map(peak)), 'MB'),
      figure('command line, most memory', ratio(ofWord, peak), '× parse5'),
      figure('command line, a small report', ratio(ofSmall, perFile), '× parse5'),
      figure(`${count} small reports: parse5, most memory`, median(ofSmall.parsed.map(peak)), 'MB'),
      figure(`${count} small reports: most memory`, ratio(ofSmall, peak), '× parse5'),
      figure(`${count} small reports: memory`, median(ofSmall.audited.map(growth)), `× after ${half}`),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Turns {
  readonly parsed: readonly Watched[];
  readonly audited: readonly Watched[];
}

async function inTurns(folder: string, warmUp: number, turns: number): Promise<Turns> {
  const [parsed, audited]: [Watched[], Watched[]] = [[], []];
  for (let turn = 0; turn < turns; turn++) {
    parsed.push(await watch([...baseline, folder], warmUp));
    audited.push(await watch([...cli, folder], warmUp));
  }
  return { parsed, audited };
}

const perFile = (watched: Watched) => watched.perFile;
const peak = (watched: Watched) => watched.peak;
const growth = ({ start, end }: Watched) => end / start;

function ratio({ parsed, audited }: Turns, of: (watched: Watched) => number): number {
  return ratioInTurns(audited.map(of), parsed.map(of));
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
