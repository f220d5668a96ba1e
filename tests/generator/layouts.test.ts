/** One made-up report of each form in every layout, read whole: which layout broke is told at once. */
import { describe, expect, it } from 'vitest';
import { layouts } from './layouts/index.ts';
import { makeReport } from './make.ts';
import { auditIn, compareCells, falseAlarms, misnamed } from './measure.ts';
import { seedOf } from './random.ts';

describe.each(layouts.map((layout) => [layout.name, layout] as const))('%s', (name, layout) => {
  it.each([
    ['full', 2020, false],
    ['with blanks where it can show them', 2023, true],
  ] as const)('is read cell by cell, %s', async (_what, year, blanks) => {
    const report = makeReport(seedOf('layouts', name, year), { year, blanks: blanks && layout.showsBlanks });
    const { result, lost } = await auditIn(layout, report);
    const { carried, wrong, unread } = compareCells(report, lost, result);
    expect(carried).toBeGreaterThan(100);
    expect([wrong, unread, misnamed(report, result, layout.showsTitle), falseAlarms(result)]).toEqual([[], [], [], []]);
  });
});
