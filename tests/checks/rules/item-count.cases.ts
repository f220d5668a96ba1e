import { buildOther } from '../report-builder.ts';
import { type CaseChanges, fails, notApplicable, passes, type RuleCases, reviews } from '../rule-cases.ts';

const last = (previous: string | number, change: string | number) => ({
  previous: buildOther({
    form: '2019',
    year: 2019,
    cells: { 't2.licensing.previous': previous, 't2.licensing.change': change },
  }),
});
const now = (previous: string | number): CaseChanges => ({
  form: '2019',
  cells: { 't2.licensing.previous': previous },
});

/** Five rows. */
export const cases: RuleCases = {
  never: {},
  cases: [
    passes('上年 499 项减 21 项，本年写 478 项', { ...now(478), context: last(499, '减21') }, { pass: 5 }),
    fails(
      '本年仍写 499 项',
      { ...now(499), context: last(499, -21) },
      'item-count',
      '“行政许可”行“上一年项目数量”列填 499，上年报告的项目数量加增减是 478，应当相等',
      {
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
      { pass: 4 },
    ),
    reviews(
      '上年增减空白，本年少 21 项：空白处可能是负数',
      { ...now(478), context: last(499, '') },
      'years.blank',
      '无法跨年对照：上年报告“行政许可”行“本年增/减”列空白',
      { section: 'disclosure', severity: 'warning', formula: '499 + □ = 499 ≠ 478' },
      { pass: 4 },
    ),
    notApplicable('2021 年格式没有项目数量', { year: 2021, context: { previous: buildOther({ form: '2019' }) } }),
    notApplicable('没有上年报告', now(3)),
  ],
};
