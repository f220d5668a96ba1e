import { buildReport, mention } from '../report-builder.ts';
import { finding, type RuleCases, silent } from '../rule-cases.ts';

/** Tables two and three tell their form; table four is alike in both. */
export const cases: RuleCases = {
  never: {},
  cases: [
    { name: '2023 年报告用 2021 年格式', outcome: 'pass', report: buildReport(), counts: { pass: 2 }, finds: [] },
    {
      name: '2020 年报告用 2019 年格式',
      outcome: 'pass',
      report: buildReport({ form: '2019' }),
      counts: { pass: 2 },
      finds: [],
    },
    {
      name: '2022 年报告仍用 2019 年格式',
      outcome: 'fail',
      report: buildReport({ form: '2019', year: 2022 }),
      counts: { fail: 1 },
      finds: [
        {
          message: 'form-version',
          text: '2022 年报告用的是 2019 年格式（国办公开办函〔2019〕60号），应使用 2021 年格式（国办公开办函〔2021〕30号）',
          section: null,
          expected: '2021',
          actual: '2019',
          anchors: ['t2', 't3'],
        },
      ],
    },
    {
      name: '年份不明，各表格式不一',
      outcome: 'review',
      report: buildReport({ year: null, formOf: { t2: '2019' } }),
      counts: { review: 1 },
      finds: [
        {
          message: 'form-version.mixed',
          text: '主动公开情况表用的是 2019 年格式（国办公开办函〔2019〕60号），其他表用的是 2021 年格式（国办公开办函〔2021〕30号），报告年份不明，请人工核对',
          section: 'disclosure',
          actual: '2019',
          anchors: ['t2'],
        },
      ],
    },
    {
      name: '只有申请表用了旧格式',
      outcome: 'fail',
      report: buildReport({ formOf: { t3: '2019' } }),
      counts: { pass: 1, fail: 1 },
      finds: [
        {
          message: 'form-version.table',
          text: '2023 年报告的申请处理情况表用的是 2019 年格式（国办公开办函〔2019〕60号），应使用 2021 年格式（国办公开办函〔2021〕30号）',
          section: 'requests',
          expected: '2021',
          actual: '2019',
          anchors: ['t3'],
        },
      ],
    },
    {
      name: '格式与年份不配，而报告自己的年份就不一致',
      outcome: 'review',
      report: buildReport({ form: '2019', year: 2021, years: [mention('title', 2021), mention('period', 2020)] }),
      counts: { review: 1 },
      finds: [
        {
          message: 'form-version',
          text: '2021 年报告用的是 2019 年格式（国办公开办函〔2019〕60号），应使用 2021 年格式（国办公开办函〔2021〕30号）',
          section: null,
          anchors: ['t2', 't3'],
        },
      ],
    },
    {
      name: '年份不明',
      outcome: 'notApplicable',
      report: buildReport({ year: null }),
      counts: { notApplicable: 1 },
      finds: [],
    },
    {
      name: '表格看不出用哪种格式',
      outcome: 'notApplicable',
      report: buildReport({ formOf: { t2: null, t3: null } }),
      counts: { notApplicable: 1 },
      finds: [],
    },
  ],
  edges: [
    silent('notApplicable', '2018 年还没有格式', buildReport({ form: '2019', year: 2018 })),
    finding(
      'fail',
      '只有主动公开表看得出格式，申请表没有位置',
      buildReport({ form: '2019', year: 2022, formOf: { t3: null }, tables: { t3: { anchor: null } } }),
      [
        {
          message: 'form-version',
          text: '2022 年报告用的是 2019 年格式（国办公开办函〔2019〕60号），应使用 2021 年格式（国办公开办函〔2021〕30号）',
          section: null,
          anchors: ['t2'],
        },
      ],
    ),
    finding(
      'fail',
      '用旧格式的表没有位置',
      buildReport({ formOf: { t3: '2019' }, tables: { t3: { anchor: null } } }),
      [
        {
          message: 'form-version.table',
          text: '2023 年报告的申请处理情况表用的是 2019 年格式（国办公开办函〔2019〕60号），应使用 2021 年格式（国办公开办函〔2021〕30号）',
          section: 'requests',
        },
      ],
      {},
      { pass: 1, fail: 1 },
    ),
  ],
};
