/** A short form of `npm run fuzz`, with the same inputs every time. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { targets } from './parsers.ts';
import { settled } from './sound.ts';

it.each(Object.entries(targets))('whatever comes: %s', { timeout: 120_000 }, async (_, { property, few }) => {
  const { failed, numRuns } = await fc.check(property, { ...settled, numRuns: few }).then((found) => {
    if (found.failed) throw new Error(fc.defaultReportMessage(found));
    return found;
  });
  expect([failed, numRuns]).toEqual([false, few]);
});
