import { buildReading } from '../reading-builder.ts';
import type { RuleCases } from '../rule-cases.ts';

export const cases: RuleCases = {
  never: { fail: '数额大小不能断定单位填错' },
  cases: [
    {
      name: '收费 435.18246（万元）',
      outcome: 'pass',
      reading: buildReading({ cells: { 't2.fees.amount': '435.18246' } }),
      counts: { pass: 1 },
      finds: [],
    },
    {
      name: '市政府收费 150000 万元不算离奇',
      outcome: 'pass',
      reading: buildReading({ agency: '云溪市人民政府', cells: { 't2.fees.amount': '150000万元' } }),
      counts: { pass: 1 },
      finds: [],
    },
    {
      name: '格里写“4351元”',
      outcome: 'review',
      reading: buildReading({ cells: { 't2.fees.amount': '4351元' } }),
      counts: { review: 1 },
      finds: [
        {
          message: 'amount-unit',
          text: '“行政事业性收费 · 金额”填“4351元”，这一格以万元为单位',
          section: 'disclosure',
          cells: ['t2.fees.amount'],
          actual: '4351元',
        },
      ],
    },
    {
      name: '镇政府填 4351824.6，没有单位',
      outcome: 'review',
      reading: buildReading({ agency: '白石镇人民政府', cells: { 't2.fees.amount': '4351824.6' } }),
      counts: { review: 1 },
      finds: [
        {
          message: 'amount-unit.large',
          text: '“行政事业性收费 · 金额”填“4351824.6”万元，数额很大，可能是元',
          section: 'disclosure',
          cells: ['t2.fees.amount'],
          actual: '4351824.6',
        },
      ],
    },
    {
      name: '2020 年格式没有规定金额单位',
      outcome: 'notApplicable',
      reading: buildReading({ form: '2019', cells: { 't2.procurement.amount': '86715327.21元' } }),
      counts: { notApplicable: 1 },
      finds: [],
    },
  ],
};
