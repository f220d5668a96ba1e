import { describe, expect, test } from 'vitest';
import { progressText } from '../../lib/locales/decision-text.ts';
import type { Decision, Step } from '../../lib/model/decision.ts';
import { namesOf } from '../../lib/model/stage.ts';
import type { FindingView, ReportView } from '../../lib/model/view.ts';
import { toDecision } from '../../lib/triage/decisions.ts';
import { toOwnDecision } from '../../lib/triage/own-findings.ts';
import { snapshotOf } from '../../lib/triage/page-changes.ts';
import { reviewReport } from '../../lib/triage/reviewed-report.ts';
import { compareRounds, listFound, roundOf } from '../../lib/triage/rounds.ts';
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

const checkOf = (rule: string, pass: number) => ({ rule, pass, fail: 0, review: 0, notApplicable: 0 });

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
    const off = (rule: string) => rule !== 't3-row-total';
    expect(compareRounds(found, now, [], off)).toMatchObject({ settled: [], unjudged: 1 });
    // What was dismissed needs no judgement, and what is found again has one.
    const dismissal = decisionOn(before, 0, { kind: 'dismissed', reason: 'other' });
    expect(compareRounds(found, now, [dismissal], off).unjudged).toBe(0);
    expect(compareRounds(found, before, [], off).unjudged).toBe(0);
    expect(compareRounds(found, now, [], everyRule).unjudged).toBe(0);
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

describe('a cause that breaks several sums', () => {
  const partial = 't3.partial.total';
  const outcomes = 't3.outcomes.total';
  const suspect = (cell: string, shouldBe: number) => [{ cell, shouldBe, reason: 'oneCell' as const }];
  /** The total of one column, which two wrong cells can break. */
  const columnTotal = (changes: Partial<FindingView>) =>
    makeFinding({
      fingerprint: 'column',
      rule: 't3-outcome-total',
      message: { id: 't3-outcome-total', data: { cell: outcomes } },
      cells: [outcomes],
      ...changes,
    });
  const before = reportOf({ [total]: 35, [partial]: 5, [outcomes]: 49 }, [
    rowTotal(total, { suspects: suspect(total, 36) }),
    columnTotal({ suspects: suspect(total, 36), expected: 48, actual: 49 }),
  ]);
  const found = listFound(before);

  test('is settled where its cell was corrected, though one of the sums is wrong for another reason now', () => {
    expect(found).toHaveLength(1);
    const now = reportOf({ [total]: 36, [partial]: 6, [outcomes]: 49 }, [
      rowTotal(partial, { suspects: suspect(partial, 5) }),
      columnTotal({ suspects: suspect(partial, 5), expected: 50, actual: 49 }),
    ]);
    const { settled, since, formerOf } = compareRounds(found, now, [], () => true);
    expect(settled.map(({ changes }) => changes)).toEqual([[{ cell: total, before: '35', after: '36' }]]);
    const [problem] = reviewReport(now, page, []).problems;
    expect(problem && [since(problem), formerOf(problem)]).toEqual(['new', null]);
  });

  test('stands while its cell is as it was', () => {
    const now = reportOf({ [total]: 35, [partial]: 5, [outcomes]: 49 }, [columnTotal({ expected: 48, actual: 49 })]);
    const { settled, since } = compareRounds(found, now, [], () => true);
    const [problem] = reviewReport(now, page, []).problems;
    expect([settled, problem && since(problem)]).toEqual([[], 'unchanged']);
  });

  test('of a new problem, no stage comes from a sum that was part of another', () => {
    const decided = before.findings.map((_, at) => withStep(decisionOn(before, at), step('notified', 21)));
    const now = reportOf({ [total]: 36, [partial]: 6, [outcomes]: 49 }, [
      rowTotal(partial, { suspects: suspect(partial, 5) }),
      columnTotal({ suspects: suspect(partial, 5), expected: 50, actual: 49 }),
    ]);
    expect(reviewReport(now, page, decided).problems.map(({ stage }) => stage)).toEqual([null]);
  });
});

describe('the round that a page is compared with', () => {
  const wrong = reportOf({ [total]: 35, [natural]: 36 }, [rowTotal(total)]);
  const worse = reportOf({ [total]: 34, [natural]: 36 }, [rowTotal(total)]);
  const right = { ...reportOf({ [total]: 36, [natural]: 36 }, []), checks: [checkOf('t3-row-total', 1)] };
  const stateAt = (report: ReportView, day: number, version = '1.0.0') =>
    snapshotOf(report, { page, url: '', at: `2026-11-${day}T07:00:00.000Z`, version });

  test('is the state of which the agency was told, else the last other one', () => {
    const states = [stateAt(wrong, 20), stateAt(worse, 23), stateAt(right, 25)];
    const told = withStep(decisionOn(wrong), step('notified', 21));
    expect(roundOf(states, right, [told])).toMatchObject({
      told: told.steps?.[0]?.at,
      seen: '2026-11-20T07:00:00.000Z',
    });
    expect(roundOf(states, right, [])).toMatchObject({ told: null, seen: '2026-11-23T07:00:00.000Z' });
    // Told after the page was corrected: the round before is still the one that was left.
    const late = withStep(decisionOn(wrong), step('notified', 26));
    expect(roundOf(states, right, [late])).toMatchObject({ told: null, seen: '2026-11-23T07:00:00.000Z' });
  });

  test('is none where the page was seen in one state, or by version 0.1.0', () => {
    expect(roundOf([stateAt(wrong, 20)], wrong, [])).toBeNull();
    const { found: _, ...old } = stateAt(wrong, 20);
    expect(roundOf([old, stateAt(right, 25)], right, [])).toBeNull();
  });

  test('says nothing is settled of a rule that was not used, threw, or had nothing to compare with', () => {
    const states = [stateAt(wrong, 20), stateAt(right, 25)];
    const settledBy = (report: ReportView, before = states) => roundOf(before, report, [])?.comparison.settled.length;
    expect(settledBy(right)).toBe(1);
    expect(settledBy({ ...right, checks: [] })).toBe(0);
    expect(settledBy({ ...right, checks: [{ ...checkOf('t3-row-total', 0), error: 'broken' }] })).toBe(0);
    const compared = { agency: null, year: 2023, source: null, cells: [], quotes: [] };
    const other = reportOf({ [total]: 35 }, [rowTotal(total, { compared })]);
    const comparedStates = [stateAt(other, 20), stateAt(right, 25)];
    expect(settledBy({ ...right, checks: [checkOf('t3-row-total', 0)] }, comparedStates)).toBe(0);
    expect(settledBy(right, comparedStates)).toBe(1);
  });

  test('of another version, only what changed on the page is settled', () => {
    const same = { ...reportOf({ [total]: 35, [natural]: 36 }, []), checks: [checkOf('t3-row-total', 1)] };
    const round = (version: string) => roundOf([stateAt(wrong, 20), stateAt(same, 25, version)], same, []);
    expect(round('1.0.0')?.comparison.settled).toHaveLength(1);
    // The other version may not find any more what still stands there.
    expect(round('1.1.0')?.comparison).toMatchObject({ settled: [], unjudged: 1 });
    expect(round('1.0.0')?.comparison).toMatchObject({ unjudged: 0, at: '2026-11-20T07:00:00.000Z' });
    expect(roundOf([stateAt(wrong, 20), stateAt(right, 25, '1.1.0')], right, [])?.comparison.settled).toHaveLength(1);
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

  test('telling the agency again is called returning', () => {
    const steps = [step('notified', 21), step('corrected', 22), step('notified', 23), step('closed', 24)];
    expect(namesOf(steps)).toEqual(['notified', 'corrected', 'returned', 'closed']);
    expect(progressText('zh-CN', [...steps.slice(0, 1), { ...step('contested', 22), note: '台账为 35', by: '' }])).toBe(
      '2026-11-21 已通知（王芳）；2026-11-22 申辩：台账为 35',
    );
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
