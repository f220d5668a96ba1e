import { expect, it } from 'vitest';
import { circumstancesOf, withDefaults } from '../../lib/checks/circumstances.ts';
import { buildOther, buildReading } from './reading-builder.ts';

const reading = buildReading();
const previous = buildOther({ year: 2022 });

it('tells by the names whether another report is last year’s, and asks where names are not compared', () => {
  expect(circumstancesOf(reading, { previous }).pair).toBe('same');
  expect(withDefaults(reading, { previous }).pair).toBe('ask');
  expect(circumstancesOf(reading, { previous, pair: 'other' }).pair).toBe('other');
});

it('has no pair without another report', () => {
  expect(circumstancesOf(reading).pair).toBeNull();
  expect(withDefaults(reading, { pair: 'same' }).pair).toBeNull();
});
