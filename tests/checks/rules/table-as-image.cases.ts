import { buildReport, place, withoutTable } from '../report-builder.ts';
import type { RuleCases } from '../rule-cases.ts';

const gone = { cells: withoutTable('2021', 't4'), tables: { t4: { found: false, anchor: null } } } as const;

export const cases: RuleCases = {
  never: { fail: '图片里是什么看不到，可能只是插图' },
  cases: [
    {
      name: '有表格，旁边还有一幅插图',
      outcome: 'pass',
      report: buildReport({ sections: { review: { images: [place('picture')] } } }),
      counts: { pass: 3 },
      finds: [],
    },
    {
      name: '第四部分没有表格，有一幅图',
      outcome: 'review',
      report: buildReport({ ...gone, sections: { review: { hasTable: false, images: [place('picture')] } } }),
      counts: { pass: 2, review: 1 },
      finds: [
        {
          message: 'table-as-image',
          text: '“四、政府信息公开行政复议、行政诉讼情况”没有表格，只有图片，可能把复议诉讼情况表做成了图片',
          section: 'review',
          anchors: ['picture'],
        },
      ],
    },
    {
      name: '既没有表格也没有图：由 table-missing 报告',
      outcome: 'notApplicable',
      report: buildReport({ ...gone, sections: { review: { hasTable: false } } }),
      counts: { pass: 2, notApplicable: 1 },
      finds: [],
    },
  ],
};
