import { buildReport } from '../report-builder.ts';
import type { RuleCases } from '../rule-cases.ts';

/** Form 2021: 200 cells, none signed. Form 2019: 198, five of them 本年增/减. */
export const cases: RuleCases = {
  never: { review: '负数没有别的解释', notApplicable: '没有数字的格不在检查之列' },
  cases: [
    { name: '没有负数', outcome: 'pass', report: buildReport(), counts: { pass: 200 }, finds: [] },
    {
      name: '本年增/减可以是负数（2020 年格式）',
      outcome: 'pass',
      report: buildReport({
        form: '2019',
        cells: {
          't2.licensing.previous': 200,
          't2.licensing.change': -136,
          't2.fees.previous': 5,
          't2.fees.change': '减4',
        },
      }),
      counts: { pass: 193 },
      finds: [],
    },
    {
      name: '新收申请填 -3',
      outcome: 'fail',
      report: buildReport({ cells: { 't3.received.natural': '-3' } }),
      counts: { pass: 199, fail: 1 },
      finds: [
        {
          message: 'cell-negative',
          text: '“一、本年新收政府信息公开申请数量 · 自然人”填 -3，不能是负数',
          section: 'requests',
          cells: ['t3.received.natural'],
          actual: -3,
        },
      ],
    },
    {
      name: '收费金额填 -0.5',
      outcome: 'fail',
      report: buildReport({ cells: { 't2.fees.amount': '-0.5' } }),
      counts: { pass: 199, fail: 1 },
      finds: [
        {
          message: 'cell-negative',
          text: '“行政事业性收费 · 金额”填 -0.5，不能是负数',
          section: 'disclosure',
          cells: ['t2.fees.amount'],
          actual: -0.5,
        },
      ],
    },
  ],
};
