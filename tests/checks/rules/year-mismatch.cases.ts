import { buildReport, mention } from '../report-builder.ts';
import { finding, type RuleCases, silent } from '../rule-cases.ts';

export const cases: RuleCases = {
  never: {},
  cases: [
    { name: '标题和统计期限都是 2023 年', outcome: 'pass', report: buildReport(), counts: { pass: 1 }, finds: [] },
    {
      name: '标题 2023 年，统计期限 2022 年',
      outcome: 'fail',
      report: buildReport({ years: [mention('title', 2023), mention('period', 2022)] }),
      counts: { fail: 1 },
      finds: [
        {
          message: 'year-mismatch',
          text: '标题写的是 2023 年，统计期限写的是 2022 年',
          section: null,
          expected: 2023,
          actual: 2022,
          quotes: ['period 2022'],
        },
      ],
    },
    {
      name: '网页标题是 2022 年，开头说明是 2023 年',
      outcome: 'review',
      report: buildReport({
        years: [mention('title', 2023), mention('pageTitle', 2022), mention('period', 2023), mention('preamble', 2023)],
      }),
      counts: { pass: 2, review: 1 },
      finds: [
        {
          message: 'year-mismatch',
          text: '标题写的是 2023 年，网页标题写的是 2022 年',
          section: null,
          severity: 'warning',
          expected: 2023,
          actual: 2022,
        },
      ],
    },
    {
      name: '没有标题，表头与统计期限不同',
      outcome: 'review',
      report: buildReport({ title: null, years: [mention('period', 2023), mention('tableHeader', 2022)] }),
      counts: { review: 1 },
      finds: [
        {
          message: 'year-mismatch',
          text: '统计期限写的是 2023 年，表头写的是 2022 年',
          section: null,
          severity: 'warning',
        },
      ],
    },
    {
      name: '只有网页标题写年份，与统计期限不同',
      outcome: 'review',
      report: buildReport({ years: [mention('pageTitle', 2023), mention('period', 2022)] }),
      counts: { review: 1 },
      finds: [
        {
          message: 'year-mismatch',
          text: '网页标题写的是 2023 年，统计期限写的是 2022 年',
          section: null,
          severity: 'warning',
        },
      ],
    },
    {
      name: '总体情况首句还是上一年',
      outcome: 'review',
      report: buildReport({ years: [mention('title', 2023), mention('overview', 2022)] }),
      counts: { review: 1 },
      finds: [
        {
          message: 'year-mismatch',
          text: '标题写的是 2023 年，总体情况首句写的是 2022 年',
          section: null,
          severity: 'warning',
        },
      ],
    },
    {
      name: '标题留着上一年，统计期限是本年',
      outcome: 'fail',
      report: buildReport({ years: [mention('title', 2022), mention('period', 2023)] }),
      counts: { fail: 1 },
      finds: [
        {
          message: 'year-mismatch',
          text: '统计期限写的是 2023 年，标题写的是 2022 年',
          section: null,
        },
      ],
    },
    {
      name: '只有一处写了年份',
      outcome: 'notApplicable',
      report: buildReport({ years: [mention('title', 2023)] }),
      counts: { notApplicable: 1 },
      finds: [],
    },
    {
      name: '年份不明',
      outcome: 'notApplicable',
      report: buildReport({ year: null }),
      counts: { notApplicable: 1 },
      finds: [],
    },
  ],
  edges: [
    finding(
      'review',
      '网页标题先写了别的年份',
      buildReport({ years: [mention('pageTitle', 2022), mention('title', 2023)] }),
      [
        {
          message: 'year-mismatch',
          text: '标题写的是 2023 年，网页标题写的是 2022 年',
          section: null,
          severity: 'warning',
        },
      ],
    ),
    silent(
      'notApplicable',
      '所写的年份都不是报告的年份',
      buildReport({ years: [mention('title', 2022), mention('period', 2022)] }),
    ),
  ],
};
