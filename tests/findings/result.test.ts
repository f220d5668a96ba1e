import '../../lib/locales/index.ts';
import { describe, expect, it } from 'vitest';
import { toResult } from '../../lib/findings/result.ts';
import { locales } from '../../lib/model/locale.ts';
import { resultSchema } from '../../lib/model/result.ts';
import { absent, type ReportChanges } from '../checks/report-builder.ts';
import { wrongTotal } from '../export/deliveries.ts';
import { viewOf } from './audited.ts';

const source = { kind: 'html', name: 'reports/a.html', url: null, sha256: 'ab'.repeat(32) } as const;

describe('the published result', () => {
  const changes: ReportChanges = {
    cells: { ...wrongTotal.cells, 't3.carriedIn.total': '', 't4.direct.total': null },
    sections: { problems: absent },
  };

  it.each(locales)('follows the contract, in %s', (locale) => {
    const result = toResult(viewOf(changes), source, locale, 4.1);
    expect(resultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
    for (const { message, fix } of result.findings) {
      expect(message).not.toMatch(/\{|undefined|^[\w.-]+$/);
      expect(fix).not.toMatch(/\{|undefined|^[\w.-]+$/);
    }
  });

  it('contains report, sections, every cell and coverage', () => {
    const { report, schemaVersion, error, timings, source: from } = toResult(viewOf(changes), source, 'zh-CN', 4.1);
    expect({ schemaVersion, error, timings, from }).toEqual({
      schemaVersion: 1,
      error: null,
      timings: { total: 4.1 },
      from: source,
    });
    expect(report?.title).toBe('云溪市民政局2023年政府信息公开工作年度报告');
    expect(report?.form).toBe('2021');
    expect(report?.coverage).toEqual({ expected: 200, read: 199 });
    expect(report?.claims).toEqual([]);
    expect(report?.sections).toHaveLength(6);
    expect(report?.sections[4]).toEqual({ id: 'problems', heading: '', present: false, empty: false });
    expect(Object.keys(report?.facts ?? {})).toHaveLength(200);
    expect(report?.facts['t3.received.natural']).toEqual({ value: 63, raw: '63', state: 'number' });
    expect(report?.facts['t3.carriedIn.total']).toEqual({ value: null, raw: '', state: 'blank' });
    expect(report?.facts['t4.direct.total']).toEqual({ value: null, raw: '', state: 'missing' });
  });

  it('contains a finding as in the contract’s example', () => {
    const { findings } = toResult(viewOf(changes), source, 'zh-CN', 4.1);
    const finding = findings.find(({ rule }) => rule === 't3-row-total');
    expect({ ...finding, fingerprint: '' }).toEqual({
      rule: 't3-row-total',
      outcome: 'fail',
      severity: 'error',
      section: 'requests',
      message: '“一、本年新收政府信息公开申请数量”行“总计”列填 64，各类申请人相加是 63',
      cells: ['t3.received.total'],
      expected: 63,
      actual: 64,
      formula: '63 + 0 + 0 + 0 + 0 + 0 = 63 ≠ 64',
      quotes: [],
      suspects: [{ cell: 't3.received.total', shouldBe: 63 }],
      fix: '请将“一、本年新收政府信息公开申请数量”行“总计”列由 64 更正为 63，更正后相关合计均相符。',
      fingerprint: '',
      clauses: ['条例第五十条第一款第（二）项'],
    });
  });

  it('counts every rule', () => {
    const { checks } = toResult(viewOf(changes), source, 'zh-CN', 4.1);
    expect(checks).toHaveLength(44);
    expect(checks.find(({ rule }) => rule === 't3-row-total')).toEqual({
      rule: 't3-row-total',
      pass: 24,
      fail: 1,
      review: 0,
      notApplicable: 0,
    });
  });

  it('has no report, findings or checks for a source that is no annual report', () => {
    const result = toResult({ kind: 'none', reason: 'notReport', year: null }, source, 'en', 1);
    expect(resultSchema.parse(result)).toMatchObject({
      error: null,
      standing: 'not-a-report',
      report: null,
      findings: [],
      checks: [],
    });
    expect(result).not.toHaveProperty('year');
  });

  it('tells audited reports from reports of years before the forms', () => {
    expect(toResult(viewOf(changes), source, 'en', 1).standing).toBe('audited');
    const older = toResult({ kind: 'none', reason: 'olderForm', year: 2016 }, source, 'en', 1);
    expect(resultSchema.parse(older)).toMatchObject({ standing: 'before-the-forms', year: 2016, report: null });
  });
});
