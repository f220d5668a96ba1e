import { describe, expect, test } from 'vitest';
import type { Decision } from '../../lib/model/decision.ts';
import type { FindingView, ReportView } from '../../lib/model/view.ts';
import { toDecision } from '../../lib/triage/decisions.ts';
import { reviewReport } from '../../lib/triage/reviewed-report.ts';
import { makeFinding, makeReport, page } from '../components/fixtures.ts';

const cells = ['t3.granted.natural', 't3.granted.total', 't3.received.natural', 't3.received.total'];
const facts: ReportView['facts'] = Object.fromEntries(
  cells.map((cell, index) => [cell, { value: index, raw: `${index}`, state: 'number', located: true }]),
);
const finding = (cell: number, changes: Partial<FindingView> = {}) =>
  makeFinding({
    fingerprint: `f${cell}`,
    message: { id: 't3-row-total', data: { cell: cells[cell] ?? '' } },
    cells: [cells[cell] ?? ''],
    ...changes,
  });
const reportOf = (findings: readonly FindingView[], changes: Partial<ReportView> = {}) =>
  makeReport({ facts, findings: [...findings], ...changes });
const decide = (report: ReportView, at: number, kind: Decision['kind']) => {
  const choice = {
    kind,
    reason: kind === 'dismissed' ? ('other' as const) : null,
    note: '',
    at: '2026-11-27T08:00:00Z',
  };
  const found = report.findings[at];
  if (found === undefined) throw new Error(`no finding ${at}`);
  return toDecision(found, report, page, choice);
};
const none = { found: 0, open: 0, confirmed: 0, dismissed: 0 };

describe('a reviewed report', () => {
  const suspects = [{ cell: 't3.granted.natural', shouldBe: 12, reason: 'oneCell' as const }];
  /** Two findings of one cause, one apart, one to review. */
  const report = reportOf([
    finding(0, { suspects }),
    finding(1, { suspects }),
    finding(2),
    finding(3, { outcome: 'review' }),
  ]);
  const review = (...decisions: readonly Decision[]) => {
    const { problems, tally, stale } = reviewReport(report, page, decisions);
    return { standings: problems.map(({ standing }) => standing), fail: tally.fail, review: tally.review, stale };
  };

  test('counts problems, not findings', () => {
    expect(review()).toEqual({
      standings: ['open', 'open', 'open'],
      fail: { found: 2, open: 2, confirmed: 0, dismissed: 0 },
      review: { found: 1, open: 1, confirmed: 0, dismissed: 0 },
      stale: [],
    });
  });

  test('leaves a problem open until all its findings are decided', () => {
    expect(review(decide(report, 0, 'confirmed'), decide(report, 3, 'dismissed'))).toEqual({
      standings: ['open', 'open', 'dismissed'],
      fail: { found: 2, open: 2, confirmed: 0, dismissed: 0 },
      review: { found: 1, open: 0, confirmed: 0, dismissed: 1 },
      stale: [],
    });
  });

  test('is dismissed where all findings are, and confirmed where one is', () => {
    const both = (...kinds: readonly Decision['kind'][]) =>
      review(...kinds.map((kind, at) => decide(report, at, kind))).standings[0];
    expect(both('dismissed', 'dismissed')).toBe('dismissed');
    expect(both('confirmed', 'dismissed')).toBe('confirmed');
    expect(both('confirmed', 'confirmed')).toBe('confirmed');
  });

  test('leaves out decisions of other pages, and gives those whose finding is gone', () => {
    const elsewhere = { ...decide(report, 2, 'confirmed'), page: 'www.beihu.gov.cn/' };
    const gone = { ...decide(report, 2, 'confirmed'), place: '["gone"]' };
    const { standings, stale } = review(elsewhere, gone);
    expect(standings).toEqual(['open', 'open', 'open']);
    expect(stale).toEqual([gone]);
  });
});

describe('it is not whole', () => {
  test.each([
    ['when a cell was not read', { coverage: { expected: 200, read: 199 } }],
    ['when the reader had to cut', { notices: ['tooManyCells' as const] }],
    ['when a rule threw', { checks: [{ rule: 'x', pass: 1, fail: 0, review: 0, notApplicable: 0, error: 'broken' }] }],
  ])('%s', (_name, changes) => {
    expect(reviewReport(reportOf([], changes), page, []).tally).toEqual({ fail: none, review: none, whole: false });
  });

  test('otherwise it is', () => {
    expect(reviewReport(reportOf([]), page, []).tally).toEqual({ fail: none, review: none, whole: true });
  });
});
