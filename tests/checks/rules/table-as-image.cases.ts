import { place, withoutTable } from '../report-builder.ts';
import { notApplicable, passes, type RuleCases, reviews } from '../rule-cases.ts';

const gone = { cells: withoutTable('2021', 't4'), tables: { t4: { found: false, anchor: null } } } as const;

export const cases: RuleCases = {
  never: { fail: '图片里是什么看不到，可能只是插图' },
  cases: [
    passes('有表格，旁边还有一幅插图', { sections: { review: { images: [place('picture')] } } }, { pass: 3 }),
    reviews(
      '第四部分没有表格，有一幅图',
      { ...gone, sections: { review: { hasTable: false, images: [place('picture')] } } },
      'table-as-image',
      '“四、政府信息公开行政复议、行政诉讼情况”没有表格，只有图片，可能把复议诉讼情况表做成了图片',
      { section: 'review', anchors: ['picture'] },
      { pass: 2 },
    ),
    notApplicable(
      '既没有表格也没有图：由 table-missing 报告',
      { ...gone, sections: { review: { hasTable: false } } },
      { pass: 2, notApplicable: 1 },
    ),
  ],
};
