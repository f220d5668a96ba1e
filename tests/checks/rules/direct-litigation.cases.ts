import { notApplicable, passes, type RuleCases, reviews } from '../rule-cases.ts';

const year = 2024;

export const cases: RuleCases = {
  never: { fail: '有的案件不必先申请复议' },
  cases: [
    passes('2024 年直接起诉 2 件', { year, cells: { 't4.direct.total': 2 } }),
    passes('复议后起诉更多', { year, cells: { 't4.direct.total': 4, 't4.afterReview.total': 4 } }),
    reviews(
      '2024 年直接起诉 3 件，复议后起诉没有',
      { year, cells: { 't4.direct.total': 3 } },
      'direct-litigation',
      '“行政诉讼（未经复议直接起诉）”的“总计”填 3；2024 年起，对不予公开不服的应先申请复议，请留意',
      { section: 'review', cells: ['t4.direct.total'], actual: 3 },
    ),
    notApplicable('2023 年可以直接起诉', { cells: { 't4.direct.total': 9 } }),
  ],
  edges: [notApplicable('这一格没有读到', { year, cells: { 't4.direct.total': null } })],
};
