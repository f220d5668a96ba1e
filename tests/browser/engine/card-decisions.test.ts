import { expect, test } from 'vitest';
import { chooseFor, contentOf } from '../../../lib/browser/engine/card-decisions.ts';
import type { Decision } from '../../../lib/model/decision.ts';
import { toDecision } from '../../../lib/triage/decisions.ts';
import { type ReviewedProblem, reviewReport } from '../../../lib/triage/reviewed-report.ts';
import { makeFinding, makeReport, page } from '../../components/fixtures.ts';

/** One cell explains two findings; what was decided on each, in their order. */
function problemWith(...decided: readonly Pick<Decision, 'kind' | 'reason' | 'note'>[]): ReviewedProblem {
  const suspects = [{ cell: 't3.granted.total', shouldBe: 2, reason: 'oneCell' as const }];
  const findings = ['t3.granted.total', 't3.outcomes.total'].map((cell) =>
    makeFinding({ fingerprint: cell, cells: [cell], suspects }),
  );
  const report = makeReport({ findings });
  const decisions = decided.flatMap((choice, index) => {
    const finding = findings[index];
    return finding === undefined
      ? []
      : [toDecision(finding, report, page, { ...choice, at: '2026-11-27T00:00:00.000Z' })];
  });
  const [problem] = reviewReport(report, page, decisions).problems;
  if (problem === undefined) throw new Error('one problem');
  return problem;
}

const look = { words: {}, labels: {}, theme: 'system' } as unknown as Parameters<typeof contentOf>[1];
const never = () => {
  throw new Error('nobody asked for a note');
};

test('a card shows what stands, and the first reason and note there are', () => {
  expect(contentOf(problemWith(), look)).toMatchObject({ standing: 'open', reason: null, note: '' });
  const explained = { kind: 'dismissed', reason: 'explained', note: '' } as const;
  const misread = { kind: 'dismissed', reason: 'misread', note: '已问' } as const;
  expect(contentOf(problemWith(explained, misread), look)).toMatchObject({
    standing: 'dismissed',
    reason: 'explained',
    note: '已问',
    formula: '1 + 1 = 2 ≠ 3',
  });
  // One finding of the problem is left open.
  expect(contentOf(problemWith(explained), look).standing).toBe('open');
});

test('buttons choose what changes, and leave the note as it is', () => {
  const problem = problemWith();
  expect(chooseFor(problem, { kind: 'confirm' }, never)).toEqual({ kind: 'confirmed', reason: null });
  expect(chooseFor(problem, { kind: 'reopen' }, never)).toEqual({ kind: 'open', reason: null });
  expect(chooseFor(problem, { kind: 'dismiss', reason: 'notRequired' }, never)).toEqual({
    kind: 'dismissed',
    reason: 'notRequired',
  });
});

test('a note starts from the present one; cancelling changes nothing, an empty one deletes it', () => {
  const problem = problemWith({ kind: 'confirmed', reason: null, note: '已问' });
  const asked: string[] = [];
  const answer = (note: string | null) => (present: string) => {
    asked.push(present);
    return note;
  };
  expect(chooseFor(problem, { kind: 'note' }, answer(' 见附件 '))).toEqual({ note: '见附件' });
  expect(chooseFor(problem, { kind: 'note' }, answer(null))).toBeNull();
  expect(chooseFor(problem, { kind: 'note' }, answer(''))).toEqual({ note: '' });
  expect(asked).toEqual(['已问', '已问', '已问']);
});
