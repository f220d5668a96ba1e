import { buildReport } from '../report-builder.ts';
import type { RuleCases } from '../rule-cases.ts';

export const cases: RuleCases = {
  never: { fail: '单位不改变数字' },
  cases: [
    { name: '格里只有数字', outcome: 'pass', report: buildReport(), counts: { pass: 3 }, finds: [] },
    {
      name: '金额带“元”（2020 年格式没有规定单位）',
      outcome: 'pass',
      report: buildReport({ form: '2019', cells: { 't2.procurement.amount': '102119元' } }),
      counts: { pass: 3 },
      finds: [],
    },
    {
      name: '采购项目数量填“9个”',
      outcome: 'review',
      report: buildReport({ form: '2019', cells: { 't2.procurement.count': '9个' } }),
      counts: { pass: 2, review: 1 },
      finds: [
        {
          message: 'cell-unit',
          text: '主动公开情况表的格内写了单位（如“9个”）：政府集中采购 · 采购项目数量',
          section: 'disclosure',
          cells: ['t2.procurement.count'],
          actual: '9个',
        },
      ],
    },
    {
      name: '没有找到表格',
      outcome: 'notApplicable',
      report: buildReport({ tables: { t2: { found: false }, t3: { found: false }, t4: { found: false } } }),
      counts: { notApplicable: 1 },
      finds: [],
    },
  ],
};
