import { notApplicable, passes, type RuleCases, reviews } from '../rule-cases.ts';

export const cases: RuleCases = {
  never: { fail: '没有规定要求零必须填“0”' },
  cases: [
    passes('每格都填了', {}, { pass: 3 }),
    passes(
      '规章一行都填短横',
      { cells: { 't2.regulations.issued': '-', 't2.regulations.repealed': '—', 't2.regulations.valid': '/' } },
      { pass: 3 },
    ),
    reviews(
      '上年结转的总计空白',
      { form: '2019', cells: { 't3.carriedIn.total': ' ' } },
      'cell-blank',
      '申请处理情况表有 1 个空白格：“二、上年结转政府信息公开申请数量”行“总计”列',
      { section: 'requests', cells: ['t3.carriedIn.total'] },
      { pass: 2 },
    ),
    reviews(
      '一张表四个空白格，合为一条',
      {
        cells: {
          't4.review.upheld': '',
          't4.review.corrected': '',
          't4.review.other': '',
          't4.review.pending': '\u3000',
        },
      },
      'cell-blank',
      '复议诉讼情况表有 4 个空白格：“行政复议”的“结果维持”、“行政复议”的“结果纠正”、“行政复议”的“其他结果”等 4 处',
      { section: 'review', cells: ['t4.review.upheld', 't4.review.corrected', 't4.review.other', 't4.review.pending'] },
      { pass: 2 },
    ),
    notApplicable('没有找到表格', { tables: { t2: { found: false }, t3: { found: false }, t4: { found: false } } }),
  ],
};
