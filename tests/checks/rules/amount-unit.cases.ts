import type { AgencyClass } from '../../../lib/model/agency.ts';
import type { ContextInput } from '../../../lib/model/audit-context.ts';
import { claim } from '../prose-builder.ts';
import { buildOther, type ReportChanges } from '../report-builder.ts';
import { notApplicable, passes, type RuleCase, type RuleCases, reviews } from '../rule-cases.ts';

const proseWith = (quote: string, value: number) => ({ claims: [claim(quote, 't2.fees.amount', value)] });
const last = (amount: string) => ({ previous: buildOther({ year: 2022, cells: { 't2.fees.amount': amount } }) });
const fee = (amount: string): ReportChanges => ({ cells: { 't2.fees.amount': amount } });
const agencyIs = (level: AgencyClass['level'], kind: AgencyClass['kind']) => ({ agency: { level, kind } });

function fits(name: string, changes: ReportChanges, context: ContextInput = {}): RuleCase {
  return passes(name, { ...changes, context });
}

export const cases: RuleCases = {
  never: { fail: '数额大小不能断定单位填错' },
  cases: [
    passes('收费 435.18246（万元）', { cells: { 't2.fees.amount': '435.18246' } }),
    passes('市政府收费 150000 万元不算离奇', { agency: '云溪市人民政府', cells: { 't2.fees.amount': '150000万元' } }),
    passes('数额很大，正文也是这个数', {
      cells: { 't2.fees.amount': '150000' },
      prose: proseWith('行政事业性收费150000万元', 150000),
    }),
    passes('比上年多几倍', { cells: { 't2.fees.amount': '90.5' }, context: last('11.2') }),
    reviews(
      '填 43512.5，正文 4.35125 万元',
      { cells: { 't2.fees.amount': '43512.5' }, prose: proseWith('行政事业性收费4.35125万元', 4.35125) },
      'amount-unit.prose',
      '“行政事业性收费”行“金额”列填“43512.5”，正文写 4.35125 万元，可能按元填写',
      { section: 'disclosure', cells: ['t2.fees.amount'], actual: '43512.5', quotes: ['行政事业性收费4.35125万元'] },
    ),
    reviews(
      '上年 4.1，本年 43512.5',
      { cells: { 't2.fees.amount': '43512.5' }, context: last('4.1') },
      'amount-unit.jump',
      '“行政事业性收费”行“金额”列填“43512.5”，上年填“4.1”，相差几千倍，可能有一年按元填写',
      {
        section: 'disclosure',
        cells: ['t2.fees.amount'],
        actual: '43512.5',
        compared: {
          agency: '云溪市民政局',
          year: 2022,
          source: null,
          cells: [{ cell: 't2.fees.amount', raw: '4.1' }],
          quotes: [],
        },
      },
    ),
    reviews(
      '格里写“4351元”',
      { cells: { 't2.fees.amount': '4351元' } },
      'amount-unit',
      '“行政事业性收费”行“金额”列填“4351元”，这一格以万元为单位',
      { section: 'disclosure', cells: ['t2.fees.amount'], actual: '4351元' },
    ),
    reviews(
      '镇政府填 4351824.6，没有单位',
      { agency: '白石镇人民政府', cells: { 't2.fees.amount': '4351824.6' } },
      'amount-unit.large',
      '“行政事业性收费”行“金额”列填“4351824.6”万元，数额很大，可能是元',
      { section: 'disclosure', cells: ['t2.fees.amount'], actual: '4351824.6' },
    ),
    notApplicable('2020 年格式没有规定金额单位', { form: '2019', cells: { 't2.procurement.amount': '86715327.21元' } }),
  ],
  edges: [
    fits('上年只是待确认的报告，不与它比', fee('43512.5'), { ...last('4.1'), match: 'ask' }),
    fits('正文说的是别的数', {
      ...fee('43512.5'),
      prose: { claims: [claim('收到申请4.35125件', 't3.received.total', 4.35125)] },
    }),
    fits('正文的数不是一万倍之差', { ...fee('43512.5'), prose: proseWith('行政事业性收费40000万元', 40000) }),
    fits('上年有数，本年 0', fee('0'), last('4.1')),
    fits('上年 0，本年有数', fee('4.1'), last('0')),
    fits('上年空白', fee('43512.5'), last('')),
    fits('两年都是几十万元', fee('100'), last('90')),
    fits('不知是哪个机关', { ...fee('4351824.6'), agency: null }),
    fits('正好 100000', { ...fee('100000'), agency: '白石镇人民政府' }),
    fits('省级部门', { ...fee('150000'), agency: '云溪财政厅' }, agencyIs('province', 'department')),
    fits('国务院部门', { ...fee('150000'), agency: '财政部' }, agencyIs('nation', 'department')),
    fits('市政府', { ...fee('150000'), agency: '云溪市人民政府' }, agencyIs('city', 'government')),
    fits(
      '市政府办公室报全市的数',
      { ...fee('150000'), agency: '云溪市人民政府办公室' },
      agencyIs('city', 'department'),
    ),
    notApplicable('空白格没有单位可言', fee('')),
    ...(
      [
        ['市级部门', '云溪市民政局', 'city', 'department'],
        ['市政府办公室的下属单位', '云溪市人民政府办公室信息中心', 'city', 'department'],
        ['县政府', '白石县人民政府', 'county', 'government'],
      ] as const
    ).map(
      ([name, agency, level, kind]): RuleCase =>
        reviews(
          `${name}填 150000`,
          { ...fee('150000'), agency, context: agencyIs(level, kind) },
          'amount-unit.large',
          '“行政事业性收费”行“金额”列填“150000”万元，数额很大，可能是元',
          { section: 'disclosure' },
        ),
    ),
    ...(
      [
        ['1', '2000'],
        ['43512.5', '4.1'],
      ] as const
    ).map(
      ([before, now]): RuleCase =>
        reviews(
          `上年 ${before}，本年 ${now}`,
          { ...fee(now), context: last(before) },
          'amount-unit.jump',
          `“行政事业性收费”行“金额”列填“${now}”，上年填“${before}”，相差几千倍，可能有一年按元填写`,
          { section: 'disclosure' },
        ),
    ),
  ],
};
