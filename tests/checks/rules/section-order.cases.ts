import { absent, buildReport } from '../report-builder.ts';
import { finding, type RuleCases, silent } from '../rule-cases.ts';

/** Six headings follow one another five times. */
export const cases: RuleCases = {
  never: { fail: '顺序只是格式，标题也可能认错' },
  cases: [
    { name: '顺序与格式相同', outcome: 'pass', report: buildReport(), counts: { pass: 5 }, finds: [] },
    {
      name: '缺第三部分，其余顺序相同',
      outcome: 'pass',
      report: buildReport({
        sections: { requests: absent, review: { position: 2 }, problems: { position: 3 }, other: { position: 4 } },
      }),
      counts: { pass: 4 },
      finds: [],
    },
    {
      name: '第五部分排在第四部分前面',
      outcome: 'review',
      report: buildReport({ sections: { review: { position: 4 }, problems: { position: 3 } } }),
      counts: { pass: 4, review: 1 },
      finds: [
        {
          message: 'section-order',
          text: '“四、政府信息公开行政复议、行政诉讼情况”排在“五、存在的主要问题及改进情况”后面，顺序与格式不同',
          section: 'review',
          quotes: ['五、存在的主要问题及改进情况', '四、政府信息公开行政复议、行政诉讼情况'],
          anchors: ['problems', 'review'],
        },
      ],
    },
    {
      name: '只找到一个标题',
      outcome: 'notApplicable',
      report: buildReport({
        sections: { disclosure: absent, requests: absent, review: absent, problems: absent, other: absent },
      }),
      counts: { notApplicable: 1 },
      finds: [],
    },
  ],
  edges: [
    silent(
      'pass',
      '只有两个标题，顺序相同',
      buildReport({ sections: { requests: absent, review: absent, problems: absent, other: absent } }),
    ),
    finding(
      'review',
      '前一个标题没有位置',
      buildReport({ sections: { review: { position: 4 }, problems: { position: 3, anchor: null } } }),
      [
        {
          message: 'section-order',
          text: '“四、政府信息公开行政复议、行政诉讼情况”排在“五、存在的主要问题及改进情况”后面，顺序与格式不同',
          section: 'review',
          anchors: ['review'],
        },
      ],
      {},
      { pass: 4, review: 1 },
    ),
  ],
};
