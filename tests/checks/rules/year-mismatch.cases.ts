import { mention } from '../report-builder.ts';
import { fails, notApplicable, passes, type RuleCases, reviews } from '../rule-cases.ts';

export const cases: RuleCases = {
  never: {},
  cases: [
    passes('标题和统计期限都是 2023 年'),
    fails(
      '标题 2023 年，统计期限 2022 年',
      { years: [mention('title', 2023), mention('period', 2022)] },
      'year-mismatch',
      '标题写的是 2023 年，统计期限写的是 2022 年',
      { section: null, expected: 2023, actual: 2022, quotes: ['period 2022'] },
    ),
    reviews(
      '网页标题是 2022 年，开头说明是 2023 年',
      {
        years: [mention('title', 2023), mention('pageTitle', 2022), mention('period', 2023), mention('preamble', 2023)],
      },
      'year-mismatch',
      '标题写的是 2023 年，网页标题写的是 2022 年',
      { section: null, severity: 'warning', expected: 2023, actual: 2022 },
      { pass: 2 },
    ),
    reviews(
      '没有标题，表头与统计期限不同',
      { title: null, years: [mention('period', 2023), mention('tableHeader', 2022)] },
      'year-mismatch',
      '统计期限写的是 2023 年，表头写的是 2022 年',
      { section: null, severity: 'warning' },
    ),
    reviews(
      '只有网页标题写年份，与统计期限不同',
      { years: [mention('pageTitle', 2023), mention('period', 2022)] },
      'year-mismatch',
      '网页标题写的是 2023 年，统计期限写的是 2022 年',
      { section: null, severity: 'warning' },
    ),
    reviews(
      '总体情况首句还是上一年',
      { years: [mention('title', 2023), mention('overview', 2022)] },
      'year-mismatch',
      '标题写的是 2023 年，总体情况首句写的是 2022 年',
      { section: null, severity: 'warning' },
    ),
    fails(
      '标题留着上一年，统计期限是本年',
      { years: [mention('title', 2022), mention('period', 2023)] },
      'year-mismatch',
      '统计期限写的是 2023 年，标题写的是 2022 年',
      { section: null },
    ),
    notApplicable('只有一处写了年份', { years: [mention('title', 2023)] }),
    notApplicable('年份不明', { year: null }),
  ],
  edges: [
    reviews(
      '网页标题先写了别的年份',
      { years: [mention('pageTitle', 2022), mention('title', 2023)] },
      'year-mismatch',
      '标题写的是 2023 年，网页标题写的是 2022 年',
      { section: null, severity: 'warning' },
    ),
    notApplicable('所写的年份都不是报告的年份', { years: [mention('title', 2022), mention('period', 2022)] }),
  ],
};
