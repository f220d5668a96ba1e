import { absent, buildReport, place } from '../report-builder.ts';
import { finding, type RuleCases, silent } from '../rule-cases.ts';

const nothing = { empty: true, proseLength: 0, hasTable: false } as const;

/** Parts two to four never apply: their content is their table. */
export const cases: RuleCases = {
  never: {},
  cases: [
    {
      name: '一、五、六部分都有内容',
      outcome: 'pass',
      report: buildReport(),
      counts: { pass: 3, notApplicable: 3 },
      finds: [],
    },
    {
      name: '第六部分只写“无”，第一部分只有一幅图',
      outcome: 'pass',
      report: buildReport({
        sections: { other: { proseLength: 1 }, overview: { proseLength: 0, images: [place('picture')] } },
      }),
      counts: { pass: 3, notApplicable: 3 },
      finds: [],
    },
    {
      name: '第五部分只有标题',
      outcome: 'fail',
      report: buildReport({ sections: { problems: nothing } }),
      counts: { pass: 2, fail: 1, notApplicable: 3 },
      finds: [
        {
          message: 'section-empty',
          text: '“五、存在的主要问题及改进情况”下面没有内容',
          section: 'problems',
          anchors: ['problems'],
        },
      ],
    },
    {
      name: '第六部分只有标题',
      outcome: 'fail',
      report: buildReport({ sections: { other: nothing } }),
      counts: { pass: 2, fail: 1, notApplicable: 3 },
      finds: [
        {
          message: 'section-empty',
          text: '“六、其他需要报告的事项”下面没有内容',
          section: 'other',
          anchors: ['other'],
        },
      ],
    },
    {
      name: '第五部分只写“暂无问题”',
      outcome: 'review',
      report: buildReport({ sections: { problems: { proseLength: 4 } } }),
      counts: { pass: 2, review: 1, notApplicable: 3 },
      finds: [
        {
          message: 'section-empty.thin',
          text: '“五、存在的主要问题及改进情况”只有几个字',
          section: 'problems',
          severity: 'warning',
          anchors: ['problems'],
        },
      ],
    },
    {
      name: '第一部分不在：由 section-missing 报告；第二部分没有内容：由 table-missing 报告',
      outcome: 'notApplicable',
      report: buildReport({ sections: { overview: absent, disclosure: nothing } }),
      counts: { pass: 2, notApplicable: 4 },
      finds: [],
    },
  ],
  edges: [
    silent(
      'pass',
      '第五部分正好十个字',
      buildReport({ sections: { problems: { proseLength: 10 } } }),
      {},
      { pass: 3, notApplicable: 3 },
    ),

    finding(
      'fail',
      '标题没有位置',
      buildReport({ sections: { problems: { ...nothing, anchor: null } } }),
      [{ message: 'section-empty', text: '“五、存在的主要问题及改进情况”下面没有内容', section: 'problems' }],
      {},
      { pass: 2, fail: 1, notApplicable: 3 },
    ),
  ],
};
