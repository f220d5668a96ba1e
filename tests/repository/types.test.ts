import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCheck } from '../../scripts/checks.ts';

const root = join(import.meta.dirname, '../..');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gouji-types-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/**
 * Names unknown to a module that is compiled together with the pure part, whose own imports could bring types in; and errors
 * of the pure part itself.
 */
function unknownNames(code: string): readonly string[] {
  const seed = join(folder, 'seed.ts');
  writeFileSync(seed, code);
  const project = join(folder, 'tsconfig.json');
  writeFileSync(project, JSON.stringify({ extends: join(root, 'tsconfig.core.json'), files: [seed] }));
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const run = spawnSync(process.execPath, [tsc, '--project', project, '--pretty', 'false'], { encoding: 'utf8' });
  const lines = run.stdout.split('\n').filter((line) => line !== '');
  return lines.map((line) => /seed\.ts\(.*Cannot find name '(\w+)'/.exec(line)?.[1] ?? line);
}

test('types', { timeout: 300_000 }, () => {
  expect(runCheck('types')).toBe(true);
});

test('types without a browser: the pure part knows no page, no extension, no Node', { timeout: 120_000 }, () => {
  const code = `export const pure = new Map<string, number>();
export const live = (node: Element): unknown => node;
export const page = (): unknown => document;
export const extension = (): unknown => [browser, chrome];
export const machine = (): unknown => process;
`;
  expect(unknownNames(code)).toEqual(['Element', 'document', 'browser', 'chrome', 'process']);
});
