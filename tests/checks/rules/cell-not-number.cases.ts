import { notApplicable, passes, type RuleCases, reviews } from '../rule-cases.ts';

/** Form 2021 has 10 + 175 + 15 cells, form 2019 22 + 161 + 15. */
export const cases: RuleCases = {
  never: { fail: '文字是什么意思要由人看' },
  cases: [
    passes('每格都是数字', {}, { pass: 200 }),
    passes(
      '短横、千分位、带单位、“减4”都算填了数（2020 年格式）',
      {
        form: '2019',
        cells: {
          't2.regulations.made': '—',
          't2.licensing.previous': '1,234',
          't2.licensing.change': '减4',
          't2.procurement.count': '9个',
          't2.procurement.amount': '86715327.21元',
        },
      },
      { pass: 198 },
    ),
    reviews(
      '格里写“见附件”',
      { cells: { 't2.licensing.decisions': '见附件' } },
      'cell-not-number',
      '“行政许可”行“处理决定数量”列填的是“见附件”，不是数字',
      { section: 'disclosure', cells: ['t2.licensing.decisions'], actual: '见附件' },
      { pass: 199 },
    ),
    notApplicable(
      '空白和缺失的格由别的规则报告',
      { cells: { 't2.licensing.decisions': '', 't4.review.total': null } },
      { pass: 198, notApplicable: 2 },
    ),
  ],
};
