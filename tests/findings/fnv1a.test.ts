import { expect, test } from 'vitest';
import { fnv1a } from '../../lib/findings/fnv1a.ts';

test.each([
  // http://www.isthe.com/chongo/src/fnv/test_fnv.c
  ['', 0xcbf29ce484222325n],
  ['a', 0xaf63dc4c8601ec8cn],
  ['foobar', 0x85944171f73967e8n],
  // By the definition in Python, over text.encode().
  ['100 %\n', 0xbca6311adda37c4bn],
  ['予以公开 35 😀', 0x8dd6029f4cbab837n],
  ['\ud800x', 0xaf46b2e0782edaf6n],
])('hash of %j', (text, hash) => {
  expect(fnv1a(text)).toBe(hash);
});
