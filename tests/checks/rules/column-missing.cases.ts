import { form2021 } from '../../../lib/forms/form-2021.ts';
import { cellsOf } from '../../../lib/forms/index.ts';
import { buildReading, flattened } from '../reading-builder.ts';
import type { RuleCases } from '../rule-cases.ts';

const legal = cellsOf(form2021)
  .map(({ id }) => id)
  .filter((id) => id.startsWith('t3.') && id.endsWith('.legal'));
const legalGone = Object.fromEntries(legal.map((cell) => [cell, null]));

/** Parts of tables with a header of their own: 4 + 1 + 3 in form 2021. */
export const cases: RuleCases = {
  never: {},
  cases: [
    { name: '各列都在', outcome: 'pass', reading: buildReading(), counts: { pass: 8 }, finds: [] },
    {
      name: '缺“法律服务机构”一列，各行都只有六个数',
      outcome: 'fail',
      reading: buildReading({ cells: legalGone, tables: { t3: { missingColumns: ['requests.legal'] } } }),
      counts: { pass: 7, fail: 1 },
      finds: [
        {
          message: 'column-missing',
          text: '申请处理情况表缺少“法律服务机构”一列',
          section: 'requests',
          cells: legal,
        },
      ],
    },
    {
      name: '来源是纯文本：可能是转成文本时丢了这一列',
      outcome: 'review',
      reading: buildReading({
        cells: legalGone,
        tables: { t3: { missingColumns: ['requests.legal'] } },
        sections: flattened,
      }),
      counts: { pass: 7, review: 1 },
      finds: [
        {
          message: 'column-missing',
          text: '申请处理情况表缺少“法律服务机构”一列',
          section: 'requests',
          cells: legal,
        },
      ],
    },
    {
      name: '表头没有这一列，数字却在：可能是来源丢了表头',
      outcome: 'review',
      reading: buildReading({ tables: { t3: { missingColumns: ['requests.legal'] } } }),
      counts: { pass: 7, review: 1 },
      finds: [
        {
          message: 'column-missing',
          text: '申请处理情况表缺少“法律服务机构”一列',
          section: 'requests',
        },
      ],
    },
    {
      name: '复议后起诉只有四个数，少总计',
      outcome: 'review',
      reading: buildReading({ cells: { 't4.afterReview.total': null } }),
      counts: { pass: 7, review: 1 },
      finds: [
        {
          message: 'column-missing.cell',
          text: '“行政诉讼（复议后起诉）”一行缺少 行政诉讼（复议后起诉） · 总计，请人工核对',
          section: 'review',
          severity: 'warning',
          cells: ['t4.afterReview.total'],
        },
      ],
    },
    {
      name: '连行也没有读入，只凭表头不断定缺列',
      outcome: 'review',
      reading: buildReading({
        tables: { t2: { missingRows: ['regulations', 'normative'], missingColumns: ['documents.repealed'] } },
      }),
      counts: { pass: 7, review: 1 },
      finds: [
        {
          message: 'column-missing',
          text: '主动公开情况表缺少“本年废止件数”一列',
          section: 'disclosure',
          cells: [],
        },
      ],
    },
    {
      name: '整行没有读入的，由 row-missing 报告',
      outcome: 'pass',
      reading: buildReading({
        cells: {
          't4.review.upheld': null,
          't4.review.corrected': null,
          't4.review.other': null,
          't4.review.pending': null,
          't4.review.total': null,
        },
        tables: { t4: { missingRows: ['review'] } },
      }),
      counts: { pass: 8 },
      finds: [],
    },
    {
      name: '三张表都没有找到',
      outcome: 'notApplicable',
      reading: buildReading({ tables: { t2: { found: false }, t3: { found: false }, t4: { found: false } } }),
      counts: { notApplicable: 1 },
      finds: [],
    },
  ],
};
