import { expect, test } from 'vitest';
import { countTests, secondTries, type TestedFile } from '../../scripts/count-tests.ts';

const file = (state: string, ...tests: string[]): TestedFile => ({ state, tests });

test.each([
  ['all pass', [file('passed', 'passed', 'passed'), file('passed', 'passed')], true, { passed: 3, failed: 0 }],
  ['one fails', [file('failed', 'passed', 'failed')], false, { passed: 1, failed: 1 }],
  [
    'skipped and to-do tests fail',
    [file('passed', 'passed', 'skipped', 'todo', 'pending')],
    true,
    { passed: 1, failed: 3 },
  ],
  [
    'a file that does not load is one failure',
    [file('failed'), file('passed', 'passed')],
    false,
    { passed: 1, failed: 1 },
  ],
  ['a file whose clean-up fails is one failure', [file('failed', 'passed', 'passed')], false, { passed: 2, failed: 1 }],
  ['an error outside any test is one failure', [file('passed', 'passed')], false, { passed: 1, failed: 1 }],
  ['a run without tests is one failure', [], true, { passed: 0, failed: 1 }],
] as const)('%s', (_, files, isClean, count) => {
  expect(countTests(files, isClean)).toEqual(count);
});

test('a run that did not reach its end is one failure', () => {
  expect(countTests(null, false)).toEqual({ passed: 0, failed: 1 });
  expect(countTests(null, true)).toEqual({ passed: 0, failed: 1 });
});

test('what passed at the second try only is named', () => {
  const tried = (fullName: string, flaky: boolean) => ({ fullName, diagnostic: () => ({ flaky }) });
  const skipped = { fullName: 'never run', diagnostic: () => undefined };
  const module = (relativeModuleId: string, ...tests: readonly (typeof skipped | ReturnType<typeof tried>)[]) => ({
    relativeModuleId,
    children: { allTests: () => tests },
  });
  const modules = [module('a.test.ts', tried('one', false), tried('two', true)), module('b.test.ts', skipped)];
  expect(secondTries(modules)).toEqual(['a.test.ts > two']);
});
