/** Where two sides disagree and nobody knows which is right, files name both, and none says what it should be. */
import { describe, expect, it, test } from 'vitest';
import { renderText } from '../../cli/render-text.ts';
import { rules } from '../../lib/checks/registry.ts';
import { runChecks } from '../../lib/checks/run.ts';
import { listProblems } from '../../lib/export/problems.ts';
import { translate } from '../../lib/locales/index.ts';
import type { VerdictDetails } from '../../lib/model/finding.ts';
import { buildContext } from '../../lib/related/audit-context.ts';
import { claim, denial } from '../checks/prose-builder.ts';
import type { RuleCases } from '../checks/rule-cases.ts';
import { deliveryOf, textFile, wrongTotal } from './deliveries.ts';

/** Sixteen came in and were granted; the prose says fourteen. */
const fourteen = deliveryOf({
  cells: Object.fromEntries(
    ['received', 'granted', 'outcomes'].flatMap((row) => [
      [`t3.${row}.natural`, 16],
      [`t3.${row}.total`, 16],
    ]),
  ),
  prose: { claims: [claim('收到申请14件。', 't3.received.total', 14)] },
});
const fix = '“一、本年新收政府信息公开申请数量”行“总计”列正文为 14，表中为 16，请核对后改一致。';

describe('prose 14 against table 16', () => {
  it('is two sides and a difference in the list of problems', () => {
    const [problem, ...others] = listProblems(fourteen, 'zh-CN').standing;
    expect(others).toEqual([]);
    expect(problem?.row).toMatchObject({
      actual: '正文 14 / 表中 16',
      expected: null,
      difference: 2,
      formula: '14 ≠ 16',
      fix,
    });
  });

  it.each(['csv', 'html', 'md'] as const)('is so in %s', async (format) => {
    const content = await textFile(format, fourteen);
    expect(content).toContain('正文 14 / 表中 16');
    expect(content.replace('应为,差额', '')).not.toContain('应为');
    expect(content).toContain(fix);
  });

  it('is so in SARIF', async () => {
    const [run] = JSON.parse(await textFile('sarif', fourteen)).runs;
    expect(run.results[0].properties).toMatchObject({ actual: '正文 14 / 表中 16', expected: null, difference: 2 });
  });

  it('is so at a terminal', () => {
    const written = renderText(fourteen, 'zh-CN', false);
    expect(written).toContain(fix);
    expect(written).not.toMatch(/应为|应是/);
  });

  it('keeps both numbers under the keys of the contract', () => {
    expect(fourteen.result.findings).toMatchObject([{ actual: 14, expected: 16, sides: ['正文 14', '表中 16'] }]);
  });
});

test('a denial names its words and the terms of the table', () => {
  const delivery = deliveryOf({
    cells: { 't4.direct.upheld': 1, 't4.direct.total': 1, 't4.afterReview.other': 2, 't4.afterReview.total': 2 },
    prose: {
      denials: [
        denial('未发生行政诉讼。', 't4.litigation.total', {
          interpretations: [['t4.direct.total', 't4.afterReview.total']],
        }),
      ],
    },
  });
  expect(listProblems(delivery, 'zh-CN').standing[0]?.row).toMatchObject({
    formula: '“未发生行政诉讼” ≠ 1 + 2 = 3',
    actual: '正文 “未发生行政诉讼” / 表中 3',
    expected: null,
    difference: 3,
  });
});

test('a total is known to be wrong only where changing it alone repairs all sums', () => {
  // 64 for 63: only the total fits its row and its column.
  const [row, balance] = deliveryOf(wrongTotal).result.findings;
  expect([row?.expected, row?.sides]).toEqual([63, undefined]);
  expect(balance?.sides).toEqual(['新收加上年结转 64', '办理总计加结转下年 63']);
  // A block of table four stands alone: 3 + 1 is 4, and the total or a result may be wrong.
  const block = deliveryOf({ cells: { 't4.review.upheld': 3, 't4.review.other': 1, 't4.review.total': 5 } });
  expect(block.result.findings.map(({ sides }) => sides)).toEqual([['各种结果相加 4', '总计 5']]);
});

/** What is expected there follows from the form, the calendar or arithmetic, whatever else the report says. */
const known = new Set([
  'form-version',
  'form-version.table',
  'period',
  'section-title',
  'section-title.number',
  'percentage.sum',
]);

describe.each(rules.map(({ id }) => id))('%s', (id) => {
  it('names both sides wherever it does not know what should be', async () => {
    const { cases } = (await import(`../checks/rules/${id}.cases.ts`)) as { readonly cases: RuleCases };
    const rule = rules.filter((each) => each.id === id);
    const found = [...cases.cases, ...(cases.edges ?? [])].flatMap(({ report, context }) =>
      runChecks(report, rule, buildContext(report, context)).results.flatMap(
        ({ verdict }): readonly VerdictDetails[] =>
          verdict.outcome === 'fail' || verdict.outcome === 'review' ? [verdict] : [],
      ),
    );
    for (const { message, expected = null, sides } of found) {
      expect([message.id, expected !== null, sides !== undefined]).toEqual([
        message.id,
        expected !== null,
        expected !== null && !known.has(message.id),
      ]);
      for (const side of sides ?? []) expect(translate('zh-CN', side)).not.toMatch(/side\.|\{/);
    }
  });
});
