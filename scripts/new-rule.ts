/**
 * `npm run new-rule <id> <family>`: lays out a new rule, that is its file, its line in the registry, its page, its
 * case table and its keys in zh-CN and en. What it lays out is blank: types and the catalogue test fail until all of it
 * is filled in.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { RuleFamily } from '../lib/model/rule.ts';

const families: readonly RuleFamily[] = ['sums', 'completeness', 'cells', 'prose', 'identity', 'duties', 'comparison'];
const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const generated = '<!-- 以下由 scripts/rule-docs.ts 生成，请勿手改 --><!-- 生成部分结束 -->';

/** Writes the files of the rule under `root` and gives their paths. Throws if the id is used or not in kebab case. */
export function layOutRule(root: string, id: string, family: string): readonly string[] {
  if (!idPattern.test(id))
    throw new Error(`"${id}" is no id: small letters, digits and single hyphens, as in t3-balance`);
  if (!isFamily(family)) throw new Error(`"${family}" is no family: ${families.join(', ')}`);
  const created = {
    [`lib/checks/rules/${id}.ts`]: ruleFile(id, family),
    [`tests/checks/rules/${id}.cases.ts`]: caseFile(),
    [`docs/rules/${id}.md`]: pageFile(id),
  };
  const taken = Object.keys(created).filter((path) => existsSync(resolve(root, path)));
  if (taken.length > 0) throw new Error(`ids are never reused: ${taken.join(', ')} is there`);
  for (const [path, content] of Object.entries(created)) writeFileSync(resolve(root, path), content);
  const changed = [
    'lib/checks/registry.ts',
    ...['zh-CN', 'en'].flatMap((locale) => ['rules', 'titles'].map((file) => `lib/locales/${locale}/${file}.ts`)),
    // That of zh-CN is made from the rule's page.
    'lib/locales/en/rule-pages.ts',
  ];
  for (const path of changed) {
    const content = readFileSync(resolve(root, path), 'utf8');
    const change = path.endsWith('registry.ts')
      ? register(content, id, family, familyReader(root))
      : addTexts(content, keysIn(path, id));
    writeFileSync(resolve(root, path), change);
  }
  return [...Object.keys(created), ...changed];
}

function isFamily(family: string): family is RuleFamily {
  return families.some((known) => known === family);
}

function constant(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The file lacks `check`, so that types fail until it is written. */
function ruleFile(id: string, family: RuleFamily): string {
  return `import type { Rule } from '../../model/rule.ts';

/** */
export const ${constant(id)}: Rule = {
  id: '${id}',
  family: '${family}',
  severity: 'warning',
  clauses: [],
};
`;
}

function caseFile(): string {
  return `import type { RuleCases } from '../rule-cases.ts';

export const cases: RuleCases = {
  never: {},
  cases: [],
};
`;
}

function pageFile(id: string): string {
  return `# ${id}\n\n${generated}\n\n## 查什么\n\n## 为什么\n\n## 例子\n\n${generated}\n`;
}

/** Adds the rule to the registry: imports are in the order of file names, the list is by family. */
function register(registry: string, id: string, family: RuleFamily, familyOf: (id: string) => string): string {
  const importLine = (rule: string): string => `import { ${constant(rule)} } from './rules/${rule}.ts';`;
  const ids = [...registry.matchAll(/'\.\/rules\/([\w-]+)\.ts'/g)].map(([, found]) => found ?? '');
  const next = ids.find((other) => other > id);
  const last = ids.at(-1) ?? '';
  const imported =
    next === undefined
      ? registry.replace(importLine(last), `${importLine(last)}\n${importLine(id)}`)
      : registry.replace(importLine(next), `${importLine(id)}\n${importLine(next)}`);
  const listed = [...registry.matchAll(/^ {2}(\w+),$/gm)].map(([, name]) => name ?? '');
  const before = listed.findLast((name) => ids.some((other) => constant(other) === name && familyOf(other) === family));
  const after = before ?? listed.at(-1) ?? '';
  return imported.replace(`\n  ${after},\n`, `\n  ${after},\n  ${constant(id)},\n`);
}

function familyReader(root: string): (id: string) => string {
  return (id) => {
    const file = readFileSync(resolve(root, `lib/checks/rules/${id}.ts`), 'utf8');
    return /family: '(\w+)'/.exec(file)?.[1] ?? '';
  };
}

/** The keys of the rule in a file of texts. */
function keysIn(path: string, id: string): readonly string[] {
  if (path.endsWith('titles.ts')) return [`title.${id}`];
  if (path.endsWith('rule-pages.ts')) return [`rulePage.${id}.what`, `rulePage.${id}.why`];
  return [id, `${id}.fix`];
}

/** Adds blank texts at the end of the list: the locale tests report each of them. */
function addTexts(texts: string, ids: readonly string[]): string {
  const keys = ids.map((key) => `  '${key}': '',\n`).join('');
  const end = texts.lastIndexOf('}');
  return `${texts.slice(0, end)}${keys}${texts.slice(end)}`;
}

if (import.meta.main) {
  const [id = '', family = ''] = process.argv.slice(2);
  try {
    const root = resolve(import.meta.dirname, '..');
    for (const path of layOutRule(root, id, family)) process.stdout.write(`${path}\n`);
    process.stdout.write(
      'Fill them in, then: node scripts/rule-docs.ts && npm run traditional-texts && npm run check && npm test\n',
    );
  } catch (error) {
    process.stderr.write(
      `${error instanceof Error ? error.message : error}\nnpm run new-rule <id> <${families.join('|')}>\n`,
    );
    process.exitCode = 2;
  }
}
