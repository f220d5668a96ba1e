/** `node scripts/readme-table.ts` renews the tables of rules in both READMEs. A test compares them with the registry. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rules } from '../lib/checks/registry.ts';
import { familyName, titleOf } from '../lib/locales/index.ts';
import type { Locale } from '../lib/model/locale.ts';

const readmes = { 'README.md': 'zh-CN', 'README.en.md': 'en' } as const;

const heads: Readonly<Record<'zh-CN' | 'en', readonly string[]>> = {
  'zh-CN': ['类别', '规则', '查什么'],
  en: ['Family', 'Rule', 'Checks'],
};

/** Makes the README's table of rules in Markdown, with a line for each rule in the order of the registry. */
export function ruleTable(locale: Extract<Locale, keyof typeof heads>): string {
  const lines = [
    heads[locale],
    heads[locale].map(() => '---'),
    ...rules.map(({ id, family }) => [
      familyName(locale, family),
      `[\`${id}\`](docs/rules/${id}.md)`,
      titleOf(locale, id),
    ]),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Gives each README as it is and as it should be. */
export function readmesWithTables(): readonly { path: string; before: string; after: string }[] {
  return Object.entries(readmes).map(([name, locale]) => {
    const path = resolve(import.meta.dirname, '..', name);
    const before = readFileSync(path, 'utf8');
    const table = `<!-- rules -->\n\n${ruleTable(locale)}\n\n<!-- /rules -->`;
    return { path, before, after: before.replace(/<!-- rules -->.*<!-- \/rules -->/s, () => table) };
  });
}

if (import.meta.main) for (const { path, after } of readmesWithTables()) writeFileSync(path, after);
