import { flattened, place } from '../report-builder.ts';
import { fails, findings, found, notApplicable, passes, type RuleCases, reviews } from '../rule-cases.ts';

const columns = ['natural', 'business', 'research', 'nonprofit', 'legal', 'otherOrg', 'total'];
const repeat = columns.map((column) => `t3.refused.repeat.${column}`);
const repeatGone = Object.fromEntries(repeat.map((cell) => [cell, null]));
const doubtful = ['received', 'carriedIn', 'granted', 'partial'].map((row) => ({
  row,
  raw: `${row} 1 0 0 0 0 1`,
  anchor: place(row),
}));

/** Rows with numbers: 6 + 25 + 3 in form 2021, 8 + 23 + 3 in form 2019. */
export const cases: RuleCases = {
  never: {},
  cases: [
    passes('各行都在', {}, { pass: 34 }),
    passes('各行都在（2020 年格式）', { form: '2019' }, { pass: 34 }),
    fails(
      '缺“重复申请”一行',
      { cells: repeatGone, tables: { t3: { missingRows: ['refused.repeat'] } } },
      'row-missing',
      '申请处理情况表缺少“（五）2.重复申请”一行',
      { section: 'requests', cells: repeat },
      { pass: 33 },
    ),
    reviews(
      '“重复申请”一行用了别的名称',
      {
        tables: {
          t3: { renamedRows: [{ row: 'refused.repeat', raw: '2.就同一事项再次申请', anchor: place('repeat') }] },
        },
      },
      'row-missing.renamed',
      '申请处理情况表“2.就同一事项再次申请”一行按位置作为“（五）2.重复申请”读入，名称与格式不同',
      { severity: 'notice', section: 'requests', cells: repeat, quotes: ['2.就同一事项再次申请'], anchors: ['repeat'] },
      { pass: 33 },
    ),
    reviews(
      '来源是纯文本：可能是转成文本时丢了这一行',
      { cells: repeatGone, tables: { t3: { missingRows: ['refused.repeat'] } }, sections: flattened },
      'row-missing',
      '申请处理情况表缺少“（五）2.重复申请”一行',
      { section: 'requests', cells: repeat },
      { pass: 33 },
    ),
    findings(
      'review',
      '同一张表还有对不上列的行：可能是来源丢了这一行',
      {
        cells: { ...repeatGone, ...Object.fromEntries(columns.map((column) => [`t3.outcomes.${column}`, null])) },
        tables: {
          t3: {
            missingRows: ['refused.repeat'],
            uncertainRows: [{ row: 'outcomes', raw: '（七）总计 4 0 0 0 0 4', anchor: place('outcomes') }],
          },
        },
      },
      [
        found('row-missing', '申请处理情况表缺少“（五）2.重复申请”一行', { section: 'requests', cells: repeat }),
        found('row-missing.uncertain', '“（七）总计”一行的数字与各列对不上，未读入，请人工核对', {
          section: 'requests',
          severity: 'warning',
          quotes: ['（七）总计 4 0 0 0 0 4'],
          anchors: ['outcomes'],
        }),
      ],
      { pass: 32 },
    ),
    reviews(
      '四行以上对不上列：整张表走样，合并成一处',
      {
        cells: Object.fromEntries(
          ['received', 'carriedIn', 'granted', 'partial'].flatMap((row) =>
            columns.map((column) => [`t3.${row}.${column}`, null]),
          ),
        ),
        tables: { t3: { uncertainRows: doubtful } },
      },
      'row-missing.damaged',
      '申请处理情况表有 4 行的数字与各列对不上，未读入，请人工核对：一、本年新收政府信息公开申请数量、二、上年结转政府信息公开申请数量、（一）予以公开等 4 处',
      {
        section: 'requests',
        severity: 'warning',
        cells: ['received', 'carriedIn', 'granted', 'partial'].flatMap((row) =>
          columns.map((column) => `t3.${row}.${column}`),
        ),
        anchors: ['received', 'carriedIn', 'granted', 'partial'],
      },
      { pass: 30, notApplicable: 4 },
    ),
    findings(
      'review',
      '三行中有两行没有找到：可能是来源的问题',
      { tables: { t4: { missingRows: ['review', 'direct'] } } },
      [
        found('row-missing', '复议诉讼情况表缺少“行政复议”一行', { section: 'review' }),
        found('row-missing', '复议诉讼情况表缺少“行政诉讼（未经复议直接起诉）”一行', { section: 'review' }),
      ],
      { pass: 32 },
    ),
    notApplicable('三张表都没有找到', { tables: { t2: { found: false }, t3: { found: false }, t4: { found: false } } }),
    passes(
      '申请表用的是旧格式：缺的行由 form-version 说明',
      { formOf: { t3: '2019' }, tables: { t3: { missingRows: ['other.noCorrection', 'other.unpaid', 'other.rest'] } } },
      { pass: 9 },
    ),
  ],
  edges: [
    reviews(
      '有读不到的框架',
      { cells: repeatGone, tables: { t3: { missingRows: ['refused.repeat'] } }, limitations: ['frameNotReadable'] },
      'row-missing',
      '申请处理情况表缺少“（五）2.重复申请”一行',
      { section: 'requests' },
      { pass: 33 },
    ),
    findings(
      'review',
      '六行中正好一半没有找到',
      { tables: { t2: { missingRows: ['licensing', 'penalty', 'coercion'] } } },
      ['行政许可', '行政处罚', '行政强制'].map((row) =>
        found('row-missing', `主动公开情况表缺少“${row}”一行`, { section: 'disclosure' as const }),
      ),
      { pass: 31, review: 3 },
    ),
    findings(
      'review',
      '三行对不上列，逐行报告',
      { tables: { t3: { uncertainRows: doubtful.slice(0, 3) } } },
      ['一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量', '（一）予以公开'].map((row, index) =>
        found('row-missing.uncertain', `“${row}”一行的数字与各列对不上，未读入，请人工核对`, {
          section: 'requests' as const,
          severity: 'warning' as const,
          anchors: [doubtful[index]?.row ?? ''],
        }),
      ),
      { pass: 31, review: 3 },
    ),
  ],
};
