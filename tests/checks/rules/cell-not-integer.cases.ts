import { fails, passes, type RuleCases } from '../rule-cases.ts';

/** Form 2021: 200 cells, one of them an amount. Form 2019: 198, one an amount. */
export const cases: RuleCases = {
  never: { review: '件数没有小数', notApplicable: '没有数字的格不在检查之列' },
  cases: [
    passes('都是整数', {}, { pass: 199 }),
    passes('金额可以有小数', { form: '2019', cells: { 't2.procurement.amount': '52.15' } }, { pass: 197 }),
    fails(
      '予以公开填 2.5',
      { cells: { 't3.granted.total': '2.5' } },
      'cell-not-integer',
      '“（一）予以公开”行“总计”列填 2.5，应为整数',
      { section: 'requests', cells: ['t3.granted.total'], actual: 2.5 },
      { pass: 198 },
    ),
    fails(
      '本年增/减填 0.5（2020 年格式）',
      { form: '2019', cells: { 't2.fees.change': '0.5' } },
      'cell-not-integer',
      '“行政事业性收费”行“本年增/减”列填 0.5，应为整数',
      { section: 'disclosure', cells: ['t2.fees.change'], actual: 0.5 },
      { pass: 196 },
    ),
  ],
};
