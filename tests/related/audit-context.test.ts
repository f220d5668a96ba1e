import { expect, it } from 'vitest';
import { buildContext, fillContext } from '../../lib/related/audit-context.ts';
import { buildOther, buildReport } from '../checks/report-builder.ts';

const report = buildReport();
const previous = buildOther({ year: 2022 });

it('compares names to decide whether a report is last year’s, and asks where they are not compared', () => {
  expect(buildContext(report, { previous }).match).toBe('same');
  expect(fillContext(report, { previous }).match).toBe('ask');
  expect(buildContext(report, { previous, match: 'other' }).match).toBe('other');
});

it('has no match without another report', () => {
  expect(buildContext(report).match).toBeNull();
  expect(fillContext(report, { match: 'same' }).match).toBeNull();
});
