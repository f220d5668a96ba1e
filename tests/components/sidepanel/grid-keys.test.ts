import { expect, test } from 'vitest';
import { nextCell } from '../../../components/sidepanel/form/grid-keys.ts';

const rows = [['a1', 'a2', 'a3'], ['b1'], ['c1', 'c2', 'c3']];

test.each([
  ['a2', 'ArrowLeft', 'a1'],
  ['a2', 'ArrowRight', 'a3'],
  ['a1', 'ArrowLeft', null],
  ['a3', 'ArrowRight', null],
  ['a1', 'ArrowUp', null],
  ['c2', 'ArrowDown', null],
  ['c1', 'ArrowUp', 'b1'],
  ['a3', 'ArrowDown', 'b1'],
  ['b1', 'ArrowDown', 'c1'],
  ['c3', 'Home', 'c1'],
  ['c1', 'End', 'c3'],
  ['c1', 'Enter', null],
  ['elsewhere', 'ArrowLeft', null],
])('from %s by %s to %s', (from, key, to) => {
  expect(nextCell(rows, from, key, false)).toBe(to);
});

test('with Control, Home and End lead to the first and the last cell of all, arrows nowhere', () => {
  expect(nextCell(rows, 'b1', 'Home', true)).toBe('a1');
  expect(nextCell(rows, 'b1', 'End', true)).toBe('c3');
  expect(nextCell(rows, 'b1', 'ArrowUp', true)).toBeNull();
});
