import { percentage, received } from '../prose-builder.ts';
import { fails, findings, found, notApplicable, passes, type RuleCases, reviews } from '../rule-cases.ts';

/** One verdict for each percentage, and one for shares that should make a whole. */
export const cases: RuleCases = {
  never: {},
  cases: [
    passes(
      '63 件中 54 件，占 85.7%；由 50 件到 63 件，增长 26%；33.3% 三份相加 99.9%',
      {
        prose: {
          percentages: [
            percentage('共63件，其中54件，占85.7%。', 'share', 85.7, { numerators: [54], denominators: [63] }),
            percentage('63件，较上年的50件增长26%。', 'growth', 26, { numerators: [63], denominators: [50] }),
            percentage('分别占33.3%、33.3%、33.3%。', 'sum', 100, { numerators: [33.3, 33.3, 33.3], decimals: 1 }),
          ],
        },
      },
      { pass: 3 },
    ),
    passes('16 件占 20%：占的是表中办理的 80 件', {
      cells: { 't3.received.total': 79, 't3.carriedIn.total': 2, 't3.outcomes.total': 80 },
      prose: {
        percentages: [
          percentage('网络16件，占20%。', 'share', 20, {
            numerators: [16],
            denominatorCells: received,
            certain: false,
          }),
        ],
      },
    }),
    fails(
      '50 件中 16 件，占 33.9%',
      {
        prose: {
          percentages: [
            percentage('共50件，其中16件，占33.9%。', 'share', 33.9, { numerators: [16], denominators: [50] }),
          ],
        },
      },
      'percentage.share',
      '正文说占 33.9%，按 16 占 50 计算是 32.0%',
      {
        section: 'overview',
        expected: 32,
        actual: 33.9,
        formula: '16 ÷ 50 = 32.0% ≠ 33.9%',
        quotes: ['共50件，其中16件，占33.9%。'],
      },
    ),
    findings(
      'fail',
      '由 50 件到 60 件，写增长 26%；由 50 件到 40 件，写下降 10%',
      {
        prose: {
          percentages: [
            percentage('60件，较上年的50件增长26%。', 'growth', 26, { numerators: [60], denominators: [50] }),
            percentage('40件，较上年的50件下降10%。', 'growth', -10, { numerators: [40], denominators: [50] }),
          ],
        },
      },
      [
        found('percentage.growth', '正文说增减 26%，按由 50 到 60 计算是 20%', {
          section: 'overview',
          expected: 20,
          actual: 26,
          formula: '(60 − 50) ÷ 50 = 20% ≠ 26%',
        }),
        found('percentage.growth', '正文说增减 -10%，按由 50 到 40 计算是 -20%', {
          section: 'overview',
          expected: -20,
          actual: -10,
          formula: '(40 − 50) ÷ 50 = -20% ≠ -10%',
        }),
      ],
    ),
    fails(
      '占申请总量的 33.9%：总量在表中，新收和办理都是 50 件',
      {
        cells: { 't3.received.total': 50, 't3.outcomes.total': 50 },
        prose: {
          percentages: [
            percentage('网络16件，占申请总量的33.9%。', 'share', 33.9, {
              numerators: [16],
              denominatorCells: received,
              named: true,
            }),
          ],
        },
      },
      'percentage.share',
      '正文说占 33.9%，按 16 占 50 计算是 32.0%',
      { section: 'overview', expected: 32, actual: 33.9, formula: '16 ÷ 50 = 32.0% ≠ 33.9%' },
    ),
    fails(
      '受理 80 件、办结 76 件，写办结率 98%',
      {
        prose: {
          percentages: [
            percentage('受理80件，办结76件，办结率98%。', 'rate', 98, { numerators: [76], denominators: [80] }),
          ],
        },
      },
      'percentage.rate',
      '正文说比率是 98%，按 76 占 80 计算是 95%',
      { section: 'overview', expected: 95, actual: 98, formula: '76 ÷ 80 = 95% ≠ 98%' },
    ),
    reviews(
      '答复率 100%，表中新收 18 件、办理 17 件',
      {
        cells: { 't3.received.total': 18, 't3.outcomes.total': 17 },
        prose: {
          percentages: [
            percentage('收到申请18件，答复率为100%。', 'rate', 100, {
              numeratorCells: [['t3.outcomes.total']],
              denominators: [18],
              denominatorCells: [['t3.received.total']],
              named: true,
              certain: false,
            }),
          ],
        },
      },
      'percentage.rate',
      '正文说比率是 100%，按 17 占 18 计算是 94%',
      { section: 'overview', severity: 'warning', expected: 94, actual: 100, formula: '17 ÷ 18 = 94% ≠ 100%' },
    ),
    fails(
      '占 120.5%',
      { prose: { percentages: [percentage('占120.5%。', 'share', 120.5)] } },
      'percentage.over',
      '正文说占 120.5%，超过了 100%',
      { section: 'overview', actual: 120.5 },
    ),
    reviews(
      '16 件占 33.9%：占前文的 50 件不对，占表中的 100 件也不对，但还可能另有所指',
      {
        cells: { 't3.received.total': 100, 't3.outcomes.total': 100 },
        prose: {
          percentages: [
            percentage('受理50件，网络申请16件，占33.9%。', 'share', 33.9, {
              numerators: [16],
              denominators: [50],
              denominatorCells: received,
              certain: false,
            }),
          ],
        },
      },
      'percentage.share',
      '正文说占 33.9%，按 16 占 50 计算是 32.0%',
      { section: 'overview', severity: 'warning', expected: 32, actual: 33.9, formula: '16 ÷ 50 = 32.0% ≠ 33.9%' },
    ),
    reviews(
      '各项占比 50%、30%、10%，说是全部',
      {
        prose: {
          percentages: [percentage('分别占50%、30%、10%。', 'sum', 100, { numerators: [50, 30, 10], certain: false })],
        },
      },
      'percentage.sum',
      '正文各项占比相加是 90%，不是 100%',
      { section: 'overview', severity: 'warning', expected: 100, actual: 90, formula: '50% + 30% + 10% = 90% ≠ 100%' },
    ),
    reviews(
      '前面有两个总数，占哪一个都不是 33.9%',
      {
        prose: {
          percentages: [
            percentage('公开80条，解读50条，其中图解16条，占33.9%。', 'share', 33.9, {
              numerators: [16],
              denominators: [80, 50],
              certain: false,
            }),
          ],
        },
      },
      'percentage.share',
      '正文说占 33.9%，按 16 占 80 计算是 20.0%',
      { section: 'overview', severity: 'warning', expected: 20, actual: 33.9, formula: '16 ÷ 80 = 20.0% ≠ 33.9%' },
    ),
    notApplicable('不知道是谁的百分之几：前面没有总数', {
      prose: { percentages: [percentage('图解16条，占33.9%。', 'share', 33.9, { numerators: [16], certain: false })] },
    }),
    notApplicable('正文没有百分比'),
  ],
  edges: [
    ...[
      percentage('由10件到30件，增长200%。', 'growth', 200, { numerators: [30], denominators: [10] }),
      percentage('收到45件，办结46件，较上年31件增长45.2%。', 'growth', 45.2, {
        numerators: [46, 45],
        denominators: [31],
      }),
      percentage('受理20件，上年结转4件，办结18件，办结率75%。', 'rate', 75, {
        numerators: [18],
        denominators: [20, 24],
      }),
      percentage('5件全部网上公开，占100%。', 'share', 100, { numerators: [5], denominators: [5] }),
      percentage('3件中2件，占66.7%。', 'share', 66.7, { numerators: [2], denominators: [3] }),
      percentage('3件中2件，占66%。', 'share', 66, { numerators: [2], denominators: [3] }),
      percentage('8件中1件，占13%。', 'share', 13, { numerators: [1], denominators: [8] }),
      percentage('分别占33%、33%、33%。', 'sum', 100, { numerators: [33, 33, 33], decimals: 0 }),
      percentage('分别占50%、49%。', 'sum', 100, { numerators: [50, 49], decimals: 0 }),
    ].map((each) => passes(each.quote, { prose: { percentages: [each] } })),
    ...(
      [
        [3, 2, 68, '67'],
        [500, 331, 67, '66'],
        [4, 1, 24, '25'],
      ] as const
    ).map(([base, count, printed, should]) =>
      fails(
        `${base} 件中 ${count} 件，占 ${printed}%`,
        {
          prose: { percentages: [percentage('占。', 'share', printed, { numerators: [count], denominators: [base] })] },
        },
        'percentage.share',
        `正文说占 ${printed}%，按 ${count} 占 ${base} 计算是 ${should}%`,
        { section: 'overview', formula: `${count} ÷ ${base} = ${should}% ≠ ${printed}%` },
      ),
    ),
    reviews(
      '三份相加 99.6%，进位最多差 0.15',
      { prose: { percentages: [percentage('分别占。', 'sum', 100, { numerators: [33.3, 33.3, 33], decimals: 1 })] } },
      'percentage.sum',
      '正文各项占比相加是 99.6%，不是 100%',
      { section: 'overview', severity: 'warning' },
    ),
    ...[null, 0].map((total) =>
      notApplicable(`表中的总量是 ${total ?? '没有读到的'}`, {
        cells: { 't3.received.total': total },
        prose: {
          percentages: [
            percentage('网络16件，占申请总量的33.9%。', 'share', 33.9, {
              numerators: [16],
              denominatorCells: [['t3.received.total']],
              named: true,
            }),
          ],
        },
      }),
    ),
  ],
};
