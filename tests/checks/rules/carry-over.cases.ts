import { buildOther, buildReport, type ReportChanges, withoutTable } from '../report-builder.ts';
import type { RuleCase, RuleCases } from '../rule-cases.ts';

const agency = '云溪市民政局';
const previous = (changes: ReportChanges = {}) => ({ previous: buildOther({ year: 2022, ...changes }) });
const two = { 't3.carriedOut.natural': 2, 't3.carriedOut.total': 2 };
const ask = '上年报告是“云溪市民政与社会救助局”的，本报告是“云溪市民政局”的，请确认是不是同一机关';

/** Seven columns. */
export const cases: RuleCases = {
  never: {},
  cases: [
    {
      name: '上年结转 2 件，本年结转 2 件',
      outcome: 'pass',
      report: buildReport({ cells: { 't3.carriedIn.natural': 2, 't3.carriedIn.total': 2 } }),
      context: previous({ cells: two }),
      counts: { pass: 7 },
      finds: [],
    },
    {
      name: '2021 年的报告接 2020 年格式的报告',
      outcome: 'pass',
      report: buildReport({ year: 2021, cells: { 't3.carriedIn.natural': 2, 't3.carriedIn.total': 2 } }),
      context: { previous: buildOther({ form: '2019', cells: two }) },
      counts: { pass: 7 },
      finds: [],
    },
    {
      name: '空白对 0：空白当 0 则相等',
      outcome: 'pass',
      report: buildReport({ cells: { 't3.carriedIn.total': '' } }),
      context: previous(),
      counts: { pass: 7 },
      finds: [],
    },
    {
      name: '上年结转 2 件，本年只有 1 件',
      outcome: 'fail',
      report: buildReport({ cells: { 't3.carriedIn.natural': 2, 't3.carriedIn.total': 1 } }),
      context: previous({ cells: two }),
      counts: { pass: 6, fail: 1 },
      finds: [
        {
          message: 'carry-over',
          text: '“二、上年结转政府信息公开申请数量 · 总计”填 1，上年报告“四、结转下年度继续办理 · 总计”填 2，应当相等',
          section: 'requests',
          cells: ['t3.carriedIn.total'],
          expected: 2,
          actual: 1,
          formula: '2 ≠ 1',
          compared: {
            agency,
            year: 2022,
            source: null,
            cells: [{ cell: 't3.carriedOut.total', raw: '2' }],
            quotes: [],
          },
        },
      ],
    },
    {
      name: '上年空白，本年 1 件',
      outcome: 'review',
      report: buildReport({ cells: { 't3.carriedIn.legal': 1 } }),
      context: previous({ cells: { 't3.carriedOut.legal': '' } }),
      counts: { pass: 6, review: 1 },
      finds: [
        {
          message: 'years.blank',
          text: '跨年对照不了：上年报告“四、结转下年度继续办理 · 法律服务机构”空白',
          section: 'requests',
          severity: 'warning',
          cells: ['t3.carriedIn.legal'],
          formula: '□ ≠ 1',
          compared: { agency, year: 2022, source: null, cells: [{ cell: 't3.carriedOut.legal', raw: '' }], quotes: [] },
        },
      ],
    },
    {
      name: '本年两格没有读到，其余五格相等',
      outcome: 'review',
      report: buildReport({ cells: { 't3.carriedIn.natural': null, 't3.carriedIn.total': '两件' } }),
      context: previous(),
      counts: { pass: 5, review: 1 },
      finds: [
        {
          message: 'years.unread',
          text: '本年报告没有读到二、上年结转政府信息公开申请数量 · 自然人、二、上年结转政府信息公开申请数量 · 总计，没有对照',
          section: 'requests',
          severity: 'notice',
          cells: ['t3.carriedIn.natural', 't3.carriedIn.total'],
        },
      ],
    },
    {
      name: '上年报告没有申请表',
      outcome: 'review',
      report: buildReport(),
      context: previous({ cells: withoutTable('2021', 't3') }),
      counts: { review: 1 },
      finds: [
        {
          message: 'years.unread',
          text: '上年报告没有读到四、结转下年度继续办理 · 自然人、四、结转下年度继续办理 · 商业企业、四、结转下年度继续办理 · 科研机构等 7 处，没有对照',
          section: 'requests',
          severity: 'notice',
        },
      ],
    },
    {
      name: '机关像是改了名：先问是不是同一机关，不相等也只作待核',
      outcome: 'review',
      report: buildReport({ cells: { 't3.carriedIn.total': 1 } }),
      context: previous({ agency: '云溪市民政与社会救助局', cells: { 't3.carriedOut.total': 4 } }),
      counts: { pass: 6, review: 2 },
      finds: [
        { message: 'carry-over.ask', text: ask, section: null, severity: 'notice' },
        {
          message: 'carry-over',
          text: '“二、上年结转政府信息公开申请数量 · 总计”填 1，上年报告“四、结转下年度继续办理 · 总计”填 4，应当相等',
          section: 'requests',
          severity: 'warning',
          cells: ['t3.carriedIn.total'],
          expected: 4,
          actual: 1,
        },
      ],
    },
    {
      name: '人已确认是同一机关',
      outcome: 'fail',
      report: buildReport({ cells: { 't3.carriedIn.total': 1 } }),
      context: { ...previous({ agency: '云溪市民政与社会救助局' }), match: 'same' },
      counts: { pass: 6, fail: 1 },
      finds: [
        {
          message: 'carry-over',
          text: '“二、上年结转政府信息公开申请数量 · 总计”填 1，上年报告“四、结转下年度继续办理 · 总计”填 0，应当相等',
          section: 'requests',
          cells: ['t3.carriedIn.total'],
        },
      ],
    },
    {
      name: '上年报告没有写明机关',
      outcome: 'review',
      report: buildReport(),
      context: previous({ agency: null }),
      counts: { pass: 7, review: 1 },
      finds: [
        {
          message: 'carry-over.unnamed',
          text: '本报告或上年报告没有写明机关或年份，请确认是不是同一机关的上一年报告',
          section: null,
          severity: 'notice',
        },
      ],
    },
    {
      name: '给的是前年的报告',
      outcome: 'notApplicable',
      report: buildReport({ cells: { 't3.carriedIn.total': 1 } }),
      context: previous({ year: 2021 }),
      counts: { review: 1, notApplicable: 1 },
      finds: [
        {
          message: 'carry-over.other',
          text: '所给的是“云溪市民政局”2021 年的报告，不是本机关上一年的，没有对照',
          section: null,
          severity: 'notice',
        },
      ],
    },
    {
      name: '没有上年报告',
      outcome: 'notApplicable',
      report: buildReport(),
      counts: { notApplicable: 1 },
      finds: [],
    },
  ],
  edges: [
    ...(
      [
        ['本报告没有写明机关', null, {}],
        ['上年报告没有写明年份', agency, { year: null }],
      ] as const
    ).map(
      ([name, own, changes]): RuleCase => ({
        name,
        outcome: 'review',
        report: buildReport({ agency: own }),
        context: previous(changes),
        counts: { pass: 7, review: 1 },
        finds: [
          {
            message: 'carry-over.unnamed',
            text: '本报告或上年报告没有写明机关或年份，请确认是不是同一机关的上一年报告',
            section: null,
            severity: 'notice',
          },
        ],
      }),
    ),
  ],
};
