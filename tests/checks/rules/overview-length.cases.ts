import { absent } from '../report-builder.ts';
import { notApplicable, passes, type RuleCases, reviews } from '../rule-cases.ts';

export const cases: RuleCases = {
  never: { fail: '篇幅要求是各地自己的，不是法定要求' },
  cases: [
    passes('1200 字仍算 1000 字左右', { sections: { overview: { proseLength: 1200 } } }),
    reviews(
      '1201 字',
      { sections: { overview: { proseLength: 1201 } } },
      'overview-length',
      '“一、总体情况”约 1201 字，超过 1000 字左右的要求',
      { section: 'overview', expected: 1000, actual: 1201, anchors: ['overview'] },
    ),
    passes('本地要求 1500 字左右，1700 字', {
      sections: { overview: { proseLength: 1700 } },
      context: { thresholds: { overviewLength: 1500 } },
    }),
    notApplicable('2020 年报告，那时没有这种要求', { form: '2019', sections: { overview: { proseLength: 4000 } } }),
    notApplicable('没有第一部分', { sections: { overview: absent } }),
  ],
  edges: [
    reviews(
      '标题没有位置',
      { sections: { overview: { proseLength: 2000, anchor: null } } },
      'overview-length',
      '“一、总体情况”约 2000 字，超过 1000 字左右的要求',
      { section: 'overview' },
    ),
  ],
};
