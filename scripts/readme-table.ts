/** `node scripts/readme-table.ts` renews the tables of rules in both READMEs; a test holds them to the registry. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ruleTable } from './rule-table.ts';

const readmes = { 'README.md': 'zh-CN', 'README.en.md': 'en' } as const;

/** Each README as it is, and as it should be. */
export function readmesWithTables(): readonly { path: string; before: string; after: string }[] {
  return Object.entries(readmes).map(([name, locale]) => {
    const path = resolve(import.meta.dirname, '..', name);
    const before = readFileSync(path, 'utf8');
    const table = `<!-- rules -->\n\n${ruleTable(locale)}\n\n<!-- /rules -->`;
    return { path, before, after: before.replace(/<!-- rules -->.*<!-- \/rules -->/s, () => table) };
  });
}

if (import.meta.main) for (const { path, after } of readmesWithTables()) writeFileSync(path, after);
