import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rules } from '../../lib/checks/registry.ts';
import { layOutRule } from '../../scripts/new-rule.ts';
import { ruleTable } from '../../scripts/readme-table.ts';
import { catalogueProblems } from '../../scripts/rule-catalogue.ts';

const root = resolve(fileURLToPath(import.meta.url), '../../..');

/** The ids of the contract for the families of this stage, typed from it. */
const contract = {
  sums: ['t3-row-total', 't3-outcome-total', 't3-balance', 't4-total'],
  completeness: [
    'section-missing',
    'section-empty',
    'section-order',
    'section-title',
    'table-missing',
    'table-as-image',
    'row-missing',
    'column-missing',
    'form-version',
    'pages-unread',
  ],
  cells: [
    'cell-blank',
    'cell-not-number',
    'cell-negative',
    'cell-not-integer',
    'cell-unit',
    't2-plausible',
    'amount-unit',
    'direct-litigation',
  ],
  prose: [
    'claim-mismatch',
    'negative-claim',
    'breakdown-sum',
    'percentage',
    'self-contradiction',
    'missing-number',
    'placeholder',
    'doubled-words',
  ],
  identity: ['title-format', 'year-mismatch', 'period', 'contact'],
  duties: ['overview-topics', 'overview-length', 'fee-disclosure', 'assessment-disclosure', 'publication-deadline'],
  comparison: ['carry-over', 'valid-documents', 'item-count', 'repeated-text', 'child-sum'],
};

it('holds the rules of the contract, by family', () => {
  const ids = rules.map(({ id, family }) => [family, id]);
  expect(ids).toEqual(Object.entries(contract).flatMap(([family, names]) => names.map((id) => [family, id])));
});

it('has a file, a page, cases and texts for every rule, and none without a rule', async () => {
  expect(await catalogueProblems(root)).toEqual([]);
});

it('makes a table for the README with a line for each rule', () => {
  const lines = ruleTable('en').split('\n');
  expect(lines).toHaveLength(rules.length + 2);
  expect(lines[2]).toBe('| Sums | [`t3-row-total`](docs/rules/t3-row-total.md) | Row totals of the requests table |');
  expect(ruleTable('zh-CN').split('\n')[2]).toBe(
    '| 勾稽 | [`t3-row-total`](docs/rules/t3-row-total.md) | 申请表各行总计 |',
  );
});

describe('a new rule', () => {
  let copy = '';

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'gouji-rule-'));
    for (const path of ['lib', 'scripts', 'docs/rules', 'tests/checks', 'tsconfig.json', 'package.json'])
      cpSync(join(root, path), join(copy, path), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  const run = (script: string): { status: number | null; lines: readonly string[] } => {
    const { status, stdout } = spawnSync(process.execPath, [join(copy, script), copy], { cwd: copy, encoding: 'utf8' });
    return { status, lines: stdout.split('\n').filter((line) => line !== '') };
  };
  const edit = (path: string, ...changes: readonly (readonly [from: string, to: string])[]): void => {
    let content = readFileSync(join(copy, path), 'utf8');
    for (const [from, to] of changes) {
      expect(content).toContain(from);
      content = content.replace(from, to);
    }
    writeFileSync(join(copy, path), content);
  };
  const typesHold = (): boolean =>
    spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(copy, 'one-rule.json')])
      .status === 0;

  it('is refused with a bad or used id or an unknown family', () => {
    expect(() => layOutRule(copy, 'Bad_Id', 'cells')).toThrow('is no id');
    expect(() => layOutRule(copy, '../escape', 'cells')).toThrow('is no id');
    expect(() => layOutRule(copy, 'cell-odd', 'numbers')).toThrow('is no family');
    expect(() => layOutRule(copy, 't3-balance', 'sums')).toThrow('never reused');
    expect(run('scripts/rule-catalogue.ts')).toEqual({ status: 0, lines: [] });
  });

  it('fails types and catalogue until its blank files are filled in', () => {
    writeFileSync(
      join(copy, 'one-rule.json'),
      JSON.stringify({
        extends: './tsconfig.json',
        compilerOptions: { types: [] },
        include: ['lib/checks', 'tests/checks/rules/cell-odd.cases.ts'],
      }),
    );
    layOutRule(copy, 'cell-odd', 'cells');
    expect(typesHold()).toBe(false);
    const outcomes = ['pass', 'fail', 'review', 'notApplicable'].map((outcome) => `cell-odd: no case for ${outcome}`);
    const { status, lines } = run('scripts/rule-catalogue.ts');
    expect(status).toBe(1);
    expect(lines).toEqual(
      expect.arrayContaining([
        ...outcomes,
        'cell-odd: its page says nothing under 查什么',
        'cell-odd: its page says nothing under 为什么',
        'zh-CN: no title for cell-odd',
        'en: no title for cell-odd',
        'lib/locales/zh-TW/titles.json: out of date, run npm run traditional-texts',
      ]),
    );

    edit('lib/checks/rules/cell-odd.ts', [
      '  clauses: [],\n',
      "  clauses: [],\n  check: () => [{ outcome: 'review', message: { id: 'cell-odd', data: {} }, section: null }],\n",
    ]);
    edit(
      'tests/checks/rules/cell-odd.cases.ts',
      ['import type', "import { buildReport } from '../report-builder.ts';\nimport type"],
      ['never: {}', "never: { pass: 'x', fail: 'x', notApplicable: 'x' }"],
      [
        'cases: []',
        "cases: [{ name: 'x', outcome: 'review', report: buildReport(), counts: { review: 1 }, finds: [{ message: 'cell-odd', text: 'x', section: null }] }]",
      ],
    );
    edit('docs/rules/cell-odd.md', ['## 查什么\n', '## 查什么\n\nx\n'], ['## 为什么\n', '## 为什么\n\nx\n']);
    for (const locale of ['zh-CN', 'en']) {
      edit(
        `lib/locales/${locale}/rules.ts`,
        ["'cell-odd': ''", "'cell-odd': 'x'"],
        ["'cell-odd.fix': ''", "'cell-odd.fix': 'x'"],
      );
      edit(`lib/locales/${locale}/titles.ts`, ["'title.cell-odd': ''", "'title.cell-odd': 'x'"]);
    }
    execFileSync(process.execPath, [join(copy, 'scripts/rule-docs.ts')]);
    execFileSync(process.execPath, [join(copy, 'scripts/traditional-texts.ts')]);
    expect(run('scripts/rule-catalogue.ts')).toEqual({ status: 0, lines: [] });
    expect(typesHold()).toBe(true);
    const list = readFileSync(join(copy, 'lib/checks/registry.ts'), 'utf8');
    expect(list).toContain('  directLitigation,\n  cellOdd,\n  claimMismatch,');
    expect(list).toContain(
      "rules/cell-not-number.ts';\nimport { cellOdd } from './rules/cell-odd.ts';\nimport { cellUnit }",
    );
  }, 60_000);
});
