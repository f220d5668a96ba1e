import { buildReport } from '../report-builder.ts';
import { type RuleCases, silent } from '../rule-cases.ts';

const year = 2024;

export const cases: RuleCases = {
  never: { fail: '有的案件不必先申请复议' },
  cases: [
    {
      name: '2024 年直接起诉 2 件',
      outcome: 'pass',
      report: buildReport({ year, cells: { 't4.direct.total': 2 } }),
      counts: { pass: 1 },
      finds: [],
    },
    {
      name: '复议后起诉更多',
      outcome: 'pass',
      report: buildReport({ year, cells: { 't4.direct.total': 4, 't4.afterReview.total': 4 } }),
      counts: { pass: 1 },
      finds: [],
    },
    {
      name: '2024 年直接起诉 3 件，复议后起诉没有',
      outcome: 'review',
      report: buildReport({ year, cells: { 't4.direct.total': 3 } }),
      counts: { review: 1 },
      finds: [
        {
          message: 'direct-litigation',
          text: '“行政诉讼（未经复议直接起诉） · 总计”填 3；2024 年起，对不予公开不服的要先申请复议，请留意',
          section: 'review',
          cells: ['t4.direct.total'],
          actual: 3,
        },
      ],
    },
    {
      name: '2023 年可以直接起诉',
      outcome: 'notApplicable',
      report: buildReport({ cells: { 't4.direct.total': 9 } }),
      counts: { notApplicable: 1 },
      finds: [],
    },
  ],
  edges: [silent('notApplicable', '这一格没有读到', buildReport({ year, cells: { 't4.direct.total': null } }))],
};
