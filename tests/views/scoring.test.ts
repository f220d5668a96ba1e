import { expect, test } from 'vitest';
import { rules } from '../../lib/checks/registry.ts';
import { defaultScheme } from '../../lib/views/default-scheme.ts';
import { chargesOf, readScheme, scoreOf, writeScheme } from '../../lib/views/scoring.ts';
import { stopwatch } from '../stopwatch.ts';

/** A scheme with these rules and other members. */
const scheme = (rules: string, more = '') =>
  `{"kind":"gouji-scoring","version":1,"name":"a","total":100${more},"rules":${rules}}`;

test('a written file is read again', () => {
  expect(readScheme(writeScheme(defaultScheme))).toEqual({ scheme: defaultScheme });
});

test('the default scheme has points for the rules that can fail and for what reviewers find, and for no others', () => {
  const failing = rules.filter(({ reviewsOnly }) => !reviewsOnly).map(({ id }) => id);
  expect(Object.keys(defaultScheme.rules).sort()).toEqual([...failing, 'own-finding'].sort());
});

test.each([
  ['', 'notScheme', ''],
  ['null', 'notScheme', ''],
  ['[]', 'notScheme', ''],
  ['"gouji-scoring"', 'notScheme', ''],
  ['{"__proto__":{"kind":"gouji-scoring","version":1}}', 'notScheme', ''],
  [scheme('{}').replace('"version":1', '"version":"1"'), 'notScheme', ''],
  [scheme('{}').replace('"version":1', '"version":2'), 'newer', ''],
  [scheme('{}').replace('"version":1', '"version":-1'), 'damaged', 'version'],
  [scheme('[]'), 'damaged', 'rules'],
  [scheme('{"a":{"fail":1e999,"review":0,"cap":null}}'), 'damaged', 'rules.a.fail'],
  [scheme('{"a":{"fail":-1,"review":0,"cap":null}}'), 'damaged', 'rules.a.fail'],
  [scheme('{"constructor":{"fail":"9","review":0,"cap":null}}'), 'damaged', 'rules.constructor.fail'],
  [scheme('{}').replace('"total":100', '"total":0'), 'damaged', 'total'],
  [scheme('{}').replace('"a"', JSON.stringify('x'.repeat(201))), 'damaged', 'name'],
])('%s is refused', (text, trouble, where) => {
  expect(readScheme(text)).toEqual({ trouble, where });
});

test('property names of every object are rules like others', () => {
  const points = '{"fail":1,"review":0,"cap":null}';
  const read = readScheme(scheme(`{"__proto__":${points},"constructor":${points}}`, ',"__proto__":{"total":5}'));
  if (!('scheme' in read)) throw new Error(read.trouble);
  expect(read.scheme.total).toBe(100);
  expect(Object.getPrototypeOf(read.scheme.rules)).toBe(Object.prototype);
  expect({}).not.toHaveProperty('fail');
  // A rule that the scheme lacks costs nothing, even `toString`.
  const counts = JSON.parse('{"toString":{"pass":0,"fail":3,"review":0},"constructor":{"pass":0,"fail":2,"review":0}}');
  const { points: left, charges } = scoreOf(chargesOf(counts), read.scheme);
  expect(left).toBe(98);
  expect(charges.filter(({ off }) => off > 0)).toEqual([
    { rule: 'constructor', outcome: 'fail', count: 2, each: 1, off: 2, why: 'charged' },
  ]);
});

test('a scheme nested a hundred thousand deep and one of ten million characters are read in seconds', () => {
  const spent = stopwatch();
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  expect(readScheme(scheme(`{"a":${deep}}`))).toEqual({ trouble: 'damaged', where: 'rules.a' });
  const many = Array.from({ length: 200_000 }, (_, at) => `"rule-${at}":{"fail":1,"review":0,"cap":null}`).join();
  expect(many.length).toBeGreaterThan(9_000_000);
  expect(readScheme(scheme(`{${many}}`))).toHaveProperty('scheme');
  expect(spent()).toBeLessThan(10_000);
});
