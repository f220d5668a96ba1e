import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folders = ['lib', 'cli', 'components', 'entrypoints', 'scripts'];

/** Names of the interfaces, types and classes that a module declares at its top. */
function typesIn(path: string, code: string): readonly string[] {
  return ts
    .createSourceFile(path, code, ts.ScriptTarget.Latest)
    .statements.flatMap((statement) =>
      ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement) || ts.isClassDeclaration(statement)
        ? [statement.name?.text ?? '']
        : [],
    );
}

/** Names that more than one module declares, with the modules. */
function sharedNames(modules: readonly (readonly [path: string, code: string])[]): readonly string[] {
  const paths = new Map<string, string[]>();
  for (const [path, code] of modules)
    for (const name of new Set(typesIn(path, code))) paths.set(name, [...(paths.get(name) ?? []), path]);
  return [...paths].filter(([, found]) => found.length > 1).map(([name, found]) => `${name}: ${found.join(', ')}`);
}

test('no type has the name of another', () => {
  const files = execFileSync('git', ['ls-files', ...folders], { cwd: root, encoding: 'utf8' }).split('\n');
  const modules = files
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => [path, readFileSync(join(root, path), 'utf8')] as const);
  expect(modules.length).toBeGreaterThan(300);
  expect(sharedNames(modules)).toEqual([]);
});

test('a name that two modules declare is told with both', () => {
  const modules = [
    ['lib/a.ts', 'export interface Row {}\ntype Own = 1;'],
    ['lib/b.ts', 'class Row {}\nconst Own = 1;'],
  ] as const;
  expect(sharedNames(modules)).toEqual(['Row: lib/a.ts, lib/b.ts']);
});
