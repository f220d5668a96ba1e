import { findings, found, notApplicable, type RuleCases, reviews } from '../rule-cases.ts';

export const cases: RuleCases = {
  never: { pass: '每一页都读到了就没有要说的', fail: '没有读到的页上有什么，不知道' },
  cases: [
    notApplicable('网页，或者每一页都读到了'),
    reviews(
      '有几页是扫描件',
      {
        unreadPages: [
          {
            why: 'scanned',
            ranges: [
              [2, 2],
              [5, 7],
            ],
          },
        ],
      },
      'pages-unread.scanned',
      '第 2, 5–7 页是图片（扫描件），无法读取文字，未核查',
      { section: null },
    ),
    findings(
      'review',
      '一页坏了，后面的页数太多没有读',
      {
        unreadPages: [
          { why: 'damaged', ranges: [[3, 3]] },
          { why: 'beyond', ranges: [[101, 103]] },
        ],
      },
      [
        found('pages-unread.damaged', '第 3 页已损坏，无法读取，未核查', { section: null }),
        found('pages-unread.beyond', '文件过长，第 101–103 页未读取，未核查', { section: null }),
      ],
    ),
  ],
};
