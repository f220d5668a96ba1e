import { expect, test } from 'vitest';
import { charsetIn } from '../../lib/source/content-type.ts';

test.each([
  ['text/html; charset=GBK', 'GBK'],
  ['text/html;charset="utf-8"; x=1', 'utf-8'],
  // As some servers write it.
  ["text/html; Charset = 'gb2312'", 'gb2312'],
  ['text/html', undefined],
  ['', undefined],
  [null, undefined],
])('%s', (header, charset) => {
  expect(charsetIn(header)).toBe(charset);
});
