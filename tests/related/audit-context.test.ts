import { expect, it } from 'vitest';
import { contextOf, withDefaults } from '../../lib/related/audit-context.ts';
import { buildOther, buildReport } from '../checks/report-builder.ts';

const report = buildReport();
const previous = buildOther({ year: 2022 });

it('tells by the names whether another report is last year’s, and asks where names are not compared', () => {
  expect(contextOf(report, { previous }).pair).toBe('same');
  expect(withDefaults(report, { previous }).pair).toBe('ask');
  expect(contextOf(report, { previous, pair: 'other' }).pair).toBe('other');
});

it('has no pair without another report', () => {
  expect(contextOf(report).pair).toBeNull();
  expect(withDefaults(report, { pair: 'same' }).pair).toBeNull();
});
