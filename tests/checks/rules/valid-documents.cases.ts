import { buildOther } from '../report-builder.ts';
import { type CaseChanges, notApplicable, passes, type RuleCases, reviews } from '../rule-cases.ts';

const last = (valid: string | number) => ({
  previous: buildOther({ year: 2022, cells: { 't2.normative.valid': valid } }),
});
const now = (issued: number | string, repealed: number | string, valid: number | string): CaseChanges => ({
  cells: { 't2.normative.issued': issued, 't2.normative.repealed': repealed, 't2.normative.valid': valid },
});

/** Two rows: 规章 and 行政规范性文件. */
export const cases: RuleCases = {
  never: { fail: '到期失效和清理会使数目变化' },
  cases: [
    passes('上年 210，制发 12，废止 5，现行有效 217', { ...now(12, 5, 217), context: last(210) }, { pass: 2 }),
    reviews(
      '少 7 件：可能到期失效',
      { ...now(12, 5, 210), context: last(210) },
      'valid-documents.less',
      '“规范性文件”行“现行有效件数”列填 210，按上年有效数加制发减废止是 217，少 7；也可能有文件到期失效',
      {
        section: 'disclosure',
        cells: ['t2.normative.valid', 't2.normative.issued', 't2.normative.repealed'],
        expected: 217,
        actual: 210,
        formula: '210 + 12 - 5 = 217 ≠ 210',
        compared: {
          agency: '云溪市民政局',
          year: 2022,
          source: null,
          cells: [{ cell: 't2.normative.valid', raw: '210' }],
          quotes: [],
        },
      },
      { pass: 1 },
    ),
    reviews(
      '多 3 件',
      { ...now(2, 0, 45), context: last(40) },
      'valid-documents.more',
      '“规范性文件”行“现行有效件数”列填 45，按上年有效数加制发减废止是 42，多 3',
      { section: 'disclosure', expected: 42, actual: 45, formula: '40 + 2 - 0 = 42 ≠ 45' },
      { pass: 1 },
    ),
    reviews(
      '废止空白，差额可能就是它',
      { ...now(2, '', 40), context: last(40) },
      'years.blank',
      '无法跨年对照：本年报告“规范性文件”行“本年废止件数”列空白',
      { section: 'disclosure', formula: '40 + 2 - □ = 42 ≠ 40' },
      { pass: 1 },
    ),
    notApplicable('上年是 2020 年格式', { year: 2021, context: { previous: buildOther({ form: '2019' }) } }),
    notApplicable('没有上年报告'),
  ],
  edges: [
    reviews(
      '制发空白，现行有效比上年还少：空白是几都对不上',
      { ...now('', 0, 3), context: last(5) },
      'valid-documents.less',
      '“规范性文件”行“现行有效件数”列填 3，按上年有效数加制发减废止是 5，少 2；也可能有文件到期失效',
      { section: 'disclosure', formula: '5 + □ - 0 = 5 ≠ 3' },
      { pass: 1 },
    ),
    reviews(
      '两年都有空白，先说上年的',
      { ...now('', 0, 3), context: last('') },
      'years.blank',
      '无法跨年对照：上年报告“规范性文件”行“现行有效件数”列空白',
      { section: 'disclosure', severity: 'warning' },
      { pass: 1 },
    ),
    passes('各格都写“-”', { ...now('-', '-', '-'), context: last('-') }, { pass: 2 }),
  ],
};
