import { absent } from '../report-builder.ts';
import { notApplicable, passes, type RuleCases, reviews } from '../rule-cases.ts';

export const cases: RuleCases = {
  never: { fail: '说法不同的标题未必是错' },
  cases: [
    passes('标题与格式相同', {}, { pass: 6 }),
    passes(
      '见过的说法和小出入：多一个“的”，“及”写成“和”，带“政府信息公开工作”',
      {
        sections: {
          overview: { title: '总体工作情况' },
          disclosure: { title: '行政机关主动公开政府信息的情况' },
          requests: { title: '收到及处理政府信息公开申请的情况' },
          review: { title: '因政府信息公开工作被申请行政复议、提起行政诉讼的情况' },
          problems: { title: '政府信息公开工作存在的主要问题和改进情况' },
          other: { title: '需要报告的其他事项' },
        },
      },
      { pass: 6 },
    ),
    passes('没有序号的标题', { sections: { overview: { heading: '总体情况', number: '' } } }, { pass: 6 }),
    passes(
      '缺一个部分，后面的序号跟着前移',
      { sections: { problems: absent, other: { position: 4, number: '五' } } },
      { pass: 5, notApplicable: 1 },
    ),
    reviews(
      '第四部分写成“复议与诉讼”',
      { sections: { review: { heading: '四、复议与诉讼', title: '复议与诉讼' } } },
      'section-title',
      '标题“四、复议与诉讼”与格式不同，应为“四、政府信息公开行政复议、行政诉讼情况”',
      {
        section: 'review',
        expected: '政府信息公开行政复议、行政诉讼情况',
        actual: '四、复议与诉讼',
        quotes: ['四、复议与诉讼'],
        anchors: ['review'],
      },
      { pass: 5 },
    ),
    reviews(
      '第四部分又写成“三、”',
      { sections: { review: { heading: '三、政府信息公开行政复议、行政诉讼情况', number: '三' } } },
      'section-title.number',
      '标题“三、政府信息公开行政复议、行政诉讼情况”的序号不对，应为“四、政府信息公开行政复议、行政诉讼情况”',
      { section: 'review', actual: '三、政府信息公开行政复议、行政诉讼情况', anchors: ['review'] },
      { pass: 5 },
    ),
    notApplicable(
      '第六部分不在：由 section-missing 报告',
      { sections: { other: absent } },
      { pass: 5, notApplicable: 1 },
    ),
  ],
  edges: [
    passes(
      '缺第五部分，第六部分仍写“六、”',
      { sections: { problems: absent, other: { position: 4, number: '六' } } },
      { pass: 5, notApplicable: 1 },
    ),
    // 3 letters more beside 8: 3 of 11 differ.
    passes('比格式多三个字', { sections: { other: { title: '其他需要向社会报告的事项' } } }, { pass: 6 }),
    reviews(
      '第四部分写成“一、”，标题没有位置',
      { sections: { review: { heading: '一、政府信息公开行政复议、行政诉讼情况', number: '一', anchor: null } } },
      'section-title.number',
      '标题“一、政府信息公开行政复议、行政诉讼情况”的序号不对，应为“四、政府信息公开行政复议、行政诉讼情况”',
      { section: 'review', anchors: [] },
      { pass: 5 },
    ),
  ],
};
