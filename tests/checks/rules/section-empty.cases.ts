import { absent, place } from '../report-builder.ts';
import { fails, notApplicable, passes, type RuleCases, reviews } from '../rule-cases.ts';

const nothing = { empty: true, proseLength: 0, hasTable: false } as const;

/** Parts two to four never apply: their content is their table. */
export const cases: RuleCases = {
  never: {},
  cases: [
    passes('一、五、六部分都有内容', {}, { pass: 3, notApplicable: 3 }),
    passes(
      '第六部分只写“无”，第一部分只有一幅图',
      { sections: { other: { proseLength: 1 }, overview: { proseLength: 0, images: [place('picture')] } } },
      { pass: 3, notApplicable: 3 },
    ),
    fails(
      '第五部分只有标题',
      { sections: { problems: nothing } },
      'section-empty',
      '“五、存在的主要问题及改进情况”下面没有内容',
      { section: 'problems', anchors: ['problems'] },
      { pass: 2, notApplicable: 3 },
    ),
    fails(
      '第六部分只有标题',
      { sections: { other: nothing } },
      'section-empty',
      '“六、其他需要报告的事项”下面没有内容',
      { section: 'other', anchors: ['other'] },
      { pass: 2, notApplicable: 3 },
    ),
    reviews(
      '第五部分只写“暂无问题”',
      { sections: { problems: { proseLength: 4 } } },
      'section-empty.thin',
      '“五、存在的主要问题及改进情况”只有几个字',
      { section: 'problems', severity: 'warning', anchors: ['problems'] },
      { pass: 2, notApplicable: 3 },
    ),
    notApplicable(
      '第一部分不在：由 section-missing 报告；第二部分没有内容：由 table-missing 报告',
      { sections: { overview: absent, disclosure: nothing } },
      { pass: 2, notApplicable: 4 },
    ),
  ],
  edges: [
    passes('第五部分正好十个字', { sections: { problems: { proseLength: 10 } } }, { pass: 3, notApplicable: 3 }),

    fails(
      '标题没有位置',
      { sections: { problems: { ...nothing, anchor: null } } },
      'section-empty',
      '“五、存在的主要问题及改进情况”下面没有内容',
      { section: 'problems' },
      { pass: 2, notApplicable: 3 },
    ),
  ],
};
