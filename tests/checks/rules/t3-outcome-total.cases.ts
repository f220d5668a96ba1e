import { fails, notApplicable, passes, type RuleCases, reviews } from '../rule-cases.ts';

/** Seven columns: six kinds of applicants and 总计. */
export const cases: RuleCases = {
  never: {},
  cases: [
    passes(
      '自然人一列 20 + 2 + 2 + 2 = 26',
      {
        cells: {
          't3.granted.natural': 20,
          't3.partial.natural': 2,
          't3.unavailable.notHeld.natural': 2,
          't3.other.rest.natural': 2,
          't3.outcomes.natural': 26,
        },
      },
      { pass: 7 },
    ),
    fails(
      '20 + 2 + 21 = 43，总计填 44',
      {
        cells: {
          't3.granted.natural': 20,
          't3.denied.process.natural': 2,
          't3.refused.repeat.natural': 21,
          't3.outcomes.natural': 44,
        },
      },
      't3-outcome-total',
      '“（七）总计”行“自然人”列填 44，各项办理结果相加是 43',
      {
        section: 'requests',
        cells: ['t3.outcomes.natural'],
        expected: 43,
        actual: 44,
        formula: '20 + 2 + 21 = 43 ≠ 44',
      },
      { pass: 6 },
    ),
    fails(
      '各项为零，总计填 3（2020 年格式）',
      { form: '2019', cells: { 't3.outcomes.total': 3 } },
      't3-outcome-total',
      '“（七）总计”行“总计”列填 3，各项办理结果相加是 0',
      { section: 'requests', cells: ['t3.outcomes.total'], expected: 0, actual: 3, formula: '0 + … + 0 = 0 ≠ 3' },
      { pass: 6 },
    ),
    reviews(
      '有一项空白，差额可能在空白格里',
      { cells: { 't3.granted.legal': 1, 't3.refused.petition.legal': '', 't3.outcomes.legal': 2 } },
      't3-outcome-total.open',
      '“（七）总计”行“法律服务机构”列填 2，已填的办理结果相加是 1，还有空白格，无法判断',
      {
        section: 'requests',
        severity: 'warning',
        cells: ['t3.outcomes.legal'],
        expected: 1,
        actual: 2,
        formula: '1 + □ = 1 ≠ 2',
      },
      { pass: 6 },
    ),
    notApplicable(
      '缺一行（重复申请），七列都无法判断',
      {
        cells: Object.fromEntries(
          ['natural', 'business', 'research', 'nonprofit', 'legal', 'otherOrg', 'total'].map((column) => [
            `t3.refused.repeat.${column}`,
            null,
          ]),
        ),
      },
      { notApplicable: 7 },
    ),
  ],
};
