/** `npm run check`: types, lint, layers and unused exports of the repository. Each is a test of its own in tests/repository, too. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

type Command = readonly [string, ...string[]];
export const layers = ['lib', 'entrypoints', 'components', 'cli'];

/** Commands of node_modules/.bin with their arguments; a check passes if all of its commands succeed. */
export const checks = {
  // WXT writes the types of the extension's own paths, which the project's types need.
  types: [
    ['wxt', 'prepare'],
    ['tsc', '--project', 'tsconfig.json'],
  ],
  'types without a browser': [['tsc', '--project', 'tsconfig.core.json']],
  'lint and format': [['biome', 'check', '--error-on-warnings']],
  layers: [['depcruise', '--config', '.dependency-cruiser.cjs', ...layers, 'scripts', 'tests']],
  'unused exports': [['knip', '--include', 'exports,types,files,duplicates', '--no-progress']],
  'layers on pages': [['depcruise', '--config', '.dependency-cruiser.pages.cjs', ...layers]],
} as const satisfies Readonly<Record<string, readonly Command[]>>;

/** Runs a check and shows its output; true if it passed. */
export function runCheck(name: keyof typeof checks): boolean {
  console.log(`\n▶ ${name}`);
  const passed = checks[name].every(([command, ...args]) => runTool(command, args));
  console.log(passed ? `✓ ${name}` : `✗ ${name}`);
  return passed;
}

/**
 * Runs a command of node_modules/.bin in the project's folder on the Node that runs this; true if it succeeded. `quiet`:
 * what it prints is shown only where it failed.
 */
export function runTool(command: string, args: readonly string[], quiet = false): boolean {
  const windows = process.platform === 'win32';
  const path = join(root, 'node_modules', '.bin', windows ? `${command}.cmd` : command);
  // With Vitest's NODE_ENV a build would be one for development, larger and with paths of this machine in it.
  const env = { ...process.env, NODE_ENV: undefined };
  const stdio = quiet ? 'pipe' : 'inherit';
  const { status, stdout, stderr } = spawnSync(path, args, { cwd: root, stdio, shell: windows, env });
  if (quiet && status !== 0)
    process.stderr.write(Buffer.concat([stdout ?? '', stderr ?? ''].map((each) => Buffer.from(each))));
  return status === 0;
}

if (import.meta.main) {
  const failed = (Object.keys(checks) as (keyof typeof checks)[]).filter((name) => !runCheck(name));
  if (failed.length > 0) process.exitCode = 1;
}
