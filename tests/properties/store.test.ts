/** Decisions of any kind can be exported and imported without a change. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Decision } from '../../lib/model/decision.ts';
import { dismissalReasons } from '../../lib/model/dismissal.ts';
import { createMemoryStore } from '../../lib/store/index.ts';
import { settled } from './sound.ts';

const text = fc.string({ unit: 'grapheme' });
/** Few of each, so that some are on the same thing. */
const few = fc.constantFrom('a', 'b', '\u0000', '__proto__', '勾稽', '\ud800');
const decision: fc.Arbitrary<Decision> = fc.record({
  page: few,
  place: few,
  values: few,
  kind: fc.constantFrom('open', 'confirmed', 'dismissed'),
  reason: fc.option(fc.constantFrom(...dismissalReasons)),
  note: text,
  at: fc
    .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  finding: fc.record({
    rule: text,
    outcome: fc.constantFrom('fail', 'review'),
    message: fc.record({
      id: text,
      data: fc.dictionary(fc.string({ minLength: 1 }), fc.oneof(text, fc.integer(), fc.array(text)), {
        noNullPrototype: true,
      }),
    }),
    formula: fc.option(text),
    raws: fc.dictionary(fc.string({ minLength: 1 }), text, { noNullPrototype: true }),
  }),
  agency: fc.option(text),
  year: fc.option(fc.integer()),
});
const pages = ['a', 'b', '\u0000', '__proto__', '勾稽', '\ud800'];

async function all(store: ReturnType<typeof createMemoryStore>) {
  return Promise.all(pages.map((page) => store.decisions(page)));
}

it('what is exported and imported into an empty store is the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(decision), async (decisions) => {
      const [store, other] = [createMemoryStore(), createMemoryStore()];
      for (const each of decisions) await store.decide(each);
      const { added, kept, damaged } = await other.importAll(await store.exportAll());
      expect({ kept, damaged }).toEqual({ kept: 0, damaged: 0 });
      expect(added).toBe(
        new Set(decisions.map(({ page, place, values }) => JSON.stringify([page, place, values]))).size,
      );
      expect(await all(other)).toEqual(await all(store));
      expect((await all(store)).reduce((sum, { items }) => sum + items.length, 0)).toBe(added);
    }),
    { ...settled, numRuns: 200 },
  );
});

it('two stores that import from each other come to hold the same, the latest of each', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(decision), fc.array(decision), async (ours, theirs) => {
      const [store, other] = [createMemoryStore(), createMemoryStore()];
      for (const each of ours) await store.decide(each);
      for (const each of theirs) await other.decide(each);
      const text = await store.exportAll();
      await store.importAll(await other.exportAll());
      await other.importAll(text);
      expect((await all(store)).map(({ items }) => items.map(({ at }) => at))).toEqual(
        (await all(other)).map(({ items }) => items.map(({ at }) => at)),
      );
    }),
    { ...settled, numRuns: 100 },
  );
});
