import { absent, buildReport } from '../report-builder.ts';
import { finding, type RuleCases, silent } from '../rule-cases.ts';

export const cases: RuleCases = {
  never: { fail: '说法不同的标题未必是错' },
  cases: [
    { name: '标题与格式相同', outcome: 'pass', report: buildReport(), counts: { pass: 6 }, finds: [] },
    {
      name: '见过的说法和小出入：多一个“的”，“及”写成“和”，带“政府信息公开工作”',
      outcome: 'pass',
      report: buildReport({
        sections: {
          overview: { title: '总体工作情况' },
          disclosure: { title: '行政机关主动公开政府信息的情况' },
          requests: { title: '收到及处理政府信息公开申请的情况' },
          review: { title: '因政府信息公开工作被申请行政复议、提起行政诉讼的情况' },
          problems: { title: '政府信息公开工作存在的主要问题和改进情况' },
          other: { title: '需要报告的其他事项' },
        },
      }),
      counts: { pass: 6 },
      finds: [],
    },
    {
      name: '没有序号的标题',
      outcome: 'pass',
      report: buildReport({ sections: { overview: { heading: '总体情况', number: '' } } }),
      counts: { pass: 6 },
      finds: [],
    },
    {
      name: '缺一个部分，后面的序号跟着前移',
      outcome: 'pass',
      report: buildReport({ sections: { problems: absent, other: { position: 4, number: '五' } } }),
      counts: { pass: 5, notApplicable: 1 },
      finds: [],
    },
    {
      name: '第四部分写成“复议与诉讼”',
      outcome: 'review',
      report: buildReport({ sections: { review: { heading: '四、复议与诉讼', title: '复议与诉讼' } } }),
      counts: { pass: 5, review: 1 },
      finds: [
        {
          message: 'section-title',
          text: '标题“四、复议与诉讼”与格式不同，应为“四、政府信息公开行政复议、行政诉讼情况”',
          section: 'review',
          expected: '政府信息公开行政复议、行政诉讼情况',
          actual: '四、复议与诉讼',
          quotes: ['四、复议与诉讼'],
          anchors: ['review'],
        },
      ],
    },
    {
      name: '第四部分又写成“三、”',
      outcome: 'review',
      report: buildReport({
        sections: { review: { heading: '三、政府信息公开行政复议、行政诉讼情况', number: '三' } },
      }),
      counts: { pass: 5, review: 1 },
      finds: [
        {
          message: 'section-title.number',
          text: '标题“三、政府信息公开行政复议、行政诉讼情况”的序号不对，应为“四、政府信息公开行政复议、行政诉讼情况”',
          section: 'review',
          actual: '三、政府信息公开行政复议、行政诉讼情况',
          anchors: ['review'],
        },
      ],
    },
    {
      name: '第六部分不在：由 section-missing 报告',
      outcome: 'notApplicable',
      report: buildReport({ sections: { other: absent } }),
      counts: { pass: 5, notApplicable: 1 },
      finds: [],
    },
  ],
  edges: [
    silent(
      'pass',
      '缺第五部分，第六部分仍写“六、”',
      buildReport({ sections: { problems: absent, other: { position: 4, number: '六' } } }),
      {},
      { pass: 5, notApplicable: 1 },
    ),
    // 3 letters more beside 8: 3 of 11 differ.
    silent(
      'pass',
      '比格式多三个字',
      buildReport({ sections: { other: { title: '其他需要向社会报告的事项' } } }),
      {},
      { pass: 6 },
    ),
    finding(
      'review',
      '第四部分写成“一、”，标题没有位置',
      buildReport({
        sections: { review: { heading: '一、政府信息公开行政复议、行政诉讼情况', number: '一', anchor: null } },
      }),
      [
        {
          message: 'section-title.number',
          text: '标题“一、政府信息公开行政复议、行政诉讼情况”的序号不对，应为“四、政府信息公开行政复议、行政诉讼情况”',
          section: 'review',
          anchors: [],
        },
      ],
      {},
      { pass: 5, review: 1 },
    ),
  ],
};
