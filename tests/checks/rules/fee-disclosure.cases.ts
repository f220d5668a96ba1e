import { buildReading, said } from '../reading-builder.ts';
import type { RuleCases } from '../rule-cases.ts';

const review = (message: string, text: string, quote: string) =>
  ({ message, text, section: 'other', severity: 'notice', quotes: [quote] }) as const;

export const cases: RuleCases = {
  never: { fail: '收没收费只有本机关知道' },
  cases: [
    {
      name: '未收取',
      outcome: 'pass',
      reading: buildReading({ lines: said('other', '2023年未收取信息处理费。') }),
      counts: { pass: 1 },
      finds: [],
    },
    {
      name: '标题下一行写“未收取”',
      outcome: 'pass',
      reading: buildReading({ lines: said('other', '（一）信息处理费收取情况', '本年度未收取。') }),
      counts: { pass: 1 },
      finds: [],
    },
    {
      name: '收取 0 元',
      outcome: 'pass',
      reading: buildReading({ lines: said('other', '本年度收取信息处理费0元。') }),
      counts: { pass: 1 },
      finds: [],
    },
    {
      name: '收取 230 元，表二收费 0.05 万元',
      outcome: 'pass',
      reading: buildReading({
        cells: { 't2.fees.amount': '0.05' },
        lines: said('other', '本年度对2件申请收取信息处理费230元。'),
      }),
      counts: { pass: 1 },
      finds: [],
    },
    {
      name: '2020 年不收信息处理费',
      outcome: 'notApplicable',
      reading: buildReading({ form: '2019', lines: said('other', '无。') }),
      counts: { notApplicable: 1 },
      finds: [],
    },
    {
      name: '没有提到；行政事业性收费是表二的事',
      outcome: 'review',
      reading: buildReading({
        cells: { 't2.fees.amount': '435.18' },
        lines: said('other', '没有其他需要报告的事项。', '本年度行政事业性收费435.18万元。'),
      }),
      counts: { review: 1 },
      finds: [{ message: 'fee-disclosure', text: '没有写明是否收取信息处理费', section: 'other' }],
    },
    {
      name: '只说按办法执行',
      outcome: 'review',
      reading: buildReading({
        lines: said('other', '严格执行《政府信息公开信息处理费管理办法》，规范信息处理费管理。'),
      }),
      counts: { review: 1 },
      finds: [
        review(
          'fee-disclosure.unclear',
          '提到信息处理费，但没有写明是否收取',
          '严格执行《政府信息公开信息处理费管理办法》，规范信息处理费管理。',
        ),
      ],
    },
    {
      name: '收取 235 元',
      outcome: 'review',
      reading: buildReading({ lines: said('other', '共收取信息处理费235元。') }),
      counts: { review: 1 },
      finds: [
        {
          ...review('fee-disclosure.step', '信息处理费 235 元，不是 10 元的整数倍', '共收取信息处理费235元。'),
          actual: 235,
        },
      ],
    },
    {
      name: '收取 0.3 万元，表二收费 0.1 万元',
      outcome: 'review',
      reading: buildReading({
        cells: { 't2.fees.amount': '0.1' },
        lines: said('other', '共收取信息处理费0.3万元。'),
      }),
      counts: { review: 1 },
      finds: [
        {
          ...review(
            'fee-disclosure.more',
            '信息处理费 3000 元，比“行政事业性收费 · 金额”的 0.1 万元还多',
            '共收取信息处理费0.3万元。',
          ),
          cells: ['t2.fees.amount'],
          actual: 3000,
        },
      ],
    },
  ],
};
