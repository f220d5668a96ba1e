import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCheck } from '../../scripts/checks.ts';

const root = join(import.meta.dirname, '../..');
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gouji-lint-'));
  for (const name of ['biome.json', '.gitignore', 'lint']) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the project's own settings say of a line of code in `lib/` (or another folder): the rules it breaks. */
function rulesBroken(line: string, place = 'lib'): readonly string[] {
  mkdirSync(join(folder, place), { recursive: true });
  const code = `export function seed(node: HTMLElement, text: string, page: Document): unknown {\n  ${line}\n  return [node, text, page];\n}\n`;
  writeFileSync(join(folder, place, 'seed.ts'), code);
  const args = [biome, 'lint', '--reporter=json', `${place}/seed.ts`];
  const run = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  const report: { diagnostics: { category: string; severity: string }[] } = JSON.parse(run.stdout);
  return report.diagnostics.filter(({ severity }) => severity === 'error').map(({ category }) => category);
}

test('the repository passes lint and format', { timeout: 300_000 }, () => {
  expect(runCheck('lint and format')).toBe(true);
});

test('clean code passes', () => {
  expect(rulesBroken('node.textContent = text;')).toEqual([]);
});

test.each([
  'node.innerHTML = text;',
  'node.innerHTML += text;',
  'node.children[0].outerHTML = text;',
  "node.insertAdjacentHTML('beforeend', text);",
  'node.setHTMLUnsafe(text);',
  'document.write(text);',
  'window.document.writeln(text, text);',
  'node.ownerDocument.write(text);',
  'new Range().createContextualFragment(text);',
  'page.title = node.innerHTML;',
])('text never becomes HTML: %s', (line) => {
  expect(rulesBroken(line)).toEqual(['plugin']);
});

test('HTML cannot be reached by a computed name', () => {
  expect(rulesBroken("node['innerHTML'] = text;")).toEqual(['lint/complexity/useLiteralKeys']);
});

test('what runs on pages writes nothing to the console; a script may', () => {
  expect(rulesBroken('console.log(text);')).toEqual(['lint/suspicious/noConsole']);
  expect(rulesBroken('console.log(text);', 'scripts')).toEqual([]);
});
