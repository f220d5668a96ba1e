import { buildReport } from '../report-builder.ts';
import type { RuleCases } from '../rule-cases.ts';

/** Three blocks: 行政复议, 未经复议直接起诉, 复议后起诉. */
export const cases: RuleCases = {
  never: {},
  cases: [
    {
      name: '3 + 1 + 0 + 2 = 6',
      outcome: 'pass',
      report: buildReport({
        cells: { 't4.review.upheld': 3, 't4.review.corrected': 1, 't4.review.pending': 2, 't4.review.total': 6 },
      }),
      counts: { pass: 3 },
      finds: [],
    },
    {
      name: '维持 3，尚未审结 1，总计填 5（2020 年格式）',
      outcome: 'fail',
      report: buildReport({
        form: '2019',
        cells: { 't4.direct.upheld': 3, 't4.direct.pending': 1, 't4.direct.total': 5 },
      }),
      counts: { pass: 2, fail: 1 },
      finds: [
        {
          message: 't4-total',
          text: '“行政诉讼（未经复议直接起诉） · 总计”填 5，各种结果相加是 4',
          section: 'review',
          cells: ['t4.direct.total'],
          expected: 4,
          actual: 5,
          formula: '3 + 0 + 0 + 1 = 4 ≠ 5',
        },
      ],
    },
    {
      name: '其他结果空白，差额可能在那里',
      outcome: 'review',
      report: buildReport({ cells: { 't4.afterReview.other': '', 't4.afterReview.total': 1 } }),
      counts: { pass: 2, review: 1 },
      finds: [
        {
          message: 't4-total.open',
          text: '“行政诉讼（复议后起诉） · 总计”填 1，已填的结果相加是 0，还有空白格，无法判断',
          section: 'review',
          severity: 'warning',
          cells: ['t4.afterReview.total'],
          expected: 0,
          actual: 1,
          formula: '0 + 0 + □ + 0 = 0 ≠ 1',
        },
      ],
    },
    {
      name: '复议后起诉少一格',
      outcome: 'notApplicable',
      report: buildReport({ cells: { 't4.afterReview.total': null } }),
      counts: { pass: 2, notApplicable: 1 },
      finds: [],
    },
  ],
};
