import { expect, test } from 'vitest';
import { formulaParts } from '../../lib/views/formula-parts.ts';

test.each([
  ['63 + 0 = 63 ≠ 64', '63 + 0 = 63 ≠ ', '64'],
  ['48 + 3 = 51 ≠ 52 = 50 + 2', '48 + 3 = 51 ≠ ', '52 = 50 + 2'],
  ['1 + 2 = 3', '1 + 2 = 3', ''],
  ['≠ 5', '≠ ', '5'],
])('%s', (formula, rest, wrong) => {
  expect(formulaParts({ formula })).toEqual([rest, wrong]);
});

test('nothing is set off where nobody knows which side is wrong', () => {
  const sides = [{ id: 'side.prose', data: {} }];
  expect(formulaParts({ formula: '14 ≠ 16', sides })).toEqual(['14 ≠ 16', '']);
});
