import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { bounds } from './bounds.ts';
import { isMissed, median, ratioInTurns } from './figures.ts';

const program = join(import.meta.dirname, 'run.ts');
const bound = { name: 'a', unit: '× b', target: 2 };
const of = (value: number, given: object = {}) => ({ name: 'a', unit: '× b', value, bound: { ...bound, ...given } });

// Measured in a program of its own, as `npm run bench` does it. A group in which a ratio left its bound is printed again.
test('every group of the benchmark runs, and no ratio leaves its held bound by half', { timeout: 900_000 }, () => {
  const run = spawnSync(process.execPath, [program, '--brief'], { encoding: 'utf8' });
  expect(run.status, run.stdout + run.stderr).toBe(0);
  const titles = (run.stdout.match(/^\S.*$/gm) ?? []).filter((title) => !title.endsWith(', once more'));
  expect(titles).toHaveLength(8);
  expect(run.stdout.match(/^ {2}\S.*$/gm)?.length).toBeGreaterThan(45);
});

describe('a figure', () => {
  it('misses its target in a whole run, whatever it is held at', () => {
    expect([2, 2.01].map((value) => isMissed(of(value, { held: 4 }), false))).toEqual([false, true]);
  });

  it('leaves its held bound in a brief run by more than half', () => {
    expect([3, 3.01].map((value) => isMissed(of(value), true))).toEqual([false, true]);
    expect([6, 6.01].map((value) => isMissed(of(value, { held: 4 }), true))).toEqual([false, true]);
  });

  it('that should be large leaves its bound when it is too small', () => {
    expect([2, 1.99].map((value) => isMissed(of(value, { atLeast: true }), false))).toEqual([false, true]);
    expect([1, 0.99].map((value) => isMissed(of(value, { held: 1.5, atLeast: true }), true))).toEqual([false, true]);
  });

  it('of the machine is not judged in a brief run, and no number is always a miss', () => {
    expect(isMissed({ ...of(100), unit: 'ms' }, true)).toBe(false);
    expect(isMissed({ ...of(100), unit: 'ms' }, false)).toBe(true);
    expect(isMissed({ ...of(Number.NaN), bound: null }, true)).toBe(true);
  });

  it('is the median of the ratios of single turns', () => {
    expect(median([3, 1, 2])).toBe(2);
    // The third turn was slow for both.
    expect(ratioInTurns([2, 3, 40], [1, 1, 20])).toBe(2);
  });
});

test('a held bound is worse than its target', () => {
  for (const { target, held, atLeast } of bounds) {
    if (held !== undefined) expect(atLeast ? held < target : held > target).toBe(true);
  }
});

test('each figure has one bound at most', () => {
  expect(new Set(bounds.map(({ name, unit }) => `${name} ${unit}`)).size).toBe(bounds.length);
});
