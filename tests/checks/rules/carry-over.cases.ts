import { buildOther, type ReportChanges, withoutTable } from '../report-builder.ts';
import {
  fails,
  findings,
  found,
  notApplicable,
  passes,
  type RuleCase,
  type RuleCases,
  reviews,
} from '../rule-cases.ts';

const agency = '云溪市民政局';
const previous = (changes: ReportChanges = {}) => ({ previous: buildOther({ year: 2022, ...changes }) });
const two = { 't3.carriedOut.natural': 2, 't3.carriedOut.total': 2 };
const ask = '上年报告的机关是“云溪市民政与社会救助局”，本报告的机关是“云溪市民政局”，请确认是否同一机关';

/** Seven columns. */
export const cases: RuleCases = {
  never: {},
  cases: [
    passes(
      '上年结转 2 件，本年结转 2 件',
      { cells: { 't3.carriedIn.natural': 2, 't3.carriedIn.total': 2 }, context: previous({ cells: two }) },
      { pass: 7 },
    ),
    passes(
      '2021 年的报告接 2020 年格式的报告',
      {
        year: 2021,
        cells: { 't3.carriedIn.natural': 2, 't3.carriedIn.total': 2 },
        context: { previous: buildOther({ form: '2019', cells: two }) },
      },
      { pass: 7 },
    ),
    passes('空白对 0：空白当 0 则相等', { cells: { 't3.carriedIn.total': '' }, context: previous() }, { pass: 7 }),
    fails(
      '上年结转 2 件，本年只有 1 件',
      { cells: { 't3.carriedIn.natural': 2, 't3.carriedIn.total': 1 }, context: previous({ cells: two }) },
      'carry-over',
      '“二、上年结转政府信息公开申请数量”行“总计”列填 1，上年报告“四、结转下年度继续办理”行“总计”列填 2，应当相等',
      {
        section: 'requests',
        cells: ['t3.carriedIn.total'],
        expected: 2,
        actual: 1,
        formula: '2 ≠ 1',
        compared: { agency, year: 2022, source: null, cells: [{ cell: 't3.carriedOut.total', raw: '2' }], quotes: [] },
      },
      { pass: 6 },
    ),
    reviews(
      '上年空白，本年 1 件',
      { cells: { 't3.carriedIn.legal': 1 }, context: previous({ cells: { 't3.carriedOut.legal': '' } }) },
      'years.blank',
      '无法跨年对照：上年报告“四、结转下年度继续办理”行“法律服务机构”列空白',
      {
        section: 'requests',
        severity: 'warning',
        cells: ['t3.carriedIn.legal'],
        formula: '□ ≠ 1',
        compared: { agency, year: 2022, source: null, cells: [{ cell: 't3.carriedOut.legal', raw: '' }], quotes: [] },
      },
      { pass: 6 },
    ),
    reviews(
      '本年两格没有读到，其余五格相等',
      { cells: { 't3.carriedIn.natural': null, 't3.carriedIn.total': '两件' }, context: previous() },
      'years.unread',
      '本年报告未读到“二、上年结转政府信息公开申请数量”行“自然人”列、“二、上年结转政府信息公开申请数量”行“总计”列，未对照',
      { section: 'requests', severity: 'notice', cells: ['t3.carriedIn.natural', 't3.carriedIn.total'] },
      { pass: 5 },
    ),
    reviews(
      '上年报告没有申请表',
      { context: previous({ cells: withoutTable('2021', 't3') }) },
      'years.unread',
      '上年报告未读到“四、结转下年度继续办理”行“自然人”列、“四、结转下年度继续办理”行“商业企业”列、“四、结转下年度继续办理”行“科研机构”列等 7 处，未对照',
      { section: 'requests', severity: 'notice' },
    ),
    findings(
      'review',
      '机关像是改了名：先问是不是同一机关，不相等也只作待核',
      {
        cells: { 't3.carriedIn.total': 1 },
        context: previous({ agency: '云溪市民政与社会救助局', cells: { 't3.carriedOut.total': 4 } }),
      },
      [
        found('carry-over.ask', ask, { section: null, severity: 'notice' }),
        found(
          'carry-over',
          '“二、上年结转政府信息公开申请数量”行“总计”列填 1，上年报告“四、结转下年度继续办理”行“总计”列填 4，应当相等',
          { section: 'requests', severity: 'warning', cells: ['t3.carriedIn.total'], expected: 4, actual: 1 },
        ),
      ],
      { pass: 6 },
    ),
    fails(
      '人已确认是同一机关',
      {
        cells: { 't3.carriedIn.total': 1 },
        context: { ...previous({ agency: '云溪市民政与社会救助局' }), match: 'same' },
      },
      'carry-over',
      '“二、上年结转政府信息公开申请数量”行“总计”列填 1，上年报告“四、结转下年度继续办理”行“总计”列填 0，应当相等',
      { section: 'requests', cells: ['t3.carriedIn.total'] },
      { pass: 6 },
    ),
    reviews(
      '上年报告未写明机关',
      { context: previous({ agency: null }) },
      'carry-over.unnamed',
      '本报告或上年报告未写明机关或年份，请确认是否为同一机关的上年报告',
      { section: null, severity: 'notice' },
      { pass: 7 },
    ),
    reviews(
      '上年报告的机关是从文件名读出的',
      { context: { previous: { ...buildOther({ year: 2022 }), unsure: ['agency'] } } },
      'carry-over.unsure',
      '本报告或上年报告的标题未写明机关或年份，请确认是否为“云溪市民政局”相邻两年的报告',
      { section: null, severity: 'notice' },
      { pass: 7 },
    ),
    findings(
      'notApplicable',
      '给的是前年的报告',
      { cells: { 't3.carriedIn.total': 1 }, context: previous({ year: 2021 }) },
      [
        found('carry-over.other', '所给的是“云溪市民政局”2021 年的报告，不是本机关的上年报告，未对照', {
          section: null,
          severity: 'notice',
        }),
      ],
      { review: 1, notApplicable: 1 },
    ),
    notApplicable('没有上年报告'),
  ],
  edges: [
    ...(
      [
        ['本报告未写明机关', null, {}],
        ['上年报告没有写明年份', agency, { year: null }],
      ] as const
    ).map(
      ([name, own, changes]): RuleCase =>
        reviews(
          name,
          { agency: own, context: previous(changes) },
          'carry-over.unnamed',
          '本报告或上年报告未写明机关或年份，请确认是否为同一机关的上年报告',
          { section: null, severity: 'notice' },
          { pass: 7 },
        ),
    ),
  ],
};
