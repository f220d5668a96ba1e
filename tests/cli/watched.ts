/** Runs the command line and measures time and memory of all its processes together. */
import { execFileSync } from 'node:child_process';
import { built, startNode } from './spawn.ts';

const LOOK_EVERY = 100;

export interface Watched {
  /** Null where a signal ended it. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The most that was seen. */
  readonly megabytes: number;
  readonly seconds: number;
}

export async function watchedGouji(args: readonly string[], cwd: string): Promise<Watched> {
  const started = performance.now();
  const child = startNode([built, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let kilobytes = 0;
  const look = setInterval(() => {
    kilobytes = Math.max(kilobytes, memoryOf(child.pid ?? 0));
  }, LOOK_EVERY);
  const { status, stdout, stderr } = await child.ended;
  clearInterval(look);
  return {
    status,
    stdout: stdout.toString(),
    stderr,
    megabytes: kilobytes / 1024,
    seconds: (performance.now() - started) / 1000,
  };
}

/** Kilobytes of a process and of those that it started. */
function memoryOf(pid: number): number {
  const family = processes();
  const mine = new Set([pid]);
  // Parents come before their children, in the order of their ids.
  for (const each of family) if (mine.has(each.parent)) mine.add(each.pid);
  return family.filter((each) => mine.has(each.pid)).reduce((sum, each) => sum + each.kilobytes, 0);
}

/** Ids of the processes that read files for this one. */
export function readersOf(pid: number): readonly number[] {
  return processes()
    .filter(({ parent, command }) => parent === pid && command.includes('reader-process'))
    .map((each) => each.pid);
}

export function isRunning(pid: number): boolean {
  return processes().some((each) => each.pid === pid && !each.command.includes('<defunct>'));
}

function processes() {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,rss=,args='], { encoding: 'utf8' }).split('\n');
  return lines
    .flatMap((line) => {
      const [, pid, parent, kilobytes, command = ''] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
      return pid === undefined
        ? []
        : [{ pid: Number(pid), parent: Number(parent), kilobytes: Number(kilobytes), command }];
    })
    .sort((one, other) => one.pid - other.pid);
}
