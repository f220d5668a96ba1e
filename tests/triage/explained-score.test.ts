import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countByRule } from '../../lib/batches/reviews.ts';
import type { Decision } from '../../lib/model/decision.ts';
import type { ScoringScheme } from '../../lib/model/scoring.ts';
import { costsByRule, explainScore, type ScorableProblem } from '../../lib/triage/explained-score.ts';
import { standingOf } from '../../lib/triage/reviewed-report.ts';
import { chargesOf, scoreOf } from '../../lib/views/scoring.ts';
import { makeFinding } from '../components/fixtures.ts';

/** Findings of one cause by their rules, each with what was decided on it. */
type Found = readonly (readonly [rule: string, kind: Decision['kind']])[];

function problem(outcome: 'fail' | 'review', found: Found): ScorableProblem {
  const items = found.map(([rule, kind], at) => ({
    finding: makeFinding({ fingerprint: `${rule} ${at}`, rule, outcome }),
    decision: { kind } as Decision,
    changed: null,
  }));
  const all = items as unknown as ScorableProblem['items'];
  return { outcome, standing: standingOf(all), items: all };
}

const scheme = (rules: ScoringScheme['rules'], total = 100): ScoringScheme => ({
  kind: 'gouji-scoring',
  version: 1,
  name: '',
  total,
  rules,
});
const explained = (problems: readonly ScorableProblem[], by: ScoringScheme) => {
  const score = explainScore(problems, by);
  return [score.points, ...score.problems.map(({ rule, each, off, why }) => [rule, each, off, why])];
};

test('a cause counts once, under the rule that leads it, and a dismissed problem does not count', () => {
  const by = scheme({ a: { fail: 3, review: 1, cap: null }, b: { fail: 50, review: 0, cap: null } });
  const problems = [
    problem('fail', [
      ['a', 'open'],
      ['b', 'open'],
    ]),
    problem('fail', [['b', 'dismissed']]),
    problem('review', [['a', 'confirmed']]),
    problem('review', [['b', 'open']]),
    problem('fail', [['unknown', 'open']]),
  ];
  // 100 - 3 - 1.
  expect(explained(problems, by)).toEqual([
    96,
    ['a', 3, 3, 'charged'],
    ['b', 0, 0, 'dismissed'],
    ['a', 1, 1, 'charged'],
    ['b', 0, 0, 'free'],
    ['unknown', 0, 0, 'free'],
  ]);
});

test('where the finding that leads was dismissed alone, the next one leads', () => {
  const by = scheme({ a: { fail: 3, review: 0, cap: null }, b: { fail: 5, review: 0, cap: null } });
  const found = problem('fail', [
    ['a', 'dismissed'],
    ['b', 'open'],
  ]);
  expect(explained([found], by)).toEqual([95, ['b', 5, 5, 'charged']]);
});

test('says where a rule has cost all that it may, and where no points are left', () => {
  const three = Array.from({ length: 3 }, () => problem('fail', [['a', 'open']]));
  // At most 5: 2 + 2 + 1.
  expect(explained(three, scheme({ a: { fail: 2, review: 0, cap: 5 } }))).toEqual([
    95,
    ['a', 2, 2, 'charged'],
    ['a', 2, 2, 'charged'],
    ['a', 2, 1, 'capped'],
  ]);
  // Of 10: 4 + 4 + 2.
  expect(explained(three, scheme({ a: { fail: 4, review: 0, cap: null } }, 10))).toEqual([
    0,
    ['a', 4, 4, 'charged'],
    ['a', 4, 4, 'charged'],
    ['a', 4, 2, 'spent'],
  ]);
  // Exactly all that it may is no less than the scheme sets.
  expect(explained(three.slice(1), scheme({ a: { fail: 2.5, review: 0, cap: 5 } }))).toEqual([
    95,
    ['a', 2.5, 2.5, 'charged'],
    ['a', 2.5, 2.5, 'charged'],
  ]);
});

test('tenths add up', () => {
  const three = Array.from({ length: 3 }, () => problem('fail', [['a', 'open']]));
  const score = explainScore(three, scheme({ a: { fail: 0.1, review: 0, cap: null } }));
  expect(score.points).toBe(99.7);
  expect(costsByRule(score)).toEqual([{ rule: 'a', points: 0.3 }]);
});

const rule = fc.constantFrom('a', 'b', 'c', 'constructor', '__proto__', 'unknown');
const kind = fc.constantFrom<Decision['kind'][]>('open', 'confirmed', 'dismissed');
const anyProblem = fc
  .tuple(
    fc.constantFrom<('fail' | 'review')[]>('fail', 'review'),
    fc.array(fc.tuple(rule, kind), { minLength: 1, maxLength: 3 }),
  )
  .map(([outcome, found]) => problem(outcome, found));
const points = fc.double({ min: 0, max: 1000, noNaN: true });
const anyScheme = fc
  .record({
    total: fc.double({ min: 0.01, max: 1000, noNaN: true }),
    rules: fc.dictionary(rule, fc.record({ fail: points, review: points, cap: fc.option(points) })),
  })
  .map(({ total, rules }) => scheme(rules, total));

test('for any scheme the explanation adds up to the score, and to the score of the table', () => {
  fc.assert(
    fc.property(fc.array(anyProblem, { maxLength: 12 }), anyScheme, (problems, by) => {
      const score = explainScore(problems, by);
      const off = score.problems.reduce((sum, each) => sum + Math.round(each.off * 100), 0);
      expect(off + Math.round(score.points * 100)).toBe(Math.round(by.total * 100));
      expect(score.points).toBeGreaterThanOrEqual(0);
      // Every problem is there once, in its place.
      expect(score.problems.map((each) => each.problem)).toEqual(problems);
      for (const { why, off, each } of score.problems) {
        if (why === 'charged') expect(off).toBe(each);
        else if (why === 'capped' || why === 'spent') expect(off).toBeLessThan(each);
        else expect(off).toBe(0);
      }
      expect(scoreOf(chargesOf(countByRule(problems, {})), by).points).toBe(score.points);
      const costs = costsByRule(score);
      expect(costs.reduce((sum, cost) => sum + Math.round(cost.points * 100), 0)).toBe(off);
    }),
    { numRuns: 500 },
  );
});
