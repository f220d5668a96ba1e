import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '../../lib/model/locale.ts';

const folder = join(import.meta.dirname, '../../docs/store/screenshots');
const namesIn = (locale: string) => readdirSync(join(folder, locale)).toSorted();

it('has the same pictures in every language, as many as Chrome’s store takes', () => {
  expect(readdirSync(folder).toSorted()).toEqual([...locales].toSorted());
  const [first = [], ...others] = locales.map(namesIn);
  expect(first.length).toBeGreaterThan(0);
  expect(first.length).toBeLessThanOrEqual(5);
  for (const names of others) expect(names).toEqual(first);
});

describe.each(locales)('a picture in %s', (locale) => {
  it.each(namesIn(locale))('%s has the stores’ size and is no burden to the repository', (name) => {
    const png = readFileSync(join(folder, locale, name));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1280, 800]);
    expect(png.length).toBeLessThan(300_000);
  });
});
