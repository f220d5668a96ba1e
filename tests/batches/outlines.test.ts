import { expect, test } from 'vitest';
import { createOutlines } from '../../lib/batches/outlines.ts';

test('outlines are held as long as there is room; a report that is read again takes the place of its own', () => {
  const outlines = createOutlines(10);
  outlines.keep(1, 'aaaa');
  outlines.keep(2, 'bbbbb');
  outlines.keep(3, 'cc');
  expect([1, 2, 3, 4].map((number) => outlines.of(number))).toEqual(['aaaa', 'bbbbb', null, null]);
  outlines.keep(2, 'bbb');
  outlines.keep(3, 'ccc');
  expect([1, 2, 3].map((number) => outlines.of(number))).toEqual(['aaaa', 'bbb', 'ccc']);
  // One that no longer fits is not held as it was before.
  outlines.keep(3, 'cccc');
  expect(outlines.of(3)).toBeNull();
});
