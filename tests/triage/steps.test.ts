import { expect, test } from 'vitest';
import { nextProblem } from '../../lib/triage/steps.ts';

const standings = ['dismissed', 'open', 'dismissed', 'confirmed', 'dismissed'] as const;
const problems = standings.map((standing) => ({ standing }));

test('goes to the next problem that was not dismissed, in both directions', () => {
  expect(nextProblem(problems, -1, 1)).toBe(1);
  expect(nextProblem(problems, 1, 1)).toBe(3);
  expect(nextProblem(problems, 3, 1)).toBe(-1);
  expect(nextProblem(problems, 3, -1)).toBe(1);
  expect(nextProblem(problems, 1, -1)).toBe(-1);
});

test('goes on from a dismissed problem, whose card can be open', () => {
  expect(nextProblem(problems, 2, 1)).toBe(3);
  expect(nextProblem(problems, 2, -1)).toBe(1);
});

test('passes over what has no place', () => {
  expect(nextProblem(problems, -1, 1, (at) => at !== 1)).toBe(3);
  expect(nextProblem(problems, -1, 1, () => false)).toBe(-1);
});
