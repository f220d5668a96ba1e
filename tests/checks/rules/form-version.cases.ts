import { mention } from '../report-builder.ts';
import { fails, notApplicable, passes, type RuleCases, reviews } from '../rule-cases.ts';

/** Tables two and three tell their form; table four is alike in both. */
export const cases: RuleCases = {
  never: {},
  cases: [
    passes('2023 年报告用 2021 年格式', {}, { pass: 2 }),
    passes('2020 年报告用 2019 年格式', { form: '2019' }, { pass: 2 }),
    fails(
      '2022 年报告仍用 2019 年格式',
      { form: '2019', year: 2022 },
      'form-version',
      '2022 年报告用的是 2019 年格式（国办公开办函〔2019〕60号），应使用 2021 年格式（国办公开办函〔2021〕30号）',
      { section: null, expected: '2021', actual: '2019', anchors: ['t2', 't3'] },
    ),
    reviews(
      '年份不明，各表格式不一',
      { year: null, formOf: { t2: '2019' } },
      'form-version.mixed',
      '主动公开情况表用的是 2019 年格式（国办公开办函〔2019〕60号），其他表用的是 2021 年格式（国办公开办函〔2021〕30号），报告年份不明，请人工核对',
      { section: 'disclosure', actual: '2019', anchors: ['t2'], clauses: [] },
    ),
    fails(
      '只有申请表用了旧格式',
      { formOf: { t3: '2019' } },
      'form-version.table',
      '2023 年报告的申请处理情况表用的是 2019 年格式（国办公开办函〔2019〕60号），应使用 2021 年格式（国办公开办函〔2021〕30号）',
      { section: 'requests', expected: '2021', actual: '2019', anchors: ['t3'] },
      { pass: 1 },
    ),
    reviews(
      '格式与年份不配，而报告自己的年份就不一致',
      { form: '2019', year: 2021, years: [mention('title', 2021), mention('period', 2020)] },
      'form-version',
      '2021 年报告用的是 2019 年格式（国办公开办函〔2019〕60号），应使用 2021 年格式（国办公开办函〔2021〕30号）',
      { section: null, anchors: ['t2', 't3'] },
    ),
    notApplicable('年份不明', { year: null }),
    notApplicable('表格看不出用哪种格式', { formOf: { t2: null, t3: null } }),
  ],
  edges: [
    notApplicable('2018 年还没有格式', { form: '2019', year: 2018 }),
    fails(
      '只有主动公开表看得出格式，申请表没有位置',
      { form: '2019', year: 2022, formOf: { t3: null }, tables: { t3: { anchor: null } } },
      'form-version',
      '2022 年报告用的是 2019 年格式（国办公开办函〔2019〕60号），应使用 2021 年格式（国办公开办函〔2021〕30号）',
      { section: null, anchors: ['t2'] },
    ),
    fails(
      '用旧格式的表没有位置',
      { formOf: { t3: '2019' }, tables: { t3: { anchor: null } } },
      'form-version.table',
      '2023 年报告的申请处理情况表用的是 2019 年格式（国办公开办函〔2019〕60号），应使用 2021 年格式（国办公开办函〔2021〕30号）',
      { section: 'requests' },
      { pass: 1 },
    ),
  ],
};
