/** What a careful reviewer finds in the report, worked out by hand from `report.ts`. */

/** Headings as printed; each section is there and holds something. */
export const headings = {
  overview: '一、总体情况',
  disclosure: '二、主动公开政府信息情况',
  requests: '三、收到和处理政府信息公开申请情况',
  review: '四、政府信息公开行政复议、行政诉讼情况',
  problems: '五、存在的主要问题及改进情况',
  other: '六、其他需要报告的事项',
};

export const findings = [
  // 310 + 150 + 50 = 510.
  { rule: 'breakdown-sum', outcome: 'fail', section: 'overview', cells: [], expected: 510, actual: 520 },
  // 36 is neither new (38), nor new and carried in (41), nor dealt with (39).
  {
    rule: 'claim-mismatch',
    outcome: 'fail',
    section: 'overview',
    cells: ['t3.received.total'],
    expected: 38,
    actual: 36,
  },
  // 47件 in a table whose other figures go without; the number is read all the same.
  {
    rule: 'cell-unit',
    outcome: 'review',
    section: 'disclosure',
    cells: ['t2.penalty.decisions'],
    expected: null,
    actual: '47件',
  },
  // 12 + 2 + 0 + 1 + 0 + 0 = 15.
  { rule: 't3-row-total', outcome: 'fail', section: 'requests', cells: ['t3.granted.total'], expected: 15, actual: 16 },
  // With that 16: 16 + 6 + 2 + 2 + 1 + 7 + 1 + 2 + 1 + 1 + 1 = 40.
  {
    rule: 't3-outcome-total',
    outcome: 'fail',
    section: 'requests',
    cells: ['t3.outcomes.total'],
    expected: 40,
    actual: 39,
  },
  {
    rule: 'cell-blank',
    outcome: 'review',
    section: 'requests',
    cells: ['t3.refused.excessive.legal'],
    expected: null,
    actual: null,
  },
  // 1 + 1 + 0 + 0 = 2.
  { rule: 't4-total', outcome: 'fail', section: 'review', cells: ['t4.review.total'], expected: 2, actual: 3 },
  // 未发生行政诉讼案件, and the table has one: it was upheld.
  {
    rule: 'negative-claim',
    outcome: 'fail',
    section: 'review',
    cells: ['t4.direct.total', 't4.direct.upheld'],
    expected: 0,
    actual: 1,
  },
] as const;

/** What the prose says of numbers that stand in the tables. */
export const claims = [
  { subject: 't3.received.total', value: 36, section: 'overview' },
  { subject: 't3.carriedIn.total', value: 3, section: 'overview' },
];
