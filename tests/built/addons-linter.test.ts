import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

interface Message {
  readonly code: string;
  readonly file: string;
}

interface Report {
  readonly errors: readonly Message[];
  readonly warnings: readonly Message[];
  readonly notices: readonly Message[];
}

/** As `code: file`, each once; bundles without the hash in their names. */
function named(messages: readonly Message[]): readonly string[] {
  const names = messages.map(({ code, file }) => `${code}: ${file.replace(/-[\w-]{8}(?=\.\w+$)/, '')}`);
  return [...new Set(names)].toSorted();
}

test('Mozilla’s linter finds no error in the zip for Firefox, and no warning but those that docs/store explains', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const linter = join(root, 'node_modules/addons-linter/bin/addons-linter');
  const zip = join(root, `.output/gouji-${version}-firefox.zip`);
  const run = spawnSync(process.execPath, [linter, '--output', 'json', zip], { encoding: 'utf8' });
  const report: Report = JSON.parse(run.stdout);
  expect([report.errors, report.notices]).toEqual([[], []]);
  expect(named(report.warnings)).toEqual([
    'DANGEROUS_EVAL: chunks/docx.js',
    'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION: manifest.json',
    'KEY_FIREFOX_UNSUPPORTED_BY_MIN_VERSION: manifest.json',
    'UNSAFE_VAR_ASSIGNMENT: assets/pdf.worker.min.mjs',
    'UNSAFE_VAR_ASSIGNMENT: chunks/base.js',
    'UNSAFE_VAR_ASSIGNMENT: chunks/pdf.js',
  ]);
  expect(run.status).toBe(0);
}, 240_000);
