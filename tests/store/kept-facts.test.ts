/** The cells of a kept report are checked by hand, for speed: what is sound is the same as by the schema. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { otherReportSchema } from '../../lib/model/other-report.ts';
import { factsIn } from '../../lib/store/kept-report.ts';

const { facts: schema } = otherReportSchema.shape;
/** Sound values and damaged ones for each part of a cell. */
const damage = fc.constantFrom<unknown>(null, '', 'x', 3, true, [], {}, [1]);
const cell = fc.record(
  {
    value: fc.oneof({ weight: 9, arbitrary: fc.option(fc.integer()) }, damage),
    raw: fc.oneof({ weight: 9, arbitrary: fc.string() }, damage),
    state: fc.oneof({ weight: 9, arbitrary: fc.constantFrom('number', 'blank', 'dash', 'text', 'missing') }, damage),
    sure: fc.oneof({ weight: 9, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) }, damage),
    more: fc.string(),
  },
  { requiredKeys: ['value', 'raw'] },
);
const facts = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.dictionary(
      fc.constantFrom('a', 'b', 't3.received.total'),
      fc.oneof({ weight: 9, arbitrary: cell }, damage),
    ),
  },
  damage,
);

test('cells are sound exactly where the schema takes them', () => {
  let sound = 0;
  fc.assert(
    fc.property(facts, (made) => {
      const text = JSON.stringify(made);
      const read = schema.safeParse(JSON.parse(text));
      if (read.success) sound += 1;
      expect(factsIn({ facts: text }) !== null).toBe(read.success);
    }),
    { numRuns: 3_000 },
  );
  // Both kinds came up.
  expect(sound).toBeGreaterThan(300);
  expect(sound).toBeLessThan(2_700);
});

test('cells are given as they were kept', () => {
  const kept = { 't4.review.total': { value: 1, raw: '1', state: 'number' as const, sure: 0.5 } };
  expect(factsIn({ facts: JSON.stringify(kept) })).toEqual(kept);
});
