import { fails, notApplicable, passes, type RuleCases, reviews } from '../rule-cases.ts';

/** Three blocks: 行政复议, 未经复议直接起诉, 复议后起诉. */
export const cases: RuleCases = {
  never: {},
  cases: [
    passes(
      '3 + 1 + 0 + 2 = 6',
      { cells: { 't4.review.upheld': 3, 't4.review.corrected': 1, 't4.review.pending': 2, 't4.review.total': 6 } },
      { pass: 3 },
    ),
    fails(
      '维持 3，尚未审结 1，总计填 5（2020 年格式）',
      { form: '2019', cells: { 't4.direct.upheld': 3, 't4.direct.pending': 1, 't4.direct.total': 5 } },
      't4-total',
      '“行政诉讼（未经复议直接起诉）”的“总计”填 5，各种结果相加是 4',
      { section: 'review', cells: ['t4.direct.total'], expected: 4, actual: 5, formula: '3 + 0 + 0 + 1 = 4 ≠ 5' },
      { pass: 2 },
    ),
    reviews(
      '其他结果空白，差额可能在那里',
      { cells: { 't4.afterReview.other': '', 't4.afterReview.total': 1 } },
      't4-total.open',
      '“行政诉讼（复议后起诉）”的“总计”填 1，已填的结果相加是 0，还有空白格，无法判断',
      {
        section: 'review',
        severity: 'warning',
        cells: ['t4.afterReview.total'],
        expected: 0,
        actual: 1,
        formula: '0 + 0 + □ + 0 = 0 ≠ 1',
      },
      { pass: 2 },
    ),
    notApplicable('复议后起诉少一格', { cells: { 't4.afterReview.total': null } }, { pass: 2, notApplicable: 1 }),
  ],
};
