import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layers } from '../../scripts/checks.ts';

const root = join(import.meta.dirname, '../..');
const configs = ['.dependency-cruiser.cjs', '.dependency-cruiser.pages.cjs'];

interface Cruise {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: { readonly violations: readonly { readonly from: string; readonly rule: { name: string } }[] };
}

function cruise(folder: string, config: string, folders = layers): Cruise {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [program, '--config', config, '--output-type', 'json', ...folders];
  const run = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 27 });
  if (run.stdout === '') throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}

/** Each violation once, as `rule: module`, in order. */
function violations({ summary }: Cruise): readonly string[] {
  return [...new Set(summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`))].sort();
}

describe('the real tree', () => {
  test.each(configs)('keeps every rule of %s, and every one of its files was read', (config) => {
    // The rules of pages look at product code alone.
    const folders = config.includes('pages') ? layers : [...layers, 'scripts', 'tests'];
    const cruised = cruise(root, config, folders);
    expect(violations(cruised)).toEqual([]);
    const listed = execFileSync('git', ['ls-files', ...folders], { cwd: root, encoding: 'utf8' });
    const sources = listed
      .split('\n')
      .filter((path) => /^(?!tests\/guides|tests\/fixtures).*\.(tsx?|mjs)$/.test(path) && !path.endsWith('.d.ts'));
    expect(sources.length).toBeGreaterThan(40);
    const read = new Set(cruised.modules.map(({ source }) => source));
    expect(sources.filter((path) => !read.has(path))).toEqual([]);
  });
});

/** Modules that break a rule, by the rule. */
const seeds: Readonly<Record<string, readonly [path: string, code: string][]>> = {
  'no-cycles': [['lib/browser/chicken.ts', "import './egg.ts';"]],
  'imports-resolve': [['cli/lost.ts', "import './nowhere.ts';"]],
  'model-knows-only-zod': [['lib/model/form-reader.ts', "import '../forms/clean.ts';"]],
  'data-knows-only-model': [
    ['lib/forms/clever.ts', "import '../source/clean.ts';"],
    ['lib/locales/form-names.ts', "import '../forms/clean.ts';"],
    ['lib/settings/counts-rules.ts', "import '../checks/clean.ts';"],
  ],
  'stage-not-stage': [
    ['lib/checks/reads-facts.ts', "import '../facts/clean.ts';"],
    ['lib/claims/reads-facts.ts', "import '../facts/clean.ts';"],
    ['lib/facts/typed.ts', "import type { Clean } from '../source/clean.ts';\nexport type Typed = Clean;"],
  ],
  'related-reads-no-source': [['lib/related/opens.ts', "import '../source/clean.ts';"]],
  'core-has-no-words': [
    ['lib/facts/speaks.ts', "import '../locales/clean.ts';"],
    ['lib/views/speaks.ts', "import '../locales/clean.ts';"],
  ],
  'one-composer': [
    ['cli/composes.ts', "import '../lib/checks/run.ts';"],
    ['entrypoints/composes.ts', "import '../lib/facts/index.ts';"],
    ['cli/claims.ts', "import '../lib/claims/index.ts';"],
  ],
  'store-keeps': [['lib/store/judges.ts', "import '../checks/clean.ts';"]],
  'one-store': [['lib/browser/keeps.ts', "import 'idb';"]],
  'rule-not-rule': [['lib/checks/rules/leans.ts', "import './clean.ts';"]],
  'lib-is-portable': [
    ['lib/findings/draws.ts', "import 'preact';"],
    ['lib/findings/stores.ts', "import '../browser/clean.ts';"],
    ['lib/findings/asks.ts', "import 'wxt/browser';"],
    ['lib/source/reaches-up.ts', "import '../../cli/clean.ts';"],
  ],
  'lib-without-node': [['lib/source/opens.ts', "import 'node:fs';"]],
  'reader-owns-its-library': [['lib/source/text/parses.ts', "import 'parse5';"]],
  'heavy-only-when-needed': [['cli/eager.ts', "import '../lib/source/pdf/index.ts';"]],
  'dictionary-stands-alone': [['cli/folds.ts', "import 'opencc-js';"]],
  'zod-only-mini': [['cli/full-zod.ts', "import 'zod';"]],
  'components-know-no-browser': [
    ['components/asks.ts', "import 'wxt/browser';"],
    ['components/checks.ts', "import '../lib/checks/clean.ts';"],
  ],
  'cli-without-browser': [
    ['cli/far.ts', "import './near.ts';"],
    ['cli/near.ts', "import '../components/clean.ts';"],
  ],
  'product-without-tests': [['cli/tested.ts', "import '../tests/clean.ts';"]],
  'page-scripts-stay-small': [['entrypoints/engine/index.ts', "import '../../lib/browser/words.ts';"]],
  'detector-stays-tiny': [['entrypoints/detector/index.ts', "import '../../lib/browser/schema.ts';"]],
};

const clean: readonly [path: string, code: string][] = [
  ...['lib/model', 'lib/forms', 'lib/source', 'lib/facts', 'lib/checks', 'lib/checks/rules', 'lib/locales'].map(
    (folder): [string, string] => [`${folder}/clean.ts`, 'export type Clean = 1;\nexport const clean = 1;'],
  ),
  ...['lib/browser', 'cli', 'components', 'tests'].map((folder): [string, string] => [
    `${folder}/clean.ts`,
    'export const clean = 1;',
  ]),
  ['lib/model/schema.ts', "import 'zod/mini';"],
  ['lib/checks/run.ts', 'export const run = 1;'],
  ['lib/facts/index.ts', 'export const facts = 1;'],
  ['lib/claims/index.ts', 'export const claims = 1;'],
  ['lib/source/pdf/index.ts', 'export const pdf = 1;'],
  // A cycle is reported once, at the module where it was met first.
  ['lib/browser/egg.ts', "import './chicken.ts';"],
  ['lib/browser/words.ts', "import '../locales/clean.ts';"],
  ['lib/browser/schema.ts', "import 'zod/mini';"],
  // Allowed, and close to what is not: the composer, a lazy reader, the dictionary's own module, a type on a page.
  ['lib/audit.ts', "import './facts/index.ts';\nimport './claims/index.ts';\nimport './checks/run.ts';"],
  ['cli/lazy.ts', "export const lazy = () => import('../lib/source/pdf/index.ts');"],
  ['lib/facts/dictionary.ts', "import 'opencc-js';"],
  ['lib/source/dom/page-tree.ts', "import 'parse5';"],
  ['lib/triage/page-changes.ts', 'export const changes = 1;'],
  ['lib/store/keeps.ts', "import 'idb';\nimport 'zod/mini';\nimport '../triage/page-changes.ts';"],
  ['components/view.ts', "import 'preact';\nimport '../lib/locales/clean.ts';"],
  ['lib/browser/typed.ts', "import type { Clean } from '../locales/clean.ts';\nexport type Typed = Clean;"],
  ['entrypoints/engine-typed.ts', "import '../lib/browser/typed.ts';"],
];

describe('seeded violations', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gouji-layers-'));
    for (const name of [...configs, 'tsconfig.json']) cpSync(join(root, name), join(folder, name));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    for (const [path, code] of [...clean, ...Object.values(seeds).flat()]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), `${code}\n`);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('every rule has a seed, and gives its reason', () => {
    const load = createRequire(import.meta.url);
    const rules = configs.flatMap((config): { name: string; comment?: string }[] => load(join(root, config)).forbidden);
    expect(rules.map(({ name }) => name).sort()).toEqual(Object.keys(seeds).sort());
    expect(rules.filter(({ comment = '' }) => comment.length < 20)).toEqual([]);
  });

  test('each is caught, and nothing else is', () => {
    const expected = Object.entries(seeds).flatMap(([rule, files]) => files.map(([path]) => `${rule}: ${path}`));
    expect(configs.flatMap((config) => violations(cruise(folder, config))).sort()).toEqual(expected.sort());
  });
});
