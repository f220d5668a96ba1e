import { describe, expect, it } from 'vitest';
import { rules } from '../../lib/checks/registry.ts';
import { runChecks } from '../../lib/checks/run.ts';
import { toFindings } from '../../lib/findings/index.ts';
import { translate } from '../../lib/locales/index.ts';
import type { Finding, Severity } from '../../lib/model/finding.ts';
import { absent, buildReport, mention, place, type ReportChanges, withoutTable } from '../checks/report-builder.ts';

function findingsOf(changes: ReportChanges): readonly Finding[] {
  const report = buildReport(changes);
  return toFindings(runChecks(report, rules).results, report);
}

it('finds nothing in a clean report', () => {
  expect(findingsOf({})).toEqual([]);
  expect(findingsOf({ form: '2019' })).toEqual([]);
});

it('lists findings as the report is read: sections, headings before tables, cells in the form’s order', () => {
  const found = findingsOf({
    title: null,
    years: [mention('title', 2023), mention('period', 2022)],
    sections: { problems: absent, disclosure: { heading: '二、信息发布', title: '信息发布' } },
    cells: {
      't2.licensing.decisions': '',
      't2.penalty.decisions': -4,
      't3.carriedIn.total': '',
      't3.partial.total': 1,
      't3.received.business': 'x',
      't4.review.total': 2,
    },
  });
  expect(
    found.map(({ section, rule, outcome, severity, cells }) => [section, rule, outcome, severity, cells[0]]),
  ).toEqual([
    [null, 'title-format', 'review', 'notice', undefined],
    [null, 'year-mismatch', 'fail', 'error', undefined],
    ['disclosure', 'section-title', 'review', 'notice', undefined],
    ['disclosure', 'cell-blank', 'review', 'warning', 't2.licensing.decisions'],
    ['disclosure', 'cell-negative', 'fail', 'error', 't2.penalty.decisions'],
    ['requests', 'cell-not-number', 'review', 'warning', 't3.received.business'],
    ['requests', 'cell-blank', 'review', 'warning', 't3.carriedIn.total'],
    ['requests', 't3-row-total', 'fail', 'error', 't3.partial.total'],
    ['requests', 't3-outcome-total', 'fail', 'error', 't3.outcomes.total'],
    ['review', 't4-total', 'fail', 'error', 't4.review.total'],
    ['problems', 'section-missing', 'fail', 'error', undefined],
  ]);
});

it('gives findings the severity that the user chose for their rule', () => {
  // 5 received, of an unknown number by natural persons, and none dealt with.
  const report = buildReport({ cells: { 't3.received.natural': '', 't3.received.total': 5 } });
  const { results } = runChecks(report, rules);
  const found = (chosen: Readonly<Record<string, Severity>>) =>
    toFindings(results, report, new Map(Object.entries(chosen))).map(({ rule, severity }) => [rule, severity]);
  // As printed: the blank cell, the total of its row, the outcomes with which the total should balance.
  expect(found({})).toEqual([
    ['cell-blank', 'warning'],
    ['t3-row-total', 'warning'],
    ['t3-balance', 'error'],
  ]);
  expect(found({ 't3-row-total': 'error', 't3-balance': 'notice' })).toEqual([
    ['cell-blank', 'warning'],
    ['t3-row-total', 'error'],
    ['t3-balance', 'notice'],
  ]);
});

it('points at the cells, then at other places', () => {
  const uncertain = { row: 'granted', raw: '5 0 5', anchor: place('row') };
  const [finding] = findingsOf({
    cells: { 't3.granted.natural': 5, 't3.granted.total': null },
    tables: { t3: { uncertainRows: [uncertain] } },
  }).filter(({ rule }) => rule === 'row-missing');
  const names = ['natural', 'business', 'research', 'nonprofit', 'legal', 'otherOrg'];
  expect(finding?.anchors).toEqual([...names.map((column) => place(`t3.granted.${column}`)), place('row')]);
  expect(finding?.quotes).toEqual(['5 0 5']);
});

describe('fix', () => {
  it('asks for the one cell that explains the failures', () => {
    const found = findingsOf({ cells: { 't3.partial.total': 1 } });
    expect(found.map(({ fix }) => translate('zh-CN', fix))).toEqual([
      '请将“（二）部分公开”行“总计”列由 1 更正为 0，更正后相关合计均相符。',
      '请将“（二）部分公开”行“总计”列由 1 更正为 0，更正后相关合计均相符。',
    ]);
  });

  it('asks to check the sum where several cells could be wrong', () => {
    const [found] = findingsOf({ cells: { 't4.review.upheld': 3, 't4.review.total': 2 } });
    expect(found === undefined ? '' : translate('zh-CN', found.fix)).toBe(
      '“行政复议”的“总计”填 2，各种结果相加为 3，请核对后改一致。',
    );
  });
});

describe('fingerprint', () => {
  const changes: ReportChanges = { cells: { 't3.partial.total': 1, 't4.review.total': 2 } };
  const prints = (found: readonly Finding[]): readonly string[] => found.map(({ fingerprint }) => fingerprint);
  const before = prints(findingsOf(changes));

  it('is the same in a second run and unique for each finding', () => {
    expect(prints(findingsOf(changes))).toEqual(before);
    expect(new Set(before).size).toBe(before.length);
    expect(before.every((each) => /^[0-9a-z]{13}$/.test(each))).toBe(true);
  });

  it('does not depend on layout, order or other findings', () => {
    const elsewhere = findingsOf({
      ...changes,
      cells: { ...changes.cells, 't4.review.total': ' ２ ', 't2.licensing.decisions': '' },
      sections: { review: { anchor: place('moved') } },
    }).filter(({ rule }) => rule !== 'cell-blank');
    expect([...prints(elsewhere)].sort()).toEqual([...before].sort());
    const report = buildReport(changes);
    const backwards = runChecks(report, [...rules].reverse()).results.toReversed();
    expect([...prints(toFindings(backwards, report))].sort()).toEqual([...before].sort());
  });

  it('depends on the number, the cell, the year and the agency', () => {
    const print = (other: ReportChanges): string | undefined =>
      findingsOf(other).find(({ rule }) => rule === 't4-total')?.fingerprint;
    const all = [
      print({ cells: { 't4.review.total': 2 } }),
      print({ cells: { 't4.review.total': 3 } }),
      print({ cells: { 't4.direct.total': 2 } }),
      print({ cells: { 't4.review.total': 2 }, year: 2024 }),
      print({ cells: { 't4.review.total': 2 }, agency: '云溪市教育局' }),
    ];
    expect(new Set(all).size).toBe(5);
    expect(all).not.toContain(undefined);
  });

  it('differs between findings without cells', () => {
    const found = findingsOf({
      sections: { problems: absent, other: absent, requests: { hasTable: false }, review: { hasTable: false } },
      cells: { ...withoutTable('2021', 't3'), ...withoutTable('2021', 't4') },
      tables: { t3: { found: false }, t4: { found: false } },
    });
    expect(found.map(({ rule }) => rule)).toEqual([
      'table-missing',
      'table-missing',
      'section-missing',
      'section-missing',
    ]);
    expect(new Set(prints(found)).size).toBe(4);
  });
});
