import { buildReport } from '../report-builder.ts';
import type { RuleCases } from '../rule-cases.ts';

/** Form 2021 has 10 + 175 + 15 cells, form 2019 22 + 161 + 15. */
export const cases: RuleCases = {
  never: { fail: '文字是什么意思要由人看' },
  cases: [
    { name: '每格都是数字', outcome: 'pass', report: buildReport(), counts: { pass: 200 }, finds: [] },
    {
      name: '短横、千分位、带单位、“减4”都算填了数（2020 年格式）',
      outcome: 'pass',
      report: buildReport({
        form: '2019',
        cells: {
          't2.regulations.made': '—',
          't2.licensing.previous': '1,234',
          't2.licensing.change': '减4',
          't2.procurement.count': '9个',
          't2.procurement.amount': '86715327.21元',
        },
      }),
      counts: { pass: 198 },
      finds: [],
    },
    {
      name: '格里写“见附件”',
      outcome: 'review',
      report: buildReport({ cells: { 't2.licensing.decisions': '见附件' } }),
      counts: { pass: 199, review: 1 },
      finds: [
        {
          message: 'cell-not-number',
          text: '“行政许可 · 处理决定数量”填的是“见附件”，不是数字',
          section: 'disclosure',
          cells: ['t2.licensing.decisions'],
          actual: '见附件',
        },
      ],
    },
    {
      name: '空白和缺失的格由别的规则报告',
      outcome: 'notApplicable',
      report: buildReport({ cells: { 't2.licensing.decisions': '', 't4.review.total': null } }),
      counts: { pass: 198, notApplicable: 2 },
      finds: [],
    },
  ],
};
