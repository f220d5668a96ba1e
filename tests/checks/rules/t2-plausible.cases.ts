import { buildOther } from '../report-builder.ts';
import { findings, found, notApplicable, passes, type RuleCases, reviews } from '../rule-cases.ts';

const last = (decisions: number) => ({
  previous: buildOther({ year: 2022, cells: { 't2.licensing.decisions': decisions } }),
});

/** Form 2019: two rows of documents and five of items. Form 2021: two rows of documents, two cells of 规章. */
export const cases: RuleCases = {
  never: { fail: '这些关系有例外：清理、失效、口径变化' },
  cases: [
    passes(
      '新公开不多于总数，上年加增减不小于零（2020 年格式）',
      {
        form: '2019',
        cells: {
          't2.normative.published': 7,
          't2.normative.total': 7,
          't2.licensing.previous': 136,
          't2.licensing.change': -136,
        },
      },
      { pass: 7 },
    ),
    passes(
      '许可决定比上年多几倍，处罚由零变为 5000（与上年对照三格）',
      {
        cells: { 't2.licensing.decisions': 9000, 't2.penalty.decisions': 5000 },
        context: { previous: buildOther({ year: 2022, cells: { 't2.licensing.decisions': 1000 } }) },
      },
      { pass: 3, notApplicable: 4 },
    ),
    reviews(
      '许可决定上年 1717，本年 171700',
      {
        cells: { 't2.licensing.decisions': 171700 },
        context: { previous: buildOther({ year: 2022, cells: { 't2.licensing.decisions': 1717 } }) },
      },
      't2-plausible.jump',
      '“行政许可”行“处理决定数量”列填 171700，上年填 1717，相差一百倍以上',
      { section: 'disclosure', cells: ['t2.licensing.decisions'], actual: 171700 },
      { pass: 2, notApplicable: 4 },
    ),
    reviews(
      '新公开 9，对外公开总数 4（2020 年格式）',
      { form: '2019', cells: { 't2.normative.published': 9, 't2.normative.total': 4 } },
      't2-plausible.more',
      '“规范性文件”行“本年新公开数量”列填 9，大于“规范性文件”行“对外公开总数量”列的 4',
      { section: 'disclosure', cells: ['t2.normative.published', 't2.normative.total'], actual: 9, formula: '9 > 4' },
      { pass: 6 },
    ),
    reviews(
      '上年 12 项，本年减 20 项（2020 年格式）',
      { form: '2019', cells: { 't2.penalty.previous': 12, 't2.penalty.change': '减20' } },
      't2-plausible.below',
      '“行政处罚”行“上一年项目数量”列为 12，本年增减 -20，结果是 -8',
      {
        section: 'disclosure',
        cells: ['t2.penalty.change', 't2.penalty.previous'],
        actual: -8,
        formula: '12 + (-20) = -8 < 0',
      },
      { pass: 6 },
    ),
    reviews(
      '本年制发 5，现行有效 3；市级部门的规章不判',
      {
        cells: {
          't2.normative.issued': 5,
          't2.normative.valid': 3,
          't2.regulations.issued': 1,
          't2.regulations.valid': 1,
        },
      },
      't2-plausible.more',
      '“规范性文件”行“本年制发件数”列填 5，大于“规范性文件”行“现行有效件数”列的 3',
      { section: 'disclosure', cells: ['t2.normative.issued', 't2.normative.valid'], actual: 5 },
      { pass: 1, notApplicable: 2 },
    ),
    reviews(
      '县里的局现行有效规章 2 件',
      { agency: '白石县民政局', cells: { 't2.regulations.valid': 2 } },
      't2-plausible.regulations',
      '“规章”行“现行有效件数”列填 2，县级以下机关一般不制定规章',
      { section: 'disclosure', cells: ['t2.regulations.valid'], expected: 0, actual: 2 },
      { pass: 3 },
    ),
    findings(
      'review',
      '市辖区也不制定规章',
      { agency: '云溪市南湖区人民政府', cells: { 't2.regulations.issued': 1, 't2.regulations.valid': 1 } },
      [
        found('t2-plausible.regulations', '“规章”行“本年制发件数”列填 1，县级以下机关一般不制定规章', {
          section: 'disclosure',
          cells: ['t2.regulations.issued'],
          expected: 0,
          actual: 1,
        }),
        found('t2-plausible.regulations', '“规章”行“现行有效件数”列填 1，县级以下机关一般不制定规章', {
          section: 'disclosure',
          cells: ['t2.regulations.valid'],
          expected: 0,
          actual: 1,
        }),
      ],
      { pass: 2 },
    ),
    notApplicable(
      '表格没有数字',
      { agency: null, cells: { 't2.regulations.issued': '-', 't2.normative.valid': '' } },
      { notApplicable: 4 },
    ),
  ],
  edges: [
    passes(
      '上年 3，本年 900：数目小，不算离奇',
      { cells: { 't2.licensing.decisions': 900 }, context: last(3) },
      { pass: 3, notApplicable: 4 },
    ),
    notApplicable('上年 5000，本年 0', { context: last(5000) }, { pass: 2, notApplicable: 5 }),
    reviews(
      '上年 10，本年 1000：正好一百倍',
      { cells: { 't2.licensing.decisions': 1000 }, context: last(10) },
      't2-plausible.jump',
      '“行政许可”行“处理决定数量”列填 1000，上年填 10，相差一百倍以上',
      {
        section: 'disclosure',
        compared: {
          agency: '云溪市民政局',
          year: 2022,
          source: null,
          cells: [{ cell: 't2.licensing.decisions', raw: '10' }],
          quotes: [],
        },
      },
      { pass: 2, notApplicable: 4 },
    ),
    ...[
      { 't2.licensing.previous': 12, 't2.licensing.change': '' },
      { 't2.licensing.previous': '', 't2.licensing.change': -5 },
    ].map((cells) => notApplicable('上年项数和增减缺一个', { form: '2019', cells }, { pass: 6, notApplicable: 1 })),
    notApplicable(
      '县里的局，规章一格没有读到',
      { agency: '白石县民政局', cells: { 't2.regulations.issued': null } },
      { pass: 2, notApplicable: 2 },
    ),
    reviews(
      '镇里制发规章',
      { agency: '云溪县白石镇人民政府', cells: { 't2.regulations.valid': 1 } },
      't2-plausible.regulations',
      '“规章”行“现行有效件数”列填 1，县级以下机关一般不制定规章',
      { section: 'disclosure' },
      { pass: 3 },
    ),
  ],
};
