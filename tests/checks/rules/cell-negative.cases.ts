import { fails, passes, type RuleCases } from '../rule-cases.ts';

/** Form 2021: 200 cells, none signed. Form 2019: 198, five of them 本年增/减. */
export const cases: RuleCases = {
  never: { review: '负数没有别的解释', notApplicable: '没有数字的格不在检查之列' },
  cases: [
    passes('没有负数', {}, { pass: 200 }),
    passes(
      '本年增/减可以是负数（2020 年格式）',
      {
        form: '2019',
        cells: {
          't2.licensing.previous': 200,
          't2.licensing.change': -136,
          't2.fees.previous': 5,
          't2.fees.change': '减4',
        },
      },
      { pass: 193 },
    ),
    fails(
      '新收申请填 -3',
      { cells: { 't3.received.natural': '-3' } },
      'cell-negative',
      '“一、本年新收政府信息公开申请数量”行“自然人”列填 -3，不能是负数',
      { section: 'requests', cells: ['t3.received.natural'], actual: -3 },
      { pass: 199 },
    ),
    fails(
      '收费金额填 -0.5',
      { cells: { 't2.fees.amount': '-0.5' } },
      'cell-negative',
      '“行政事业性收费”行“金额”列填 -0.5，不能是负数',
      { section: 'disclosure', cells: ['t2.fees.amount'], actual: -0.5 },
      { pass: 199 },
    ),
  ],
};
