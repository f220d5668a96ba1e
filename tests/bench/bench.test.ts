import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// Measured in a program of its own, as `npm run bench` does it; figures of so few rounds have no meaning.
test('every group of the benchmark runs and gives its figures', { timeout: 240_000 }, () => {
  const run = spawnSync(process.execPath, [join(import.meta.dirname, 'run.ts'), '--brief'], { encoding: 'utf8' });
  expect(run.stdout).not.toMatch(/NOT MEASURED|NaN/);
  expect(run.stdout.match(/^\S.*$/gm)).toHaveLength(8);
  expect(run.stdout.match(/^ {2}\S.*$/gm)?.length).toBeGreaterThan(45);
  expect(run.status, run.stderr).toBe(0);
});
