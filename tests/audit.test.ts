import { expect, it } from 'vitest';
import { audit } from '../lib/audit.ts';
import type { SourceDocument } from '../lib/model/document.ts';
import type { Rule } from '../lib/model/rule.ts';
import { readHtml } from '../lib/source/dom/parsed.ts';
import { readText } from '../lib/source/text/index.ts';

const headings = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

const sentence = '这一部分的情况在这里用一句话说明。';

/** A page of a report in prose alone. */
function prose(year: number): SourceDocument {
  const parts = headings.map((heading) => `<h2>${heading}</h2><p>${sentence}</p>`);
  return readHtml(`<h1>云溪市民政局${year}年政府信息公开工作年度报告</h1>${parts.join('')}`);
}

it('uses the class that the user gave an agency, and reports the class of its name', () => {
  const table =
    '<table><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr><tr><td>规章</td><td>1</td><td>0</td><td>1</td></tr><tr><td>行政规范性文件</td><td>0</td><td>0</td><td>0</td></tr></table>';
  const parts = headings.map((heading, index) => `<h2>${heading}</h2>${index === 1 ? table : `<p>${sentence}</p>`}`);
  const report = readHtml(`<h1>南湖区民政局2023年政府信息公开工作年度报告</h1>${parts.join('')}`);
  const regulations = (level: 'city' | 'county') => {
    const result = audit(report, { agencies: new Map([['南湖区民政局', { level, kind: 'department' }]]) });
    if (result.kind !== 'report') throw new Error(result.reason);
    expect(result.report.agencyKind.level).toBe('county');
    return result.findings.filter(({ message }) => message.id === 't2-plausible.regulations').length;
  };
  expect(regulations('county')).toBe(2);
  expect(regulations('city')).toBe(0);
});

it('finds what is wrong with a report by all rules', () => {
  const result = audit(prose(2023));
  if (result.kind !== 'report') throw new Error(result.reason);
  expect(result.findings.map(({ rule, outcome, section }) => [rule, outcome, section])).toEqual([
    ['overview-topics', 'review', 'overview'],
    ['table-missing', 'fail', 'disclosure'],
    ['table-missing', 'fail', 'requests'],
    ['table-missing', 'fail', 'review'],
    ['fee-disclosure', 'review', 'other'],
  ]);
  expect(result.checks).toHaveLength(44);
  expect(result.checks.filter(({ error }) => error !== undefined)).toEqual([]);
});

it('asks for a review where the text may have lost its tables', () => {
  const lines = headings.flatMap((heading) => [heading, sentence]);
  const result = audit(readText(['云溪市民政局2023年政府信息公开工作年度报告', ...lines].join('\n')));
  if (result.kind !== 'report') throw new Error(result.reason);
  expect(result.findings.map(({ rule, outcome }) => [rule, outcome])).toEqual([
    ['overview-topics', 'review'],
    ['table-missing', 'review'],
    ['table-missing', 'review'],
    ['table-missing', 'review'],
    ['fee-disclosure', 'review'],
  ]);
});

it('runs only the given rules, and continues after one that throws', () => {
  const broken: Rule = {
    id: 'broken',
    family: 'cells',
    severity: 'notice',
    clauses: [],
    check: () => {
      throw new Error('broken');
    },
  };
  const result = audit(prose(2023), { rules: [broken] });
  if (result.kind !== 'report') throw new Error(result.reason);
  expect(result.findings).toEqual([]);
  expect(result.checks).toEqual([{ rule: 'broken', pass: 0, fail: 0, review: 0, notApplicable: 0, error: 'broken' }]);
});

it('gives no findings for other documents and for reports older than the form', () => {
  expect(audit(readText('今天的天气很好。\n没有报告。'))).toEqual({ kind: 'none', reason: 'notReport', year: null });
  expect(audit(prose(2016))).toEqual({ kind: 'none', reason: 'olderForm', year: 2016 });
});
