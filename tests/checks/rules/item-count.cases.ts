import { buildOther, buildReport } from '../report-builder.ts';
import type { RuleCases } from '../rule-cases.ts';

const last = (previous: string | number, change: string | number) => ({
  previous: buildOther({
    form: '2019',
    year: 2019,
    cells: { 't2.licensing.previous': previous, 't2.licensing.change': change },
  }),
});
const now = (previous: string | number) => buildReport({ form: '2019', cells: { 't2.licensing.previous': previous } });

/** Five rows. */
export const cases: RuleCases = {
  never: {},
  cases: [
    {
      name: '上年 499 项减 21 项，本年写 478 项',
      outcome: 'pass',
      report: now(478),
      context: last(499, '减21'),
      counts: { pass: 5 },
      finds: [],
    },
    {
      name: '本年仍写 499 项',
      outcome: 'fail',
      report: now(499),
      context: last(499, -21),
      counts: { pass: 4, fail: 1 },
      finds: [
        {
          message: 'item-count',
          text: '“行政许可 · 上一年项目数量”填 499，上年报告的项目数量加增减是 478，应当相等',
          section: 'disclosure',
          cells: ['t2.licensing.previous'],
          expected: 478,
          actual: 499,
          formula: '499 + (-21) = 478 ≠ 499',
          compared: {
            agency: '云溪市民政局',
            year: 2019,
            source: null,
            cells: [
              { cell: 't2.licensing.previous', raw: '499' },
              { cell: 't2.licensing.change', raw: '-21' },
            ],
            quotes: [],
          },
        },
      ],
    },
    {
      name: '上年增减空白，本年少 21 项：空白处可能是负数',
      outcome: 'review',
      report: now(478),
      context: last(499, ''),
      counts: { pass: 4, review: 1 },
      finds: [
        {
          message: 'years.blank',
          text: '跨年对照不了：上年报告“行政许可 · 本年增/减”空白',
          section: 'disclosure',
          severity: 'warning',
          formula: '499 + □ = 499 ≠ 478',
        },
      ],
    },
    {
      name: '2021 年格式没有项目数量',
      outcome: 'notApplicable',
      report: buildReport({ year: 2021 }),
      context: { previous: buildOther({ form: '2019' }) },
      counts: { notApplicable: 1 },
      finds: [],
    },
    { name: '没有上年报告', outcome: 'notApplicable', report: now(3), counts: { notApplicable: 1 }, finds: [] },
  ],
};
