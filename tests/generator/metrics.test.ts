/** The three ratios the project promises, over made-up reports of both forms in every layout. */
import { beforeAll, describe, expect, it } from 'vitest';
import { fileLayouts, layouts } from './layouts/index.ts';
import { emptyTallies, formatTallies, ratio, type Tallies, tallyConsistent, tallyErrors, total } from './tally.ts';

describe('generated reports', () => {
  let tallies: Tallies;

  beforeAll(async () => {
    tallies = emptyTallies([...layouts, ...fileLayouts]);
    await tallyConsistent(tallies, 12, 1);
    await tallyErrors(tallies, 4, 1);
    process.stdout.write(`${formatTallies(tallies)}\n`);
  }, 900_000);

  it('reads at least 99.5 % of the cells in every layout', () => {
    for (const [{ name }, { correct, carried, unread }] of tallies) {
      expect(carried, name).toBeGreaterThan(1500);
      expect(ratio(correct, carried), `${name}\n${unread.slice(0, 9).join('\n')}`).toBeGreaterThanOrEqual(0.995);
    }
  });

  it('never puts a number where it does not belong', () => {
    expect([...tallies].flatMap(([{ name }, { wrong }]) => wrong.map((line) => `${name} ${line}`))).toEqual([]);
  });

  it('catches at least 98 % of the known errors', () => {
    const { caught, injected, missed } = total(tallies);
    expect(injected).toBeGreaterThan(3000);
    expect(ratio(caught, injected), missed.join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  it('names form, year, agency and title of every report', () => {
    expect([...tallies].flatMap(([{ name }, { misnamed }]) => misnamed.map((line) => `${name} ${line}`))).toEqual([]);
  });

  it('raises no false alarm', () => {
    expect([...tallies].flatMap(([{ name }, { alarms }]) => alarms.map((line) => `${name} ${line}`))).toEqual([]);
  });
});
