import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const statement = readFileSync(join(root, 'PRIVACY.md'), 'utf8');
const languages = statement.split(/^## /m).slice(1);

/** Names of the databases that lib/store opens. */
const databases = readdirSync(join(root, 'lib/store')).flatMap((name) => {
  const code = readFileSync(join(root, 'lib/store', name), 'utf8');
  return [...code.matchAll(/^const NAME = '([^']+)';$/gm)].map(([, database]) => database ?? '');
});

const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

it('the databases of the code are found', () => {
  expect(databases).toContain('gouji');
});

describe.each(languages.map((text) => [text.split('\n')[0] ?? '', text] as const))('privacy, %s', (_, text) => {
  it('names every database, and none that is not there', () => {
    const tables = text.split('\n').filter((line) => line.startsWith('| '));
    const named = new Set([...tables.join('\n').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''));
    expect([...named].toSorted()).toEqual(databases.toSorted());
  });

  it('says as much as in the other languages', () => {
    const parts = (each: string) => [count(each, /^### /gm), count(each, /^\| /gm), count(each, /^- /gm)];
    expect(languages).toHaveLength(3);
    expect(parts(text)).toEqual(parts(languages[0] ?? ''));
  });
});
