/** What a careful reviewer finds in the report, in the order of reading, worked out by hand from `report.ts`. */

const finding = (
  rule: string,
  outcome: 'fail' | 'review',
  section: string,
  cells: readonly string[],
  expected: number | null = null,
  actual: number | string | null = null,
) => ({ rule, outcome, section, cells, expected, actual });

export const findings = [
  // 310 + 150 + 50 = 510.
  finding('breakdown-sum', 'fail', 'overview', [], 510, 520),
  // 36 is neither new (38), nor new and carried in (41), nor dealt with (39).
  finding('claim-mismatch', 'fail', 'overview', ['t3.received.total'], 38, 36),
  // 47件 in a table whose other figures go without; the number is read all the same.
  finding('cell-unit', 'review', 'disclosure', ['t2.penalty.decisions'], null, '47件'),
  // 12 + 2 + 0 + 1 + 0 + 0 = 15.
  finding('t3-row-total', 'fail', 'requests', ['t3.granted.total'], 15, 16),
  finding('cell-blank', 'review', 'requests', ['t3.refused.excessive.legal']),
  // With that 16: 16 + 6 + 2 + 2 + 1 + 7 + 1 + 2 + 1 + 1 + 1 = 40.
  finding('t3-outcome-total', 'fail', 'requests', ['t3.outcomes.total'], 40, 39),
  // 未发生行政诉讼案件, and the table has one: it was upheld.
  finding('negative-claim', 'fail', 'review', ['t4.direct.total', 't4.direct.upheld'], 0, 1),
  // 1 + 1 + 0 + 0 = 2.
  finding('t4-total', 'fail', 'review', ['t4.review.total'], 2, 3),
];

/** What the prose says of numbers that stand in the tables. */
export const claims = [
  { subject: 't3.received.total', value: 36, section: 'overview' },
  { subject: 't3.carriedIn.total', value: 3, section: 'overview' },
];
