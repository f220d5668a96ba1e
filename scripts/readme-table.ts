/**
 * `node scripts/readme-table.ts` renews the tables of rules, and what cannot be judged, in both READMEs. A test compares
 * them with the registry and the texts of the help.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rules } from '../lib/checks/registry.ts';
import { familyName, text, titleOf } from '../lib/locales/index.ts';
import type { Locale } from '../lib/model/locale.ts';
import { limits } from '../lib/views/limits.ts';

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

/** What the product cannot judge, as the help says it. */
function limitList(locale: Locale): string {
  return limits.map((limit) => `- ${text(locale, `help.limit.${limit}`)}`).join('\n');
}

/** Gives each README as it is and as it should be. */
export function readmesWithTables(): readonly { path: string; before: string; after: string }[] {
  return Object.entries(readmes).map(([name, locale]) => {
    const path = resolve(import.meta.dirname, '..', name);
    const before = readFileSync(path, 'utf8');
    const table = `<!-- rules -->\n\n${ruleTable(locale)}\n\n<!-- /rules -->`;
    const list = `<!-- limits -->\n\n${limitList(locale)}\n\n<!-- /limits -->`;
    const after = before
      .replace(/<!-- rules -->.*<!-- \/rules -->/s, () => table)
      .replace(/<!-- limits -->.*<!-- \/limits -->/s, () => list);
    return { path, before, after };
  });
}

if (import.meta.main) for (const { path, after } of readmesWithTables()) writeFileSync(path, after);
