/** One made-up report of each form in every layout, read whole: which layout broke is told at once. */
import { describe, expect, it } from 'vitest';
import { injections } from './errors/index.ts';
import { layouts } from './layouts/index.ts';
import { makeReport } from './make.ts';
import { auditIn, carries, compareCells, falseAlarms, isCaught, misnamed } from './measure.ts';
import { seedOf } from './random.ts';

const years = [2020, 2023];
const cases = layouts.flatMap((layout) => years.map((year) => [layout.name, year, layout] as const));

describe.each(cases)('%s, %i', (name, year, layout) => {
  it.each([false, true])('is read cell by cell, blanks too: %s', async (blanks) => {
    const report = makeReport(seedOf('layouts', name, year), { year, blanks: blanks && layout.showsBlanks });
    const { result, lost } = await auditIn(layout, report);
    const { carried, wrong, unread } = compareCells(report, lost, result);
    expect(carried).toBeGreaterThan(100);
    expect({ wrong, unread, misnamed: misnamed(report, result), alarms: falseAlarms(result) }).toEqual({
      wrong: [],
      unread: [],
      misnamed: [],
      alarms: [],
    });
  });
});

/** Each tenth of the known errors, in the first layout of either kind; tests/generator/metrics.test.ts tries them all. */
const places = (['html', 'text'] as const).flatMap((kind) => layouts.find((layout) => layout.kind === kind) ?? []);
const errors = years
  .flatMap((year) => injections(makeReport(seedOf('errors', year), { year }), 0))
  .filter((_, index) => index % 10 === 0);

describe.each(places.map((layout) => [layout.name, layout] as const))('known errors in %s', (_name, layout) => {
  it.each(
    errors.filter((error) => carries(layout, error)).map((error) => [error.name, error.report.year, error] as const),
  )('%s, %i', async (_error, _year, injection) => {
    const { result, lost } = await auditIn(layout, injection.report);
    expect(isCaught(injection, result)).toBe(true);
    expect(compareCells(injection.report, lost, result).wrong).toEqual([]);
  });
});
