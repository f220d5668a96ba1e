import { buildOther, linesOf } from '../report-builder.ts';
import { type CaseChanges, notApplicable, passes, type RuleCase, type RuleCases, reviews } from '../rule-cases.ts';

const scope = linesOf(null, '本报告由云溪市人民政府办公室综合各县区、市直各部门的年度报告编制而成。');
const government = (received: number, lines = scope): CaseChanges => ({
  agency: '云溪市人民政府',
  lines,
  cells: { 't3.received.total': received },
});
const children = (...received: readonly number[]) => ({
  children: { reports: received.map((count) => buildOther({ cells: { 't3.received.total': count } })), missing: [] },
});

/** Twelve figures. */
export const cases: RuleCases = {
  never: { fail: '转办的申请可能两边都计，要人看' },
  cases: [
    passes('政府 12 件，部门 3 + 5 件，其余是本级的', { ...government(12), context: children(3, 5) }, { pass: 12 }),
    reviews(
      '政府 7 件，部门 3 + 5 件',
      { ...government(7), context: children(3, 5, 0) },
      'child-sum',
      '“一、本年新收政府信息公开申请数量”行“总计”列填 7，所属 3 个单位相加已有 8',
      { section: 'requests', cells: ['t3.received.total'], expected: 8, actual: 7, formula: '3 + 5 = 8 > 7' },
      { pass: 11 },
    ),
    reviews(
      '缺两个部门的报告',
      {
        ...government(12),
        context: { children: { ...children(3).children, missing: ['云溪市水利局', '云溪市教育局'] } },
      },
      'child-sum.missing',
      '缺 2 个所属单位的报告，相加不全：云溪市水利局、云溪市教育局',
      { section: null, severity: 'notice', expected: '云溪市水利局 云溪市教育局' },
      { pass: 12 },
    ),
    reviews(
      '没有写明是否汇总了部门，断不了',
      { ...government(2, linesOf(null, '现公布云溪市人民政府年度报告。')), context: children(3, 5) },
      'child-sum.scope',
      '未写明是否汇总所属单位，无法与 2 个单位相加核对',
      { section: null, severity: 'notice' },
    ),
    notApplicable('部门的报告没有所属单位', { context: children(3) }),
  ],
  edges: [
    notApplicable('单份核查，没有所属单位', government(12)),
    notApplicable('所属单位一份报告也没有', {
      ...government(12),
      context: { children: { reports: [], missing: ['云溪市水利局'] } },
    }),
    passes(
      '汇总范围写在第一部分',
      { ...government(12, linesOf('overview', ...scope.map(({ text }) => text))), context: children(3, 5) },
      { pass: 12 },
    ),
    ...(
      [
        ['汇总的话在别的部分，说的不是本报告', linesOf('other', ...scope.map(({ text }) => text))],
        ['一段两千字以后的话不看', linesOf(null, `${'甲'.repeat(2000)}${scope[0]?.text}`)],
      ] as const
    ).map(
      ([name, lines]): RuleCase =>
        reviews(
          name,
          { ...government(2, lines), context: children(3, 5) },
          'child-sum.scope',
          '未写明是否汇总所属单位，无法与 2 个单位相加核对',
          { section: null, severity: 'notice' },
        ),
    ),
    notApplicable(
      '政府的这一格没有读到',
      { agency: '云溪市人民政府', lines: scope, cells: { 't3.received.total': null }, context: children(3) },
      { pass: 11, notApplicable: 1 },
    ),
    notApplicable(
      '所属单位的这一格都没有读到',
      {
        ...government(12),
        context: { children: { reports: [buildOther({ cells: { 't3.received.total': null } })], missing: [] } },
      },
      { pass: 11, notApplicable: 1 },
    ),
    notApplicable(
      '所属单位用的都是另一种格式',
      { ...government(12), context: { children: { reports: [buildOther({ form: '2019' })], missing: [] } } },
      { notApplicable: 12 },
    ),
    reviews(
      '一个单位没有读到，另一个已多于政府',
      {
        ...government(7),
        context: {
          children: {
            reports: [null, 8].map((count) => buildOther({ cells: { 't3.received.total': count } })),
            missing: [],
          },
        },
      },
      'child-sum',
      '“一、本年新收政府信息公开申请数量”行“总计”列填 7，所属 2 个单位相加已有 8',
      { section: 'requests', formula: '8 > 7' },
      { pass: 11 },
    ),
    ...[
      '本报告由区政府办公室综合全区上一年的情况和各镇人民政府、区直有关单位报送的年度报告编制而成。',
      '根据乡镇报送的数据编制。',
      '所列数据涵盖本级和全市行政机关。',
      '统计范围包括各县区、市直各有关部门。',
      '现公布全县行政机关政府信息公开的情况。',
      '全省各级行政机关的有关数据如下。',
      '全区政府系统2023年度报告。',
      '全市各有关部门和单位主动公开的情况如下。',
    ].map((text) =>
      passes(`写明了范围：${text}`, { ...government(12, linesOf(null, text)), context: children(3) }, { pass: 12 }),
    ),
    ...[
      '本报告由区政府办公室编制。',
      '根据《条例》的规定。各部门另行公布年度报告。',
      '包括主动公开。各部门另行公布。',
      '全市经济运行平稳。各部门情况良好。',
      '全市行政机关。情况另行公布。',
      '各部门认真落实。',
    ].map((text) =>
      reviews(
        `没有写明范围：${text}`,
        { ...government(12, linesOf(null, text)), context: children(3) },
        'child-sum.scope',
        '未写明是否汇总所属单位，无法与 1 个单位相加核对',
        { section: null, severity: 'notice' },
      ),
    ),
  ],
};
