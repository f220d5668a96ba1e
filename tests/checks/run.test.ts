import { expect, it } from 'vitest';
import { runChecks } from '../../lib/checks/run.ts';
import type { Verdict } from '../../lib/model/finding.ts';
import type { Rule } from '../../lib/model/rule.ts';
import { buildReport } from './report-builder.ts';

const message = { id: 'x', data: {} };

function ruleOf(id: string, check: Rule['check']): Rule {
  return { id, family: 'sums', severity: 'error', clauses: [], check };
}

it('counts verdicts by outcome and keeps them in order', () => {
  const verdicts: readonly Verdict[] = [
    { outcome: 'pass' },
    { outcome: 'fail', message, section: null },
    { outcome: 'pass' },
    { outcome: 'review', message, section: null },
    { outcome: 'notApplicable' },
  ];
  const rule = ruleOf('one', () => verdicts);
  const { results, checks } = runChecks(buildReport(), [rule]);
  expect(checks).toEqual([{ rule: 'one', pass: 2, fail: 1, review: 1, notApplicable: 1 }]);
  expect(results).toEqual(verdicts.map((verdict) => ({ rule, verdict })));
});

it('turns a rule that throws into an error and runs the others', () => {
  const broken = ruleOf('broken', () => {
    throw new Error('no such cell');
  });
  const odd = ruleOf('odd', () => {
    throw 'not even an error';
  });
  const fine = ruleOf('fine', () => [{ outcome: 'pass' }]);
  const { results, checks } = runChecks(buildReport(), [broken, odd, fine]);
  expect(checks).toEqual([
    { rule: 'broken', pass: 0, fail: 0, review: 0, notApplicable: 0, error: 'no such cell' },
    { rule: 'odd', pass: 0, fail: 0, review: 0, notApplicable: 0, error: 'not even an error' },
    { rule: 'fine', pass: 1, fail: 0, review: 0, notApplicable: 0 },
  ]);
  expect(results).toHaveLength(1);
});
