import { describe, expect, test } from 'vitest';
import { type Decision, decisionSchema } from '../../lib/model/decision.ts';
import type { FindingView, ReportView } from '../../lib/model/view.ts';
import { keyOf, matchDecisions, toDecision } from '../../lib/triage/decisions.ts';
import { changesOf } from '../../lib/triage/value-changes.ts';
import { claim, denial } from '../checks/prose-builder.ts';
import { makeFinding, makeReport } from '../components/fixtures.ts';
import { buildView, only } from '../views/view-builder.ts';

const page = 'www.nanhu.gov.cn/nb/';
const dismissed = { kind: 'dismissed', reason: 'explained', note: '已电话核实' } as const;

function decide(report: ReportView, finding: FindingView, at = '2026-11-21T08:00:00.000Z') {
  return toDecision(finding, report, page, { ...dismissed, at });
}

/** A decision on the one finding of `before`, matched with the findings of `after`. */
function carry(before: ReportView, after: ReportView, changes: Partial<Decision> = {}) {
  const decision = { ...decide(before, only(before)), ...changes };
  const { items, stale } = matchDecisions(after, page, [decision]);
  const [finding] = after.findings;
  return { decision, items, stale, changes: finding === undefined ? [] : changesOf(decision, finding, after) };
}

/** 63 natural persons, and this total. */
const rowTotal = (total: string | number) =>
  buildView('t3-row-total', { cells: { 't3.granted.natural': 63, 't3.granted.total': total } });

const received = claim('全年收到申请63件。', 't3.received.total', 63, { verb: '收到' });
function mismatches(...said: readonly (readonly [value: number, quote: string])[]): ReportView {
  return buildView('claim-mismatch', {
    prose: { claims: said.map(([value, quote]) => ({ ...received, value, quote })) },
  });
}

describe('stored keys: a change here loses decisions', () => {
  test('a sum', () => {
    const view = rowTotal('６4');
    expect(keyOf(only(view), view)).toEqual({
      place: '["t3-row-total","requests",["t3.granted.total","t3.total"],[]]',
      values:
        '{"cells":[["t3.granted.natural","63"],["t3.granted.business","0"],["t3.granted.research","0"],' +
        '["t3.granted.nonprofit","0"],["t3.granted.legal","0"],["t3.granted.otherOrg","0"],["t3.granted.total","64"]],' +
        '"said":[],"expected":63,"actual":64,"formula":[]}',
    });
  });

  test('a sentence', () => {
    const view = mismatches([63, '全年收到申请 ６３ 件，比上年多一千零二件。']);
    expect(keyOf(only(view), view)).toEqual({
      place: '["claim-mismatch","overview",["t3.received.total"],["全年收到申请#件,比上年多#件。"]]',
      values:
        '{"cells":[["t3.received.total","0"]],"said":["63","一千零二"],"expected":0,"actual":63,"formula":["63","0"]}',
    });
  });

  test('a claim on a group and a denial, whose formulas came to show their terms', () => {
    const group = {
      ...received,
      value: 2,
      interpretations: [['t3.denied.stateSecret.total', 't3.denied.process.total']],
    };
    const claimed = buildView('claim-mismatch', { prose: { claims: [group] } });
    expect([only(claimed).formula, JSON.parse(keyOf(only(claimed), claimed).values).formula]).toEqual([
      '2 ≠ 0 + 0 = 0',
      ['2', '0'],
    ]);
    const denied = buildView('negative-claim', {
      cells: { 't3.carriedOut.total': 3 },
      prose: { denials: [denial('均已办结。', 't3.carriedOut.total')] },
    });
    expect([only(denied).formula, JSON.parse(keyOf(only(denied), denied).values).formula]).toEqual([
      '“均已办结” ≠ 3',
      [],
    ]);
  });

  test('a sum of one term, which was written as a sum', () => {
    const finding = makeFinding({ rule: 'child-sum', formula: '8 > 7' });
    expect(JSON.parse(keyOf(finding, makeReport()).values).formula).toEqual(['8', '8', '7']);
  });

  test('a section that is missing', () => {
    const finding = makeFinding({
      ...{ rule: 'section-missing', section: 'problems', cells: [], expected: null, actual: null, formula: null },
      message: { id: 'section-missing', data: { section: 'problems' } },
    });
    expect(keyOf(finding, makeReport())).toEqual({
      place: '["section-missing","problems",["problems"],[]]',
      values: '{"cells":[],"said":[],"expected":null,"actual":null,"formula":[],"message":"section-missing"}',
    });
  });

  test('a cell with words, which may look like an id', () => {
    const view = buildView('cell-not-number', { cells: { 't3.granted.natural': 'o' } });
    expect(keyOf(only(view), view)).toEqual({
      place: '["cell-not-number","requests",["t3.granted.natural"],[]]',
      values: '{"cells":[["t3.granted.natural","o"]],"said":[],"expected":null,"actual":"o","formula":[]}',
    });
  });

  test('a finding whose message names nothing, of a cell that was not found', () => {
    expect(keyOf(makeFinding({ rule: 'made-up' }), makeReport())).toEqual({
      place: '["made-up","requests",["t3.granted.total"],[]]',
      values: '{"cells":[["t3.granted.total",null]],"said":[],"expected":2,"actual":3,"formula":["1","1","2","3"]}',
    });
  });
});

describe('a decision', () => {
  test('fits the schema of the store and has the texts of the cells as printed', () => {
    const view = rowTotal('64 件');
    const decision = decide(view, only(view));
    expect(decisionSchema.parse(decision)).toEqual(decision);
    expect(decision).toMatchObject({ page, ...dismissed, agency: '云溪市民政局', year: 2023 });
    const zeros = ['business', 'research', 'nonprofit', 'legal', 'otherOrg'].map((id) => [`t3.granted.${id}`, '0']);
    expect(decision.finding.raws).toEqual({
      ...Object.fromEntries(zeros),
      ...{ 't3.granted.natural': '63', 't3.granted.total': '64 件' },
    });
  });

  test('is found again in another audit, even if another version of Gouji words message and formula otherwise', () => {
    const view = rowTotal(64);
    const message = { ...only(view).message, id: 'sum-of-row' };
    const other = { fingerprint: 'another', severity: 'warning', formula: '63 = 63 ≠ 64', message } as const;
    const { decision, items, stale } = carry(view, { ...view, findings: [{ ...only(view), ...other }] });
    expect(items).toMatchObject([{ decision, changed: null }]);
    expect(stale).toEqual([]);
  });

  test('no longer holds when a number changed, and says which', () => {
    const { decision, items, stale, changes } = carry(rowTotal(64), rowTotal(65));
    expect(items).toMatchObject([{ decision: null, changed: decision }]);
    expect(stale).toEqual([]);
    expect(changes).toEqual([{ cell: 't3.granted.total', before: '64', after: '65' }]);
  });

  test('holds again when the numbers are the same again', () => {
    const view = rowTotal(64);
    const earlier = decide(view, only(view));
    const other = rowTotal(65);
    const later = decide(other, only(other), '2026-11-22T08:00:00.000Z');
    const { items, stale } = matchDecisions(view, page, [earlier, later]);
    expect(items[0]).toMatchObject({ decision: earlier, changed: null });
    expect(stale).toEqual([later]);
  });

  test('on a sum with a blank counts as changed when the same sum fails', () => {
    const open = buildView('t3-row-total', { cells: { 't3.granted.legal': '', 't3.granted.total': 1 } });
    const { decision, items, changes } = carry(open, buildView('t3-row-total', { cells: { 't3.granted.total': 1 } }));
    expect(items[0]?.changed).toEqual(decision);
    expect(changes).toEqual([{ cell: 't3.granted.legal', before: '', after: '0' }]);
  });

  test('on the blank cells of a table counts as changed when one is filled and another is blank', () => {
    const before = buildView('cell-blank', { cells: { 't4.review.upheld': '', 't4.review.other': '' } });
    const after = buildView('cell-blank', { cells: { 't4.review.upheld': '', 't4.direct.other': '' } });
    const { decision, items, changes } = carry(before, after);
    expect(items[0]?.changed).toEqual(decision);
    expect(changes).toEqual([
      { cell: 't4.review.other', before: '', after: '0' },
      { cell: 't4.direct.other', before: null, after: '' },
    ]);
  });

  test('on an empty section counts as changed when the section has little text', () => {
    const missing = buildView('section-empty', { sections: { problems: { empty: true } } });
    const thin = buildView('section-empty', { sections: { problems: { proseLength: 3 } } });
    const { decision, items, changes } = carry(missing, thin);
    expect(items).toMatchObject([{ decision: null, changed: decision }]);
    expect(changes).toEqual([]);
  });

  test('of another page does not count', () => {
    const view = rowTotal(64);
    const { items, stale } = matchDecisions(view, 'elsewhere', [decide(view, only(view))]);
    expect(items.every((item) => item.decision === null && item.changed === null)).toBe(true);
    expect(stale).toEqual([]);
  });

  test('is stale when its finding is gone', () => {
    const { decision, items, stale } = carry(rowTotal(64), rowTotal(63));
    expect({ items, stale }).toEqual({ items: [], stale: [decision] });
  });
});

describe('sentences', () => {
  test('a changed number is named, its neighbours are not', () => {
    const before = mismatches([63, '公开信息120条，收到申请63件。']);
    const { decision, items, changes } = carry(before, mismatches([65, '公开信息120条，收到申请65件。']));
    expect(items).toMatchObject([{ decision: null, changed: decision }]);
    expect(changes).toEqual([{ cell: null, before: '63', after: '65' }]);
  });

  test('a decision on other words is stale', () => {
    const before = mismatches([63, '全年收到申请63件。']);
    const { decision, items, stale } = carry(before, mismatches([63, '本年度收到申请63件。']));
    expect(items).toMatchObject([{ decision: null, changed: null }]);
    expect(stale).toEqual([decision]);
  });

  test('two findings with the same sentence and number share one decision', () => {
    const view = mismatches([63, '收到申请63件。'], [63, '收到申请63件。']);
    const [first] = view.findings;
    if (first === undefined) throw new Error('no finding');
    const decision = decide(view, first);
    const { items, stale } = matchDecisions(view, page, [decision]);
    expect(items.map((item) => item.decision)).toEqual([decision, decision]);
    expect(stale).toEqual([]);
  });

  test('two findings with the same words and different numbers keep their own decisions when both numbers change', () => {
    const before = mismatches([1063, '收到申请1063件。'], [27, '收到申请27件。']);
    const [large, small] = before.findings.map((finding, index) =>
      decide(before, finding, `2026-11-2${index}T08:00:00.000Z`),
    );
    if (large === undefined || small === undefined) throw new Error('two findings expected');
    const same = matchDecisions(before, page, [small, large]);
    expect(same.items.map((item) => item.decision)).toEqual([large, small]);
    // In the other order on the page, by one more each.
    const after = mismatches([28, '收到申请28件。'], [1064, '收到申请1064件。']);
    const { items, stale } = matchDecisions(after, page, [small, large]);
    expect(items.map((item) => [item.finding.actual, item.decision, item.changed])).toEqual([
      [28, null, small],
      [1064, null, large],
    ]);
    expect(stale).toEqual([]);
  });

  test('of two decisions on one changed finding the latest is shown, the other is stale', () => {
    const decisions = [63, 65].map((value, index) => {
      const view = mismatches([value, `收到申请${value}件。`]);
      return decide(view, only(view), `2026-11-2${index}T08:00:00.000Z`);
    });
    const { items, stale } = matchDecisions(mismatches([62, '收到申请62件。']), page, decisions);
    expect(items.map(({ changed }) => changed)).toEqual([decisions[1]]);
    expect(stale).toEqual([decisions[0]]);
  });

  test('two claims of one sentence have separate decisions', () => {
    const quote = '收到申请63件，又收到申请65件。';
    const view = mismatches([63, quote], [65, quote]);
    const [first] = view.findings;
    if (first === undefined) throw new Error('no finding');
    const decision = decide(view, first);
    expect(matchDecisions(view, page, [decision]).items.map((item) => item.decision)).toEqual([decision, null]);
  });
});

test('a changed expectation is named where nothing else changed', () => {
  const finding = (due: string) =>
    makeFinding({ rule: 'form-version', section: null, cells: [], expected: due, actual: '2021', formula: null });
  const decision = decide(makeReport(), finding('2019'));
  expect(changesOf(decision, finding('2022'), makeReport())).toEqual([{ cell: null, before: '2019', after: '2022' }]);
});

test('a decision with unreadable values counts as changed, without a list of changes', () => {
  const { decision, items, changes } = carry(rowTotal(64), rowTotal(64), { values: 'of long ago' });
  expect(items[0]?.changed).toEqual(decision);
  expect(changes).toEqual([]);
});
