import { absent, buildReport, withoutTable } from '../report-builder.ts';
import { finding, type RuleCases } from '../rule-cases.ts';

export const cases: RuleCases = {
  never: { notApplicable: '六个部分人人都要有' },
  cases: [
    { name: '六个部分都在', outcome: 'pass', report: buildReport(), counts: { pass: 6 }, finds: [] },
    {
      name: '缺第五部分',
      outcome: 'fail',
      report: buildReport({ sections: { problems: absent } }),
      counts: { pass: 5, fail: 1 },
      finds: [{ message: 'section-missing', text: '缺少“五、存在的主要问题及改进情况”', section: 'problems' }],
    },
    {
      name: '第三部分连标题带表格都没有',
      outcome: 'fail',
      report: buildReport({
        cells: withoutTable('2021', 't3'),
        sections: { requests: absent },
        tables: { t3: { found: false } },
      }),
      counts: { pass: 5, fail: 1 },
      finds: [{ message: 'section-missing', text: '缺少“三、收到和处理政府信息公开申请情况”', section: 'requests' }],
    },
    {
      name: '没有第四部分的标题，表格还在',
      outcome: 'review',
      report: buildReport({ sections: { review: absent } }),
      counts: { pass: 5, review: 1 },
      finds: [
        {
          message: 'section-missing.heading',
          text: '没有找到“四、政府信息公开行政复议、行政诉讼情况”的标题，但它的表格在',
          section: 'review',
          severity: 'warning',
        },
      ],
    },
    {
      name: '一个标题也没有找到，可能是来源丢了标题',
      outcome: 'review',
      report: buildReport({
        sections: {
          overview: absent,
          disclosure: absent,
          requests: absent,
          review: absent,
          problems: absent,
          other: absent,
        },
      }),
      counts: { review: 1 },
      finds: [
        {
          message: 'section-missing.none',
          text: '没有找到六个部分的标题，请人工核对',
          section: null,
          severity: 'warning',
        },
      ],
    },
    {
      name: '只找到两个标题，可能是来源丢了标题',
      outcome: 'review',
      report: buildReport({
        cells: { ...withoutTable('2021', 't3'), ...withoutTable('2021', 't4') },
        sections: { requests: absent, review: absent, problems: absent, other: absent },
        tables: { t3: { found: false }, t4: { found: false } },
      }),
      counts: { pass: 2, review: 4 },
      finds: [
        { message: 'section-missing', text: '缺少“三、收到和处理政府信息公开申请情况”', section: 'requests' },
        { message: 'section-missing', text: '缺少“四、政府信息公开行政复议、行政诉讼情况”', section: 'review' },
        { message: 'section-missing', text: '缺少“五、存在的主要问题及改进情况”', section: 'problems' },
        { message: 'section-missing', text: '缺少“六、其他需要报告的事项”', section: 'other' },
      ],
    },
    {
      name: '有读不到的框架，内容可能在里面',
      outcome: 'review',
      report: buildReport({ sections: { other: absent }, limitations: ['frameNotReadable'] }),
      counts: { pass: 5, review: 1 },
      finds: [{ message: 'section-missing', text: '缺少“六、其他需要报告的事项”', section: 'other' }],
    },
  ],
  edges: [
    finding(
      'fail',
      '六个标题中正好有三个',
      buildReport({ sections: { overview: absent, problems: absent, other: absent } }),
      [
        { message: 'section-missing', text: '缺少“一、总体情况”', section: 'overview' },
        { message: 'section-missing', text: '缺少“五、存在的主要问题及改进情况”', section: 'problems' },
        { message: 'section-missing', text: '缺少“六、其他需要报告的事项”', section: 'other' },
      ],
      {},
      { pass: 3, fail: 3 },
    ),
  ],
};
