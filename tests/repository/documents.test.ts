import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const documents = execFileSync('git', ['ls-files', '*.md'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((name) => name !== '' && name !== 'CHANGELOG.md');
/** Files that a guide has the reader write. */
const written = ['lib/forms/form-2027.ts', 'cell-leading-zero'];

/** Paths in backquotes, and targets of links within the repository. */
function pathsIn(document: string): readonly string[] {
  const text = readFileSync(join(root, document), 'utf8');
  const named = [...text.matchAll(/`((?:lib|cli|components|entrypoints|tests|scripts|docs)\/[\w./{},*-]+)`/g)];
  const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)];
  const folder = join(document, '..');
  return [...named.map(([, path = '']) => path), ...linked.map(([, path = '']) => join(folder, path))];
}

function exists(path: string): boolean {
  return /[*{]/.test(path) ? globSync(path, { cwd: root }).length > 0 : existsSync(join(root, path));
}

test.each(documents)('%s names only files that exist', (document) => {
  const missing = pathsIn(document).filter((path) => !exists(path) && !written.some((part) => path.includes(part)));
  expect(missing).toEqual([]);
});

test('documents name many files', () => {
  expect(documents.flatMap(pathsIn).length).toBeGreaterThan(200);
});
