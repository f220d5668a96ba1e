import { fails, notApplicable, passes, type RuleCases, reviews } from '../rule-cases.ts';

/** Form 2021 has 25 rows, form 2019 has 23: one sum each. */
export const cases: RuleCases = {
  never: {},
  cases: [
    passes('全部为零', {}, { pass: 25 }),
    passes(
      '六类申请人相加等于总计：54 + 9 = 63（2020 年格式）',
      { form: '2019', cells: { 't3.received.natural': 54, 't3.received.business': 9, 't3.received.total': 63 } },
      { pass: 23 },
    ),
    passes(
      '总计空白而各项为零，按零算相符（空白另由 cell-blank 提示）',
      { cells: { 't3.carriedIn.total': '' } },
      { pass: 25 },
    ),
    fails(
      '自然人 63，总计填 64',
      { cells: { 't3.received.natural': 63, 't3.received.total': 64 } },
      't3-row-total',
      '“一、本年新收政府信息公开申请数量”行“总计”列填 64，各类申请人相加是 63',
      {
        section: 'requests',
        cells: ['t3.received.total'],
        expected: 63,
        actual: 64,
        formula: '63 + 0 + 0 + 0 + 0 + 0 = 63 ≠ 64',
      },
      { pass: 24 },
    ),
    fails(
      '各项已超过总计，空白格填什么都不可能相符',
      { cells: { 't3.granted.natural': 5, 't3.granted.legal': '', 't3.granted.total': 3 } },
      't3-row-total',
      '“（一）予以公开”行“总计”列填 3，各类申请人相加是 5',
      {
        section: 'requests',
        cells: ['t3.granted.total'],
        expected: 5,
        actual: 3,
        formula: '5 + 0 + 0 + 0 + □ + 0 = 5 ≠ 3',
      },
      { pass: 24 },
    ),
    reviews(
      '各项不足总计，差额可能在空白格里',
      { cells: { 't3.granted.natural': 5, 't3.granted.otherOrg': '', 't3.granted.total': 7 } },
      't3-row-total.open',
      '“（一）予以公开”行“总计”列填 7，已填的申请人相加是 5，还有空白格，无法判断',
      {
        section: 'requests',
        severity: 'warning',
        cells: ['t3.granted.total'],
        expected: 5,
        actual: 7,
        formula: '5 + 0 + 0 + 0 + 0 + □ = 5 ≠ 7',
      },
      { pass: 24 },
    ),
    reviews(
      '总计是短横，各项相加不为零',
      { cells: { 't3.partial.business': 2, 't3.partial.total': '—' } },
      't3-row-total.open',
      '“（二）部分公开”行“总计”列填 □，已填的申请人相加是 2，还有空白格，无法判断',
      {
        section: 'requests',
        severity: 'warning',
        cells: ['t3.partial.total'],
        expected: 2,
        actual: null,
        formula: '0 + 2 + 0 + 0 + 0 + 0 = 2 ≠ □',
      },
      { pass: 24 },
    ),
    notApplicable(
      '行内有缺失的格或文字，由别的规则报告',
      { cells: { 't3.received.natural': null, 't3.granted.natural': '若干' } },
      { pass: 23, notApplicable: 2 },
    ),
  ],
};
