import { quote } from '../report-builder.ts';
import { fails, notApplicable, passes, type RuleCases } from '../rule-cases.ts';

export const cases: RuleCases = {
  never: { review: '期限写明了就能判' },
  cases: [
    passes('2023年1月1日至12月31日'),
    fails(
      '只到 11 月 30 日',
      { period: { from: [2023, 1, 1], to: [2023, 11, 30], quote: quote('2023年1月1日至11月30日') } },
      'period',
      '统计期限“2023年1月1日至11月30日”不是 2023 年 1 月 1 日至 12 月 31 日',
      {
        section: null,
        expected: '2023-01-01/2023-12-31',
        actual: '2023-01-01/2023-11-30',
        quotes: ['2023年1月1日至11月30日'],
      },
    ),
    fails(
      '是上一年的期限',
      { period: { from: [2022, 1, 1], to: [2022, 12, 31], quote: quote('2022年1月1日至2022年12月31日') } },
      'period',
      '统计期限“2022年1月1日至2022年12月31日”不是 2023 年 1 月 1 日至 12 月 31 日',
      { section: null, actual: '2022-01-01/2022-12-31' },
    ),
    notApplicable('没有写统计期限', { period: null }),
    notApplicable('年份不明', { year: null, period: { from: [2023, 1, 1], to: [2023, 12, 31], quote: quote('…') } }),
  ],
  edges: [
    ...(
      [
        [
          [2023, 3, 1],
          [2023, 12, 31],
        ],
        [
          [2023, 1, 1],
          [2023, 12, 30],
        ],
      ] as const
    ).map(([from, to]) =>
      fails(
        `${from.join('-')} 至 ${to.join('-')}`,
        { period: { from, to, quote: quote('期限') } },
        'period',
        '统计期限“期限”不是 2023 年 1 月 1 日至 12 月 31 日',
        { section: null },
      ),
    ),
  ],
};
