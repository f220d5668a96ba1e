import { absent, buildReport } from '../report-builder.ts';
import { finding, type RuleCases } from '../rule-cases.ts';

export const cases: RuleCases = {
  never: { fail: '篇幅要求是各地自己的，不是法定要求' },
  cases: [
    {
      name: '1200 字仍算 1000 字左右',
      outcome: 'pass',
      report: buildReport({ sections: { overview: { proseLength: 1200 } } }),
      counts: { pass: 1 },
      finds: [],
    },
    {
      name: '1201 字',
      outcome: 'review',
      report: buildReport({ sections: { overview: { proseLength: 1201 } } }),
      counts: { review: 1 },
      finds: [
        {
          message: 'overview-length',
          text: '“一、总体情况”约 1201 字，超过 1000 字左右的要求',
          section: 'overview',
          expected: 1000,
          actual: 1201,
          anchors: ['overview'],
        },
      ],
    },
    {
      name: '本地要求 1500 字左右，1700 字',
      outcome: 'pass',
      report: buildReport({ sections: { overview: { proseLength: 1700 } } }),
      context: { thresholds: { overviewLength: 1500 } },
      counts: { pass: 1 },
      finds: [],
    },
    {
      name: '2020 年报告，那时没有这种要求',
      outcome: 'notApplicable',
      report: buildReport({ form: '2019', sections: { overview: { proseLength: 4000 } } }),
      counts: { notApplicable: 1 },
      finds: [],
    },
    {
      name: '没有第一部分',
      outcome: 'notApplicable',
      report: buildReport({ sections: { overview: absent } }),
      counts: { notApplicable: 1 },
      finds: [],
    },
  ],
  edges: [
    finding('review', '标题没有位置', buildReport({ sections: { overview: { proseLength: 2000, anchor: null } } }), [
      { message: 'overview-length', text: '“一、总体情况”约 2000 字，超过 1000 字左右的要求', section: 'overview' },
    ]),
  ],
};
