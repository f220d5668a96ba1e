import { fails, notApplicable, passes, type RuleCases, reviews } from '../rule-cases.ts';

/** Seven columns: six kinds of applicants and 总计. */
export const cases: RuleCases = {
  never: {},
  cases: [
    passes(
      '210 + 3 = 211 + 2',
      {
        cells: {
          't3.received.natural': 210,
          't3.carriedIn.natural': 3,
          't3.outcomes.natural': 211,
          't3.carriedOut.natural': 2,
        },
      },
      { pass: 7 },
    ),
    fails(
      '206 + 3 = 209，211 + 2 = 213',
      {
        cells: {
          't3.received.total': 206,
          't3.carriedIn.total': 3,
          't3.outcomes.total': 211,
          't3.carriedOut.total': 2,
        },
      },
      't3-balance',
      '“总计”一列：新收加上年结转是 209，办理总计加结转下年是 213',
      {
        section: 'requests',
        cells: ['t3.outcomes.total', 't3.carriedOut.total'],
        expected: 209,
        actual: 213,
        formula: '206 + 3 = 209 ≠ 211 + 2 = 213',
      },
      { pass: 6 },
    ),
    reviews(
      '上年结转空白，办理多于新收：差额可能就是上年结转',
      { form: '2019', cells: { 't3.received.natural': 8, 't3.carriedIn.natural': '', 't3.outcomes.natural': 9 } },
      't3-balance.open',
      '“自然人”一列：新收加上年结转是 8，办理总计加结转下年是 9，还有空白格，无法判断',
      {
        section: 'requests',
        severity: 'warning',
        cells: ['t3.outcomes.natural', 't3.carriedOut.natural'],
        expected: 8,
        actual: 9,
        formula: '8 + □ = 8 ≠ 9 + 0 = 9',
      },
      { pass: 6 },
    ),
    fails(
      '上年结转空白，新收已多于办理：填什么都不相符',
      { cells: { 't3.received.business': 4, 't3.carriedIn.business': '/', 't3.outcomes.business': 3 } },
      't3-balance',
      '“商业企业”一列：新收加上年结转是 4，办理总计加结转下年是 3',
      {
        section: 'requests',
        cells: ['t3.outcomes.business', 't3.carriedOut.business'],
        expected: 4,
        actual: 3,
        formula: '4 + □ = 4 ≠ 3 + 0 = 3',
      },
      { pass: 6 },
    ),
    notApplicable(
      '结转下年一格不在原文中',
      { cells: { 't3.carriedOut.research': null } },
      { pass: 6, notApplicable: 1 },
    ),
  ],
};
