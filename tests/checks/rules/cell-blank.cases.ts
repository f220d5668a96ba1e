import { buildReport } from '../report-builder.ts';
import type { RuleCases } from '../rule-cases.ts';

export const cases: RuleCases = {
  never: { fail: '没有规定要求零必须填“0”' },
  cases: [
    { name: '每格都填了', outcome: 'pass', report: buildReport(), counts: { pass: 3 }, finds: [] },
    {
      name: '规章一行都填短横',
      outcome: 'pass',
      report: buildReport({
        cells: { 't2.regulations.issued': '-', 't2.regulations.repealed': '—', 't2.regulations.valid': '/' },
      }),
      counts: { pass: 3 },
      finds: [],
    },
    {
      name: '上年结转的总计空白',
      outcome: 'review',
      report: buildReport({ form: '2019', cells: { 't3.carriedIn.total': ' ' } }),
      counts: { pass: 2, review: 1 },
      finds: [
        {
          message: 'cell-blank',
          text: '申请处理情况表有 1 个空白格：二、上年结转政府信息公开申请数量 · 总计',
          section: 'requests',
          cells: ['t3.carriedIn.total'],
        },
      ],
    },
    {
      name: '一张表四个空白格，合为一条',
      outcome: 'review',
      report: buildReport({
        cells: {
          't4.review.upheld': '',
          't4.review.corrected': '',
          't4.review.other': '',
          't4.review.pending': '\u3000',
        },
      }),
      counts: { pass: 2, review: 1 },
      finds: [
        {
          message: 'cell-blank',
          text: '复议诉讼情况表有 4 个空白格：行政复议 · 结果维持、行政复议 · 结果纠正、行政复议 · 其他结果等 4 处',
          section: 'review',
          cells: ['t4.review.upheld', 't4.review.corrected', 't4.review.other', 't4.review.pending'],
        },
      ],
    },
    {
      name: '没有找到表格',
      outcome: 'notApplicable',
      report: buildReport({ tables: { t2: { found: false }, t3: { found: false }, t4: { found: false } } }),
      counts: { notApplicable: 1 },
      finds: [],
    },
  ],
};
