import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, zipPath } from './output.ts';

interface Message {
  readonly code: string;
}

interface Report {
  readonly errors: readonly Message[];
  readonly warnings: readonly Message[];
  readonly notices: readonly Message[];
}

/** Each code once. */
function codes(messages: readonly Message[]): readonly string[] {
  return [...new Set(messages.map(({ code }) => code))].toSorted();
}

/** The codes in the table of docs/store/README.md. */
function explained(): readonly string[] {
  const guide = readFileSync(join(root, 'docs/store/README.md'), 'utf8');
  return [...guide.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, code]) => code ?? '').toSorted();
}

test('Mozilla’s linter finds no error in the zip for Firefox, and no warning but those that docs/store explains', () => {
  const linter = join(root, 'node_modules/addons-linter/bin/addons-linter');
  const run = spawnSync(process.execPath, [linter, '--output', 'json', zipPath('firefox')], { encoding: 'utf8' });
  const report: Report = JSON.parse(run.stdout);
  expect([report.errors, report.notices]).toEqual([[], []]);
  expect(codes(report.warnings)).toEqual(explained());
  expect(run.status).toBe(0);
}, 240_000);
