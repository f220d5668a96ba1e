import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** A look at the source that needs no test of its own; in a test run each counts as one. */
export interface Check {
  readonly name: string;
  /** Commands of node_modules/.bin with their arguments; all must succeed. */
  readonly commands: readonly (readonly [string, ...string[]])[];
}

const layers = ['lib', 'entrypoints', 'components', 'cli'];

export const checks: readonly Check[] = [
  // WXT writes the types of the extension's own paths, which the project's types stand on.
  {
    name: 'types',
    commands: [
      ['wxt', 'prepare'],
      ['tsc', '--project', 'tsconfig.json'],
    ],
  },
  { name: 'types without a browser', commands: [['tsc', '--project', 'tsconfig.core.json']] },
  { name: 'lint and format', commands: [['biome', 'check', '--error-on-warnings']] },
  { name: 'layers', commands: [['depcruise', '--config', '.dependency-cruiser.cjs', ...layers, 'scripts', 'tests']] },
  { name: 'layers on pages', commands: [['depcruise', '--config', '.dependency-cruiser.pages.cjs', ...layers]] },
];

/** Runs a check, its output going where ours goes; true if it passed. */
export function runCheck(check: Check): boolean {
  console.log(`\n▶ ${check.name}`);
  const passed = check.commands.every(([command, ...args]) => runTool(command, args));
  console.log(passed ? `✓ ${check.name}` : `✗ ${check.name}`);
  return passed;
}

/** Runs a command of node_modules/.bin in the project's folder, on the Node that runs this; true if it succeeded. */
export function runTool(command: string, args: readonly string[]): boolean {
  const windows = process.platform === 'win32';
  const path = join(root, 'node_modules', '.bin', windows ? `${command}.cmd` : command);
  // Vitest's NODE_ENV would make what it has built a development build, larger and with paths of this machine in it.
  const env = { ...process.env, NODE_ENV: undefined };
  return spawnSync(path, args, { cwd: root, stdio: 'inherit', shell: windows, env }).status === 0;
}
