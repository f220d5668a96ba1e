import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const [threats = ''] = readFileSync(join(root, 'docs/threat-model.md'), 'utf8').split('\n## ');
const rows = threats.split('\n').filter((line) => /^\| (?!threat|---)/.test(line));

test.each(rows.map((row) => row.split(' | ')))('a test shows it: %s', (_threat, _stands, tests = '') => {
  const named = [...tests.matchAll(/`(tests\/[^`]+)`(?: “([^”]+)”)?/g)];
  expect(named).not.toEqual([]);
  for (const [, path = '', title = ''] of named) {
    expect(existsSync(join(root, path)), path).toBe(true);
    expect(readFileSync(join(root, path), 'utf8')).toContain(title.replace(/…$/, ''));
  }
});
