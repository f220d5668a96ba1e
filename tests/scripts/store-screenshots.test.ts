import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../docs/store/screenshots');
const names = readdirSync(folder);

it('has as many pictures as Chrome’s store takes', () => {
  expect(names.length).toBeGreaterThan(0);
  expect(names.length).toBeLessThanOrEqual(5);
});

it.each(names)('%s has the stores’ size and is no burden to the repository', (name) => {
  const png = readFileSync(join(folder, name));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1280, 800]);
  expect(png.length).toBeLessThan(300_000);
});
