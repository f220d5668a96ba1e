import { form2021 } from '../../../lib/forms/form-2021.ts';
import { cellsOf } from '../../../lib/forms/index.ts';
import { flattened, place } from '../report-builder.ts';
import { fails, findings, found, notApplicable, passes, type RuleCases, reviews } from '../rule-cases.ts';

const legal = cellsOf(form2021)
  .map(({ id }) => id)
  .filter((id) => id.startsWith('t3.') && id.endsWith('.legal'));
const noLegal = {
  message: 'column-missing',
  text: '申请处理情况表缺少“法律服务机构”一列',
  section: 'requests',
} as const;
const legalGone = Object.fromEntries(legal.map((cell) => [cell, null]));

/** Parts of tables with a header of their own: 4 + 1 + 3 in form 2021. */
export const cases: RuleCases = {
  never: {},
  cases: [
    passes('各列都在', {}, { pass: 8 }),
    fails(
      '缺“法律服务机构”一列，各行都只有六个数',
      { cells: legalGone, tables: { t3: { missingColumns: ['requests.legal'] } } },
      'column-missing',
      '申请处理情况表缺少“法律服务机构”一列',
      { section: 'requests', cells: legal },
      { pass: 7 },
    ),
    reviews(
      '来源是纯文本：可能是转成文本时丢了这一列',
      { cells: legalGone, tables: { t3: { missingColumns: ['requests.legal'] } }, sections: flattened },
      'column-missing',
      '申请处理情况表缺少“法律服务机构”一列',
      { section: 'requests', cells: legal },
      { pass: 7 },
    ),
    reviews(
      '表头没有这一列，数字却在：可能是来源丢了表头',
      { tables: { t3: { missingColumns: ['requests.legal'] } } },
      'column-missing',
      '申请处理情况表缺少“法律服务机构”一列',
      { section: 'requests' },
      { pass: 7 },
    ),
    reviews(
      '复议后起诉只有四个数，少总计',
      { cells: { 't4.afterReview.total': null } },
      'column-missing.cell',
      '缺少单元格：“行政诉讼（复议后起诉）”的“总计”，请人工核对',
      { section: 'review', severity: 'warning', cells: ['t4.afterReview.total'] },
      { pass: 7 },
    ),
    reviews(
      '连行也没有读入，只凭表头不断定缺列',
      { tables: { t2: { missingRows: ['regulations', 'normative'], missingColumns: ['documents.repealed'] } } },
      'column-missing',
      '主动公开情况表缺少“本年废止件数”一列',
      { section: 'disclosure', cells: [] },
      { pass: 7 },
    ),
    passes(
      '整行没有读入的，由 row-missing 报告',
      {
        cells: {
          't4.review.upheld': null,
          't4.review.corrected': null,
          't4.review.other': null,
          't4.review.pending': null,
          't4.review.total': null,
        },
        tables: { t4: { missingRows: ['review'] } },
      },
      { pass: 8 },
    ),
    notApplicable('三张表都没有找到', { tables: { t2: { found: false }, t3: { found: false }, t4: { found: false } } }),
  ],
  edges: [
    reviews(
      '对不上列的行由 row-missing 报告，同一张表别的行照查',
      {
        cells: { 't4.review.total': null, 't4.direct.total': null },
        tables: { t4: { uncertainRows: [{ row: 'review', raw: '1 0 0 0', anchor: place('review') }] } },
      },
      'column-missing.cell',
      '缺少单元格：“行政诉讼（未经复议直接起诉）”的“总计”，请人工核对',
      { section: 'review', severity: 'warning', cells: ['t4.direct.total'] },
      { pass: 7 },
    ),
    findings(
      'review',
      '有读不到的框架',
      { cells: legalGone, tables: { t3: { missingColumns: ['requests.legal'] } }, limitations: ['frameNotReadable'] },
      [noLegal],
      { pass: 7 },
    ),
    reviews(
      '唯一的一列也没有',
      { cells: { 't2.fees.amount': null }, tables: { t2: { missingColumns: ['fees.amount'] } } },
      'column-missing',
      '主动公开情况表缺少“金额”一列',
      { section: 'disclosure' },
      { pass: 7 },
    ),
    findings(
      'review',
      '缺列的表里还有一行少一格',
      { cells: { ...legalGone, 't3.granted.natural': null }, tables: { t3: { missingColumns: ['requests.legal'] } } },
      [
        noLegal,
        found('column-missing.cell', '缺少单元格：“（一）予以公开”行“自然人”列，请人工核对', {
          section: 'requests',
          severity: 'warning',
        }),
      ],
      { pass: 7 },
    ),
    findings(
      'review',
      '表头没有这一列，只有一行有它的数字',
      { cells: { ...legalGone, 't3.received.legal': 1 }, tables: { t3: { missingColumns: ['requests.legal'] } } },
      [noLegal],
      { pass: 7 },
    ),
    findings(
      'review',
      '表头没有这两列，其中一列有数字',
      { cells: legalGone, tables: { t3: { missingColumns: ['requests.research', 'requests.legal'] } } },
      [found('column-missing', '申请处理情况表缺少“科研机构”一列', { section: 'requests' }), noLegal],
      { pass: 7 },
    ),
  ],
};
