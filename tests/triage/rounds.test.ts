import { describe, expect, test } from 'vitest';
import type { Decision, Step } from '../../lib/model/decision.ts';
import type { FindingView, ReportView } from '../../lib/model/view.ts';
import { toDecision } from '../../lib/triage/decisions.ts';
import { toOwnDecision } from '../../lib/triage/own-findings.ts';
import { reviewReport } from '../../lib/triage/reviewed-report.ts';
import { compareRounds, listFound } from '../../lib/triage/rounds.ts';
import { withStep } from '../../lib/triage/stages.ts';
import { makeFinding, makeReport, page } from '../components/fixtures.ts';

const total = 't3.granted.total';
const natural = 't3.granted.natural';

function factsOf(values: Readonly<Record<string, number | null>>): ReportView['facts'] {
  return Object.fromEntries(
    Object.entries(values).map(([cell, value]) => [
      cell,
      value === null
        ? { value, raw: '', state: 'missing', located: false }
        : { value, raw: `${value}`, state: 'number', located: true },
    ]),
  );
}

/** A finding about a total, as the rule for rows gives it. */
const rowTotal = (cell: string, changes: Partial<FindingView> = {}) =>
  makeFinding({ fingerprint: cell, message: { id: 't3-row-total', data: { cell } }, cells: [cell], ...changes });

const reportOf = (values: Readonly<Record<string, number | null>>, findings: readonly FindingView[]) =>
  makeReport({ facts: factsOf(values), findings: [...findings] });

const step = (stage: Step['stage'], day: number): Step => ({
  stage,
  at: `2026-11-${day}T08:00:00.000Z`,
  by: '王芳',
  note: '',
});

const choice = { kind: 'confirmed', reason: null, note: '', at: '2026-11-20T08:00:00.000Z' } as const;
const decisionOn = (report: ReportView, at = 0, changes: Partial<Decision> = {}): Decision => {
  const found = report.findings[at];
  if (found === undefined) throw new Error(`no finding ${at}`);
  return { ...toDecision(found, report, page, choice), ...changes };
};

describe('a second round', () => {
  const before = reportOf({ [total]: 35, [natural]: 36 }, [rowTotal(total, { expected: 36, actual: 35 })]);
  const found = listFound(before);
  const everyRule = () => true;

  test('a mended cell is settled, with its number then and now', () => {
    const now = reportOf({ [total]: 36, [natural]: 36 }, []);
    const { settled } = compareRounds(found, now, [], everyRule);
    expect(settled).toHaveLength(1);
    expect(settled[0]).toMatchObject({
      outcome: 'fail',
      message: { id: 't3-row-total', data: { cell: total } },
      changes: [{ cell: total, before: '35', after: '36' }],
      stage: null,
    });
  });

  test('a cell that is gone now changed to nothing', () => {
    const now = reportOf({ [total]: null, [natural]: 36 }, []);
    expect(compareRounds(found, now, [], everyRule).settled[0]?.changes).toEqual([
      { cell: total, before: '35', after: null },
    ]);
  });

  test('what is found again is not settled, whatever its numbers', () => {
    const [same, other] = [before, reportOf({ [total]: 34, [natural]: 36 }, [rowTotal(total, { actual: 34 })])];
    for (const now of [same, other]) {
      const { settled, since } = compareRounds(found, now, [], everyRule);
      const [problem] = reviewReport(now, page, []).problems;
      expect(settled).toEqual([]);
      expect(problem && since(problem)).toBe(now === same ? 'unchanged' : 'changed');
    }
  });

  test('what was not found before is new', () => {
    const now = reportOf({ [total]: 36, 't3.partial.total': 1 }, [rowTotal('t3.partial.total')]);
    const [problem] = reviewReport(now, page, []).problems;
    expect(problem && compareRounds(found, now, [], everyRule).since(problem)).toBe('new');
  });

  test('nothing is said of a rule that was not used', () => {
    const now = reportOf({ [total]: 36 }, []);
    expect(compareRounds(found, now, [], (rule) => rule !== 't3-row-total').settled).toEqual([]);
  });

  test('a dismissed problem is not called settled; one that the agency was told of has its stage', () => {
    const now = reportOf({ [total]: 36 }, []);
    const told = withStep(decisionOn(before), step('notified', 21));
    expect(
      compareRounds(found, now, [decisionOn(before, 0, { kind: 'dismissed', reason: 'other' })], everyRule).settled,
    ).toEqual([]);
    expect(compareRounds(found, now, [told], everyRule).settled[0]).toMatchObject({
      stage: 'notified',
      decisions: [told],
    });
  });
});

describe('stages', () => {
  const report = reportOf({ [total]: 35, [natural]: 36 }, [rowTotal(total), rowTotal(natural)]);

  test('a problem has the latest step of its findings', () => {
    const told = withStep(decisionOn(report), step('notified', 21));
    const objected = withStep(told, step('contested', 23));
    const stages = (decisions: readonly Decision[]) =>
      reviewReport(report, page, decisions).problems.map(({ stage }) => stage);
    expect(stages([])).toEqual([null, null]);
    expect(stages([told])).toEqual(['notified', null]);
    expect(stages([objected])).toEqual(['contested', null]);
  });

  test('a step stays with a problem whose numbers have changed', () => {
    const told = withStep(decisionOn(report), step('notified', 21));
    const now = reportOf({ [total]: 34, [natural]: 36 }, [rowTotal(total)]);
    const [problem] = reviewReport(now, page, [told]).problems;
    expect([problem?.standing, problem?.stage]).toEqual(['open', 'notified']);
  });
});

describe('the reviewer’s own problems', () => {
  const own = (section: 'requests' | null, id = 'o1') =>
    toOwnDecision(
      {
        id,
        section,
        cells: section === null ? [] : [natural],
        quotes: [],
        fix: '请核实。',
        outcome: 'fail',
        message: '与台账不符',
      },
      report,
      page,
      { note: '', at: '2026-11-20T08:00:00.000Z' },
    );
  const report = reportOf({ [total]: 35, [natural]: 36 }, [
    rowTotal(total, { section: 'overview' }),
    rowTotal('t3.partial.total', { section: 'requests' }),
    rowTotal('t4.review.total', { section: 'review' }),
  ]);

  test('stand among the others, in their section or before all, and count as confirmed', () => {
    const { problems, tally, stale } = reviewReport(report, page, [own('requests'), own(null, 'o2')]);
    expect(problems.map(({ items: [{ finding }] }) => [finding.rule, finding.section])).toEqual([
      ['own-finding', null],
      ['t3-row-total', 'overview'],
      ['t3-row-total', 'requests'],
      ['own-finding', 'requests'],
      ['t3-row-total', 'review'],
    ]);
    expect(tally.fail).toEqual({ found: 5, open: 3, confirmed: 2, dismissed: 0 });
    expect(stale).toEqual([]);
  });

  test('keep their words and cells', () => {
    const decision = own('requests');
    expect(decision.finding.raws).toEqual({ [natural]: '36' });
    const problem = reviewReport(report, page, [decision]).problems[2];
    expect(problem?.items[0]).toMatchObject({
      decision,
      finding: { message: { id: 'literal', data: { text: '与台账不符' } }, cells: [natural], outcome: 'fail' },
    });
  });

  test('of other pages are left out', () => {
    expect(reviewReport(report, 'elsewhere', [own('requests')]).problems).toHaveLength(3);
  });
});
