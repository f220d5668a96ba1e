import { describe, expect, test } from 'vitest';
import { noticeText, problemText } from '../../components/notice-text.ts';
import type { FindingView } from '../../lib/model/view.ts';
import type { ReviewedProblem } from '../../lib/triage/reviewed-report.ts';
import { makeFinding, makeReport } from './fixtures.ts';

// Any text of the locale serves as a correction or a sentence here: 'popup.year' reads “{year} 年”.
const words = (year: number) => ({ id: 'popup.year', data: { year } });
const finding = (year: number, changes: Partial<FindingView> = {}) =>
  makeFinding({ fingerprint: `f${year}`, message: words(year), fix: words(year), formula: null, ...changes });

function problem(
  [lead, ...effects]: readonly [FindingView, ...FindingView[]],
  changes: Partial<ReviewedProblem> = {},
): ReviewedProblem {
  const item = (each: FindingView) => ({ finding: each, decision: null, changed: null });
  return {
    key: lead.fingerprint,
    outcome: 'fail',
    message: lead.message,
    suspects: [],
    items: [item(lead), ...effects.map(item)],
    standing: 'open',
    stage: null,
    steps: [],
    ...changes,
  };
}

describe('one problem', () => {
  test('is its correction and its sum', () => {
    expect(problemText('zh-CN', problem([finding(2024, { formula: '1 + 1 = 2 ≠ 3' })]))).toBe(
      '2024 年\n算式：1 + 1 = 2 ≠ 3',
    );
  });

  test('says what a person has to look at, until a person confirmed it', () => {
    expect(problemText('zh-CN', problem([finding(2024)], { outcome: 'review' }))).toBe('（待核）2024 年');
    expect(problemText('zh-CN', problem([finding(2024)], { outcome: 'review', standing: 'confirmed' }))).toBe(
      '（已确认）2024 年',
    );
  });

  test('asks once for the cell that explains several findings', () => {
    const suspects = [{ cell: 't3.received.total', shouldBe: 63, reason: 'oneCell' as const }];
    const effects = [finding(1, { suspects, formula: '60 + 3 = 63 ≠ 64' }), finding(2), finding(3)] as const;
    expect(problemText('zh-CN', problem(effects, { suspects }))).toBe('1 年\n算式：60 + 3 = 63 ≠ 64');
  });

  test('names both cells of a pair, for which no finding asks', () => {
    const suspects = [
      { cell: 't3.received.natural', shouldBe: 2, reason: 'wrongPlace' as const },
      { cell: 't3.received.business', shouldBe: 0, reason: 'wrongPlace' as const },
    ];
    expect(problemText('zh-CN', problem([finding(1), finding(2)], { suspects }))).toBe(
      [
        '1 年',
        '疑为填错位置：“一、本年新收政府信息公开申请数量”行“自然人”列应为 2',
        '疑为填错位置：“一、本年新收政府信息公开申请数量”行“商业企业”列应为 0',
      ].join('\n'),
    );
  });

  test('lists the corrections of siblings, each of which has to be made', () => {
    expect(problemText('zh-CN', problem([finding(1), finding(2)]))).toBe('1 年\n2 年');
  });
});

describe('a notice', () => {
  const report = makeReport();
  const heading = '南湖区民政局2024年政府信息公开工作年度报告，核查发现以下问题：';
  const problems = [
    problem([finding(1)], { outcome: 'review' }),
    problem([finding(2)], { standing: 'dismissed' }),
    problem([finding(3)], { standing: 'confirmed' }),
  ];

  test('numbers what stands, in its order, under agency and year', () => {
    expect(noticeText('zh-CN', report, problems)).toBe(`${heading}\n1. （待核）1 年\n2. （已确认）3 年`);
  });

  test('lists dismissed problems apart, with the reason, where that is asked for', () => {
    expect(noticeText('zh-CN', report, problems, () => '不采纳：其他')).toBe(
      [heading, '1. （待核）1 年', '2. （已确认）3 年', '另有以下各处不采纳：', '1. 2 年。不采纳：其他'].join('\n'),
    );
    expect(noticeText('zh-CN', report, problems.slice(0, 1), () => '不采纳')).toBe(`${heading}\n1. （待核）1 年`);
  });

  test('says that nothing has to be corrected where nothing was found or all was dismissed', () => {
    const nothing = '南湖区民政局2024年政府信息公开工作年度报告，核查未发现需要整改的问题。';
    expect(noticeText('zh-CN', report, [])).toBe(nothing);
    expect(noticeText('zh-CN', report, problems.slice(1, 2))).toBe(nothing);
  });

  test('does without agency and year where they are unknown', () => {
    expect(noticeText('zh-CN', makeReport({ agency: null, year: null }), problems.slice(0, 1))).toBe(
      '未写明机关政府信息公开工作年度报告，核查发现以下问题：\n1. （待核）1 年',
    );
  });
});
