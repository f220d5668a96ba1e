/** The set of offices over three years: every injected fault is found, no trap fails, nothing is said of the rest. */
import { beforeAll, describe, expect, it } from 'vitest';
import { scoreYears, sumOf, type YearScores } from './years/measure.ts';

describe('offices over three years', () => {
  let scores: YearScores;

  beforeAll(() => {
    scores = scoreYears(1);
  }, 300_000);

  it('are as many as promised, with as many traps as faults', () => {
    expect(scores.offices).toBeGreaterThanOrEqual(30);
    expect(scores.reports).toBe(3 * scores.offices);
    expect(sumOf(scores.faults)).toBeGreaterThanOrEqual(75);
    expect(sumOf(scores.traps)).toBeGreaterThanOrEqual(sumOf(scores.faults));
    expect(Object.keys(scores.traps).length).toBeGreaterThanOrEqual(Object.keys(scores.faults).length);
  });

  it('have all their faults found', () => {
    expect(scores.missed).toEqual([]);
  });

  it('fail no trap and no sound report', () => {
    expect(scores.failed).toEqual([]);
  });

  it('raise no alarm where nothing is to be said', () => {
    expect(scores.alarms).toEqual([]);
  });
});
