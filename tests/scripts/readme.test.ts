import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../lib/checks/registry.ts';
import { readmesWithTables } from '../../scripts/readme-table.ts';

describe.each(readmesWithTables())('$path', ({ path, before, after }) => {
  it('has the table of the registry (node scripts/readme-table.ts renews it)', () => {
    expect(before).toBe(after);
    for (const { id } of rules) expect(before).toContain(`[\`${id}\`]`);
  });

  it('links to files that are there', () => {
    const links = [...before.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link]) => link ?? '');
    expect(links.length).toBeGreaterThan(rules.length);
    expect(links.filter((link) => !existsSync(resolve(dirname(path), link)))).toEqual([]);
  });
});
