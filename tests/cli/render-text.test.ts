import { describe, expect, it } from 'vitest';
import { renderText } from '../../cli/render-text.ts';
import type { Locale } from '../../lib/model/locale.ts';
import type { AuditResult } from '../../lib/model/result.ts';
import { at, undecided } from '../export/deliveries.ts';

const finding: AuditResult['findings'][number] = {
  rule: 't3-row-total',
  outcome: 'fail',
  severity: 'error',
  section: 'requests',
  message: '这一行加起来是 63，总计写的是 64',
  cells: ['t3.received.total'],
  expected: 63,
  actual: 64,
  formula: '63 + 0 = 63 ≠ 64',
  quotes: [],
  suspects: [{ cell: 't3.received.total', shouldBe: 63 }],
  fix: '请把总计改为 63。',
  fingerprint: 'f1',
};

const result: AuditResult = {
  schemaVersion: 1,
  source: { kind: 'html', name: 'a/b.html', url: null, sha256: '0' },
  error: null,
  standing: 'audited',
  report: {
    title: null,
    agency: '海州市林业局',
    year: 2020,
    form: '2019',
    sections: [
      { id: 'overview', heading: '', present: false, empty: false },
      { id: 'requests', heading: '三、收到和处理申请情况', present: true, empty: false },
    ],
    facts: {},
    coverage: { expected: 198, read: 190 },
    claims: [],
  },
  findings: [
    finding,
    {
      ...finding,
      rule: 'section-missing',
      outcome: 'review',
      section: 'overview',
      message: '没有第一部分',
      cells: [],
      formula: null,
      suspects: [],
      fix: '请补上。',
      quotes: ['本报告共五部分'],
      fingerprint: 'f2',
    },
    {
      ...finding,
      rule: 'year-mismatch',
      section: null,
      message: '年份不一',
      cells: [],
      formula: null,
      suspects: [],
      fix: '请改正。',
      fingerprint: 'f3',
    },
  ],
  checks: [{ rule: 't3-row-total', pass: 24, fail: 1, review: 0, notApplicable: 0 }],
  timings: { total: 1 },
};

const rendered = (result: AuditResult, locale: Locale, color: boolean) =>
  renderText({ result, reviewed: undecided(result), at }, locale, color);

describe('renderText', () => {
  it('shows agency, year, result, and the findings by section', () => {
    expect(rendered(result, 'zh-CN', false)).toBe(`a/b.html
海州市林业局 · 2020 年 · 2019 年格式（国办公开办函〔2019〕60号） · 190/198 格
2 处不符 · 1 处待核

全文
  1. 不符  年份不一
           整改：请改正。

一、总体情况
  2. 待核  没有第一部分
           原文：本报告共五部分
           整改：请补上。

三、收到和处理申请情况
  3. 不符  这一行加起来是 63，总计写的是 64
           63 + 0 = 63 ≠ 64
           位置：“一、本年新收政府信息公开申请数量”行“总计”列
           疑为：“一、本年新收政府信息公开申请数量”行“总计”列应为 63
           整改：请把总计改为 63。
`);
  });

  it('says that nothing is wrong, and how much was checked', () => {
    expect(rendered({ ...result, findings: [] }, 'zh-CN', false)).toContain('\n未发现不符（相符 24 项）\n');
  });

  it('names rules that broke down', () => {
    const checks = [{ rule: 'period', pass: 0, fail: 0, review: 0, notApplicable: 0, error: 'oops' }];
    expect(rendered({ ...result, findings: [], checks }, 'zh-CN', false)).toContain(
      '1 条规则自身出错，未能核查：period',
    );
  });

  it('says why an input was not checked', () => {
    const lost = { ...result, standing: 'not-a-report' as const, report: null, findings: [], checks: [] };
    expect(rendered(lost, 'zh-CN', false)).toBe('a/b.html\n不是政府信息公开工作年度报告\n');
    expect(rendered({ ...lost, error: '找不到这个文件' }, 'zh-CN', false)).toBe('a/b.html\n找不到这个文件\n');
    expect(rendered({ ...lost, standing: 'before-the-forms', year: 2016 }, 'zh-CN', false)).toBe(
      'a/b.html\n是 2016 年政府信息公开工作年度报告，当时尚无统一格式，不核查\n',
    );
  });

  it('removes control characters of a report', () => {
    const agency = '海州\u001b[2J市\u202e局\n';
    const words = rendered({ ...result, report: result.report && { ...result.report, agency } }, 'zh-CN', false);
    expect(words).toContain('海州 [2J市 局 · 2020 年');
  });

  it('uses colours only where the caller wants them', () => {
    expect(rendered(result, 'en', true)).toContain('\u001b[31m');
    expect(rendered(result, 'en', false)).not.toContain('\u001b');
  });
});
