import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stepsOf, take } from './guide.ts';

const root = resolve(import.meta.dirname, '../..');
const guide = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const copied = ['lib', 'scripts', 'docs/rules', 'README.md', 'README.en.md', 'package.json', 'tsconfig.json'];
const copiedTests = ['checks', 'forms', 'locales', 'generator', 'guides', 'golden'].map((name) => `tests/${name}`);

let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'gouji-guide-'));
  for (const path of [...copied, ...copiedTests, 'vitest.config.ts'])
    cpSync(join(root, path), join(copy, path), { recursive: true });
  // Made-up findings that tests of other rooms use too.
  cpSync(join(root, 'tests/components/fixtures.ts'), join(copy, 'tests/components/fixtures.ts'));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true }));

function follow(heading: string): void {
  const steps = stepsOf(guide, heading);
  expect(steps.length).toBeGreaterThan(5);
  for (const step of steps) take(step, copy);
}

function answerOf(script: string) {
  return JSON.parse(execFileSync(process.execPath, [join(copy, script)], { cwd: copy, encoding: 'utf8' }));
}

it.each([
  ['十分钟加一条规则', 'Add a rule in ten minutes'],
  ['加新一年的格式', "Add a new year's form"],
])('has the same steps in Chinese and English: %s', (heading, english) => {
  const translated = readFileSync(join(root, 'CONTRIBUTING.en.md'), 'utf8');
  expect(stepsOf(translated, english)).toEqual(stepsOf(guide, heading));
});

describe('the guides of CONTRIBUTING.md, step by step', () => {
  it('add a rule that gives its finding', () => {
    follow('十分钟加一条规则');
    const found: readonly { readonly rule: string }[] = answerOf('tests/guides/try-rule.ts');
    expect(found.filter(({ rule }) => rule === 'cell-leading-zero')).toEqual([
      { rule: 'cell-leading-zero', outcome: 'review', cells: ['t3.received.natural'] },
    ]);
    expect(readFileSync(join(copy, 'README.md'), 'utf8')).toContain(
      '(docs/rules/cell-leading-zero.md) | 数字开头的 0 |',
    );
  }, 240_000);

  it('add a form that is read in every layout, and do not change the form before', () => {
    follow('加新一年的格式');
    const { before, after, wrongCell, withoutRow } = answerOf('tests/guides/try-form.ts');
    // Table three has a row more, in seven columns: 10 + 175 + 15 cells before.
    expect(before).toEqual({ form: '2021', carried: [200], amiss: [] });
    expect(after).toEqual({ form: '2027', carried: [207], amiss: [] });
    // The cell has a part in the total of its row and in （七）总计 of its column.
    expect(wrongCell).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ rule: 't3-row-total', outcome: 'fail' }),
        expect.objectContaining({ rule: 't3-outcome-total', outcome: 'fail' }),
      ]),
    );
    expect(withoutRow).toEqual(expect.arrayContaining([expect.objectContaining({ rule: 'row-missing' })]));
  }, 240_000);

  it('keep the types correct', () => {
    const include = ['lib/checks', 'lib/forms', 'lib/locales', 'tests/checks/rules/*.ts', 'tests/forms'];
    writeFileSync(
      join(copy, 'guide.json'),
      JSON.stringify({
        extends: './tsconfig.json',
        compilerOptions: { types: ['node'] },
        include,
      }),
    );
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(copy, 'guide.json')]);
  }, 240_000);
});

describe('a step that cannot be followed as written', () => {
  it('fails', () => {
    expect(() => stepsOf(guide, '没有这一节')).toThrow('no part');
    expect(() => stepsOf('## x\n\n```ts\nconst path = 1;\n```\n', 'x')).toThrow('no path');
    expect(() => stepsOf('## x\n\n```py\npass\n```\n', 'x')).toThrow('a block of py');
    expect(() => take({ kind: 'edit', path: 'package.json', before: 'no such line', after: '' }, copy)).toThrow(
      '0 times',
    );
    expect(() => take({ kind: 'run', command: 'node scripts/new-form.ts 1999 x' }, copy)).toThrow('no year after');
    expect(() => take({ kind: 'run', command: 'rm -r lib' }, copy)).toThrow('no way to run');
  });
});
