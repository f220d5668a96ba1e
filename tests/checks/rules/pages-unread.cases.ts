import { buildReport } from '../report-builder.ts';
import type { RuleCases } from '../rule-cases.ts';

export const cases: RuleCases = {
  never: { pass: '每一页都读到了就没有要说的', fail: '没有读到的页上有什么，不知道' },
  cases: [
    {
      name: '网页，或者每一页都读到了',
      outcome: 'notApplicable',
      report: buildReport(),
      counts: { notApplicable: 1 },
      finds: [],
    },
    {
      name: '有几页是扫描件',
      outcome: 'review',
      report: buildReport({
        unreadPages: [
          {
            why: 'scanned',
            ranges: [
              [2, 2],
              [5, 7],
            ],
          },
        ],
      }),
      counts: { review: 1 },
      finds: [
        { message: 'pages-unread.scanned', text: '第 2, 5–7 页是图片（扫描件），读不出文字，没有核查', section: null },
      ],
    },
    {
      name: '一页坏了，后面的页数太多没有读',
      outcome: 'review',
      report: buildReport({
        unreadPages: [
          { why: 'damaged', ranges: [[3, 3]] },
          { why: 'beyond', ranges: [[101, 103]] },
        ],
      }),
      counts: { review: 2 },
      finds: [
        { message: 'pages-unread.damaged', text: '第 3 页已损坏，没有读出来，没有核查', section: null },
        { message: 'pages-unread.beyond', text: '文件太长，第 101–103 页没有读，没有核查', section: null },
      ],
    },
  ],
};
