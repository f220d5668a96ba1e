import { denial, received } from '../prose-builder.ts';
import { fails, notApplicable, passes, type RuleCases, reviews } from '../rule-cases.ts';

const allAnswered = denial('受理申请46件，均已答复。', 't3.carriedOut.total', { answered: 46, certain: false });

/** One verdict for each denial. */
export const cases: RuleCases = {
  never: {},
  cases: [
    passes('未收到申请，新收 0，上年结转 1：不矛盾', {
      cells: { 't3.carriedIn.total': 1, 't3.outcomes.total': 1 },
      prose: { denials: [denial('本年度未收到申请。', 't3.received.total', { interpretations: received })] },
    }),
    passes('正文说受理 46 件、均已答复，表中办理总计 46、结转 2：结转的不在这 46 件里', {
      cells: { 't3.outcomes.total': 46, 't3.carriedOut.total': 2 },
      prose: { denials: [allAnswered] },
    }),
    fails(
      '正文说未发生行政诉讼，表中直接起诉 1 件',
      {
        cells: { 't4.direct.upheld': 1, 't4.direct.total': 1 },
        prose: {
          denials: [
            denial('未发生行政诉讼。', 't4.litigation.total', {
              interpretations: [['t4.direct.total', 't4.afterReview.total']],
            }),
          ],
        },
      },
      'negative-claim',
      '正文说没有“行政诉讼”，表中是 1',
      {
        section: 'overview',
        cells: ['t4.direct.total', 't4.direct.upheld'],
        expected: 0,
        actual: 1,
        quotes: ['未发生行政诉讼。'],
      },
    ),
    reviews(
      '正文说均已办结，表中结转下年度 3 件',
      {
        cells: { 't3.carriedOut.total': 3 },
        prose: { denials: [denial('以上申请均已办结。', 't3.carriedOut.total', { certain: false })] },
      },
      'negative-claim',
      '正文说没有“四、结转下年度继续办理”行“总计”列，表中是 3',
      { section: 'overview', severity: 'warning', cells: ['t3.carriedOut.total'], expected: 0, actual: 3 },
    ),
    reviews(
      '正文说受理 46 件、均已答复，表中办理总计 44、结转 2',
      { cells: { 't3.outcomes.total': 44, 't3.carriedOut.total': 2 }, prose: { denials: [allAnswered] } },
      'negative-claim',
      '正文说没有“四、结转下年度继续办理”行“总计”列，表中是 2',
      { section: 'overview', severity: 'warning', cells: ['t3.carriedOut.total'], expected: 0, actual: 2 },
    ),
    notApplicable('表中这一格没有读到', {
      cells: { 't4.review.total': null },
      prose: { denials: [denial('未发生行政复议。', 't4.review.total')] },
    }),
    notApplicable('正文没有这样的话'),
  ],
  edges: [
    notApplicable('一种说法里有一格没有读到，可能是 0', {
      cells: { 't3.received.total': 3, 't3.outcomes.total': null },
      prose: { denials: [denial('本年度未收到申请。', 't3.received.total', { interpretations: received })] },
    }),
    notApplicable('说均已答复 46 件，办理总计没有读到', {
      cells: { 't3.outcomes.total': null, 't3.carriedOut.total': 2 },
      prose: { denials: [allAnswered] },
    }),
    passes('说均已答复 46 件，没有结转', { cells: { 't3.outcomes.total': 44 }, prose: { denials: [allAnswered] } }),
  ],
};
