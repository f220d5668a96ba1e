/** A short form of `npm run soak`. */
import { expect, test } from 'vitest';
import { killedBatch } from '../soak/batch.ts';
import { soakPages, soakSession } from '../soak/pages.ts';
import { openExtension } from './opened.ts';

test('through forty pages in several tabs every badge is right, and nothing grows', { timeout: 300_000 }, async () => {
  const { visited, memory } = await soakSession(await openExtension(soakPages), 40, 22);
  expect(visited).toBe(40);
  // After the first ten pages everything has been loaded once. A report that stays in memory takes a megabyte and more.
  const [, begin, ...later] = memory;
  const end = later.at(-1);
  if (begin === undefined || end === undefined) throw new Error('Nothing was measured.');
  expect(begin.worker).toBeGreaterThan(0);
  expect(end.worker - begin.worker).toBeLessThan(4);
  expect(end.page - begin.page).toBeLessThan(4);
});

test('a batch whose browser is killed three times loses nothing and does nothing twice', {
  timeout: 600_000,
}, async () => {
  const { reports, done } = await killedBatch(1, 3, 22);
  expect(reports).toBe(36);
  expect(done).toHaveLength(3);
});
