/** Files list problems by cause, count them once, and set apart what people dismissed. */
import { describe, expect, it, test } from 'vitest';
import { renderText } from '../../cli/render-text.ts';
import type { Delivery } from '../../lib/export/delivery.ts';
import type { Decision } from '../../lib/model/decision.ts';
import { toDecision } from '../../lib/triage/decisions.ts';
import { reviewReport } from '../../lib/triage/reviewed-report.ts';
import { claim } from '../checks/prose-builder.ts';
import type { ReportChanges } from '../checks/report-builder.ts';
import { viewOf } from '../findings/audited.ts';
import { deliveryOf, textFile, wrongPeriod, wrongTotal } from './deliveries.ts';
import { bytesOf, fieldsOf, readTables, tableNamed } from './workbooks.ts';

/** One wrong cell (64 for 63) breaks a row and a column, and the prose has the right number; the period is wrong too. */
const changes: ReportChanges = {
  ...wrongTotal,
  ...wrongPeriod,
  prose: { claims: [claim('收到申请63件。', 't3.received.total', 63)] },
};
const fix = '请将“一、本年新收政府信息公开申请数量”行“总计”列由 64 更正为 63，更正后相关合计均相符。';
const periodFix = '请将统计期限“2023年1月1日至11月30日”更正为 2023 年 1 月 1 日至 12 月 31 日。';

/** The delivery after a decision on every finding of these rules. */
function decided(kind: Decision['kind'], ...decidedRules: string[]): Delivery {
  const view = viewOf(changes);
  const decisions = view.findings
    .filter(({ rule }) => decidedRules.includes(rule))
    .map((finding) =>
      toDecision(finding, view, 'p', { kind, reason: null, note: '附表另有说明', at: '2026-11-21T01:05:00.000Z' }),
    );
  const ofRule = new Map(view.findings.map(({ fingerprint, rule }) => [fingerprint, rule]));
  return deliveryOf(changes, {
    reviewed: reviewReport(view, 'p', decisions),
    decisionTextOf: (fingerprint) => (decidedRules.includes(ofRule.get(fingerprint) ?? '') ? '附表另有说明' : ''),
  });
}

const count = (content: string, words: string) => content.split(words).length - 1;

describe('one wrong cell that breaks two sums and a sentence', () => {
  const delivery = deliveryOf(changes);

  it('stays four findings, in the order of the report, in the published result', async () => {
    const { findings } = JSON.parse(await textFile('json', delivery));
    expect(findings.map(({ rule }: { rule: string }) => rule)).toEqual([
      'period',
      'claim-mismatch',
      't3-row-total',
      't3-balance',
    ]);
  });

  it.each(['csv', 'html', 'md'] as const)('is corrected once in %s', async (format) => {
    const content = await textFile(format, delivery);
    expect([count(content, fix), count(content, periodFix)]).toEqual([1, 1]);
    expect(content).toContain('正文说“一、本年新收政府信息公开申请数量”行“总计”列是 63，表中是 64');
  });

  it('is one of two problems that are counted', async () => {
    expect(await textFile('md', delivery)).toContain('**2 处不符**');
    expect(await textFile('html', delivery)).toContain('<strong>2 处不符</strong>');
    expect(renderText(delivery, 'zh-CN', false)).toContain('\n2 处不符\n');
  });

  it('is one numbered problem at a terminal, its effects below it', () => {
    const written = renderText(delivery, 'zh-CN', false);
    expect(written.match(/^ {2}\d\. 不符/gm)).toEqual(['  1. 不符', '  2. 不符']);
    expect(count(written, fix)).toBe(1);
    expect(written.match(/^ +涉及：/gm)).toHaveLength(3);
  });

  it('stays three results in SARIF', async () => {
    expect(JSON.parse(await textFile('sarif', delivery)).runs[0].results).toHaveLength(4);
  });
});

describe('dismissed problems', () => {
  const delivery = decided('dismissed', 'period');
  const headline = '2 处不符：不采纳 1 · 未处理 1';

  it('are listed apart with their reason, below the headline', async () => {
    for (const format of ['md', 'html'] as const) {
      const content = await textFile(format, delivery);
      expect(content).toContain(headline);
      const [standing = '', dismissed = ''] = content.split(format === 'md' ? '### 不采纳\n' : '<h3>不采纳</h3>');
      expect(standing).toContain(fix);
      expect(standing).not.toContain('附表另有说明');
      expect(dismissed).toContain(periodFix);
      expect(dismissed).toContain('附表另有说明');
    }
  });

  it('have a sheet of their own in a workbook', async () => {
    const tables = await readTables(await bytesOf([delivery]));
    expect(tables.map(({ sheet }) => sheet)).toEqual(['问题清单', '概况', '不采纳', '所查项目', '读取数据']);
    expect(tableNamed(tables, '概况').rows[0]?.slice(0, 4)).toEqual([1, '云溪市民政局', 2023, headline]);
    const apart = tableNamed(tables, '不采纳');
    expect(['序号', '结果', '复核意见'].map((name) => fieldsOf(apart, name))).toEqual([
      [2],
      ['不采纳'],
      ['附表另有说明'],
    ]);
  });

  it('come last in CSV and say so', async () => {
    const [, first = '', last = ''] = (await textFile('csv', delivery)).split('\r\n');
    expect([first.startsWith('1,'), last.startsWith('2,')]).toEqual([true, true]);
    expect([first.includes(',不符,'), last.includes(',不采纳,')]).toEqual([true, true]);
  });

  it('are suppressed in SARIF', async () => {
    const { results } = JSON.parse(await textFile('sarif', delivery)).runs[0];
    expect(results.map(({ ruleId, suppressions }: never) => [ruleId, suppressions])).toEqual([
      ['period', [{ kind: 'external', status: 'accepted', justification: '附表另有说明' }]],
      ...['claim-mismatch', 't3-row-total', 't3-balance'].map((rule) => [rule, undefined]),
    ]);
  });

  it('are left out where the user wants that, but not from the headline and never from JSON', async () => {
    const skipping = { ...delivery, skipDismissed: true };
    for (const format of ['csv', 'md', 'html', 'sarif'] as const)
      expect(await textFile(format, skipping), format).not.toContain(periodFix);
    expect(await textFile('md', skipping)).toContain(headline);
    expect(await textFile('json', skipping)).toBe(await textFile('json', delivery));
  });
});

test('a report does not pass where a confirmed problem stands, and does not fail for a dismissed one', async () => {
  const outcomeOf = async (delivery: Delivery) => /\| 报告 \|.*\| (\S+) \|/.exec(await textFile('md', delivery))?.[1];
  const all = ['period', 't3-row-total', 'claim-mismatch', 't3-balance'];
  expect(await outcomeOf(decided('confirmed', ...all))).toBe('不符');
  expect(await outcomeOf(decided('dismissed', ...all))).toBe('相符');
});
