import { absent } from '../report-builder.ts';
import { notApplicable, passes, type RuleCases, reviews } from '../rule-cases.ts';

/** Six headings follow one another five times. */
export const cases: RuleCases = {
  never: { fail: '顺序只是格式，标题也可能认错' },
  cases: [
    passes('顺序与格式相同', {}, { pass: 5 }),
    passes(
      '缺第三部分，其余顺序相同',
      { sections: { requests: absent, review: { position: 2 }, problems: { position: 3 }, other: { position: 4 } } },
      { pass: 4 },
    ),
    reviews(
      '第五部分排在第四部分前面',
      { sections: { review: { position: 4 }, problems: { position: 3 } } },
      'section-order',
      '“四、政府信息公开行政复议、行政诉讼情况”排在“五、存在的主要问题及改进情况”后面，顺序与格式不同',
      {
        section: 'review',
        quotes: ['五、存在的主要问题及改进情况', '四、政府信息公开行政复议、行政诉讼情况'],
        anchors: ['problems', 'review'],
      },
      { pass: 4 },
    ),
    notApplicable('只找到一个标题', {
      sections: { disclosure: absent, requests: absent, review: absent, problems: absent, other: absent },
    }),
  ],
  edges: [
    passes('只有两个标题，顺序相同', {
      sections: { requests: absent, review: absent, problems: absent, other: absent },
    }),
    reviews(
      '前一个标题没有位置',
      { sections: { review: { position: 4 }, problems: { position: 3, anchor: null } } },
      'section-order',
      '“四、政府信息公开行政复议、行政诉讼情况”排在“五、存在的主要问题及改进情况”后面，顺序与格式不同',
      { section: 'review', anchors: ['review'] },
      { pass: 4 },
    ),
  ],
};
