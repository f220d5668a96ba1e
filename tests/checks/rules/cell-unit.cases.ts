import { notApplicable, passes, type RuleCases, reviews } from '../rule-cases.ts';

export const cases: RuleCases = {
  never: { fail: '单位不改变数字' },
  cases: [
    passes('格里只有数字', {}, { pass: 3 }),
    passes(
      '金额带“元”（2020 年格式没有规定单位）',
      { form: '2019', cells: { 't2.procurement.amount': '102119元' } },
      { pass: 3 },
    ),
    reviews(
      '采购项目数量填“9个”',
      { form: '2019', cells: { 't2.procurement.count': '9个' } },
      'cell-unit',
      '主动公开情况表的格内写了单位（如“9个”）：“政府集中采购”行“采购项目数量”列',
      { section: 'disclosure', cells: ['t2.procurement.count'], actual: '9个' },
      { pass: 2 },
    ),
    notApplicable('没有找到表格', { tables: { t2: { found: false }, t3: { found: false }, t4: { found: false } } }),
  ],
};
