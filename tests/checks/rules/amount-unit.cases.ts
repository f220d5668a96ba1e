import { claim } from '../prose-builder.ts';
import { buildOther, buildReading } from '../reading-builder.ts';
import type { RuleCases } from '../rule-cases.ts';

const said = (quote: string, value: number) => ({ claims: [claim(quote, 't2.fees.amount', value)] });
const last = (amount: string) => ({ previous: buildOther({ year: 2022, cells: { 't2.fees.amount': amount } }) });

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
      name: '数额很大，正文也是这个数',
      outcome: 'pass',
      reading: buildReading({
        cells: { 't2.fees.amount': '150000' },
        prose: said('行政事业性收费150000万元', 150000),
      }),
      counts: { pass: 1 },
      finds: [],
    },
    {
      name: '比上年多几倍',
      outcome: 'pass',
      reading: buildReading({ cells: { 't2.fees.amount': '90.5' } }),
      circumstances: last('11.2'),
      counts: { pass: 1 },
      finds: [],
    },
    {
      name: '填 43512.5，正文 4.35125 万元',
      outcome: 'review',
      reading: buildReading({
        cells: { 't2.fees.amount': '43512.5' },
        prose: said('行政事业性收费4.35125万元', 4.35125),
      }),
      counts: { review: 1 },
      finds: [
        {
          message: 'amount-unit.prose',
          text: '“行政事业性收费 · 金额”填“43512.5”，正文写 4.35125 万元，可能按元填写',
          section: 'disclosure',
          cells: ['t2.fees.amount'],
          actual: '43512.5',
          quotes: ['行政事业性收费4.35125万元'],
        },
      ],
    },
    {
      name: '上年 4.1，本年 43512.5',
      outcome: 'review',
      reading: buildReading({ cells: { 't2.fees.amount': '43512.5' } }),
      circumstances: last('4.1'),
      counts: { review: 1 },
      finds: [
        {
          message: 'amount-unit.jump',
          text: '“行政事业性收费 · 金额”填“43512.5”，上年填“4.1”，相差几千倍，可能有一年按元填写',
          section: 'disclosure',
          cells: ['t2.fees.amount'],
          actual: '43512.5',
          compared: {
            agency: '云溪市民政局',
            year: 2022,
            source: null,
            cells: [{ cell: 't2.fees.amount', raw: '4.1' }],
            quotes: [],
          },
        },
      ],
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
