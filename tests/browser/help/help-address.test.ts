import { expect, test } from 'vitest';
import { helpAddress, subjectIn } from '../../../lib/browser/help/help-address.ts';

const base = 'chrome-extension://ours/';

test('names the rule, and the form and year of the report', () => {
  expect(helpAddress()).toBe('help.html');
  const address = helpAddress({ rule: 't3-balance', form: '2021', year: 2024 });
  expect(address).toBe('help.html?form=2021&year=2024#rule/t3-balance');
  expect(subjectIn(base + address)).toEqual({ form: '2021', year: 2024 });
});

test.each([
  ['help.html', null, null],
  ['help.html?#rule/t3-balance', null, null],
  ['help.html?form=2020&year=last', null, null],
  ['help.html?form=2019&year=20190', '2019', null],
])('%s: form %s, year %s', (address, form, year) => {
  expect(subjectIn(base + address)).toEqual({ form, year });
});
