import { describe, expect, it } from 'vitest';
import { rules } from '../../lib/checks/registry.ts';
import { type Checked, checkedColumns, listChecked } from '../../lib/export/checked.ts';
import type { Delivery } from '../../lib/export/delivery.ts';
import type { Claim } from '../../lib/model/prose.ts';
import { claim } from '../checks/prose-builder.ts';
import { brokenRule, deliveryOf, noReport, unreadable, withResult, wrongTotal } from './deliveries.ts';

type Kind = '报告' | '勾稽关系' | '正文数字' | '规则';

function list(delivery: Delivery, kind: Kind): readonly Checked[] {
  return listChecked(delivery, 'zh-CN').filter(({ row }) => row.kind === kind);
}

/** Item, detail and outcome of each row. */
function lines(delivery: Delivery, kind: Kind): readonly string[] {
  return list(delivery, kind).map(({ row }) => `${row.item}｜${row.detail}｜${row.outcome}`);
}

describe('the list of checks', () => {
  it('begins with the input and its coverage', () => {
    const title = '云溪市民政局2023年政府信息公开工作年度报告';
    const whole = (outcome: string) => [`${title}｜读到 200/200 格｜${outcome}`];
    expect(lines(deliveryOf({}), '报告')).toEqual(whole('相符'));
    expect(lines(deliveryOf(wrongTotal), '报告')).toEqual(whole('不符'));
    expect(lines(deliveryOf({ cells: { 't4.review.upheld': '' } }), '报告')).toEqual(whole('待核'));
    const partly = deliveryOf({ coverage: { expected: 200, read: 199 } });
    expect(lines(partly, '报告')).toEqual([`${title}｜读到 199/200 格｜待核`]);
    expect(lines(withResult(deliveryOf({}), { checks: [brokenRule] }), '报告')).toEqual(whole('待核'));
    const oneBroken = withResult(deliveryOf({}), { checks: [...deliveryOf({}).result.checks, brokenRule] });
    expect(lines(oneBroken, '报告')).toEqual(whole('待核'));
    expect(lines(unreadable, '报告')).toEqual(['年报 a?.txt｜无法读取：EACCES｜未核查']);
    expect(lines(noReport, '报告')).toEqual(['reports/a.html｜不是政府信息公开工作年度报告｜未核查']);
    expect(listChecked(noReport, 'zh-CN')).toHaveLength(1);
  });

  it('has every identity of the form with its arithmetic, those that hold too', () => {
    const sums = lines(deliveryOf(wrongTotal), '勾稽关系');
    // 25 rows of table three, two sums for each of its 7 columns, 3 blocks of table four.
    expect(sums).toHaveLength(25 + 14 + 3);
    expect(sums[0]).toBe('“一、本年新收政府信息公开申请数量”行“总计”列｜63 + 0 + 0 + 0 + 0 + 0 = 63 ≠ 64｜不符');
    expect(sums[2]).toBe('“（一）予以公开”行“总计”列｜63 + 0 + 0 + 0 + 0 + 0 = 63｜相符');
    expect(sums).toContain(
      '“（七）总计”行“自然人”列、“四、结转下年度继续办理”行“自然人”列｜63 + 0 = 63 = 63 + 0｜相符',
    );
    expect(sums.filter((words) => words.endsWith('不符'))).toHaveLength(2);
  });

  it('has open identities and those that were not read', () => {
    const cells = { 't4.review.upheld': '', 't4.review.total': 2, 't4.direct.total': null };
    const sums = lines(deliveryOf({ cells }), '勾稽关系').slice(-3);
    expect(sums).toEqual([
      '“行政复议”的“总计”｜□ + 0 + 0 + 0 = 0 ≠ 2｜待核',
      '“行政诉讼（未经复议直接起诉）”的“总计”｜0 + 0 + 0 + 0 ≟ ?｜未读到',
      '“行政诉讼（复议后起诉）”的“总计”｜0 + 0 + 0 + 0 = 0｜相符',
    ]);
  });

  it('has every rule with its counts', () => {
    const delivery = deliveryOf(wrongTotal);
    expect(list(delivery, '规则').map(({ row }) => row.rule)).toEqual(rules.map(({ id }) => id));
    // One of 25 rows fails. Of 14 balances that of 总计 does: 64 came in, 63 were handled; outcomes agree.
    expect(lines(delivery, '规则').slice(0, 3)).toEqual([
      '申请表各行总计｜相符 24、不符 1｜不符',
      '办理结果总计｜相符 7｜相符',
      '收办结转平衡｜相符 6、不符 1｜不符',
    ]);
    const silent = { rule: 'period', pass: 0, fail: 0, review: 0, notApplicable: 3 };
    expect(lines(withResult(delivery, { checks: [brokenRule, silent] }), '规则')).toEqual([
      '统计期限｜规则自身出错，未核查：no ink｜未核查',
      '统计期限｜不适用 3｜不适用',
    ]);
  });

  it('leaves out identities and claims whose rules did not run', () => {
    const prose = { claims: [claim('收到64件。', 't3.received.total', 64)] };
    const delivery = deliveryOf({ ...wrongTotal, prose });
    const checks = delivery.result.checks.filter(({ rule }) => rule === 't4-total');
    const only = withResult(delivery, { checks });
    expect(list(only, '勾稽关系').map(({ row }) => row.rule)).toEqual(['t4-total', 't4-total', 't4-total']);
    expect(list(only, '正文数字')).toEqual([]);
  });

  it('has its columns in order', () => {
    const [row] = listChecked(deliveryOf(wrongTotal), 'zh-CN').slice(1);
    const line = checkedColumns.map((column) => row?.row[column]);
    expect(line.join('｜')).toBe(
      '云溪市民政局｜2023｜勾稽关系｜“一、本年新收政府信息公开申请数量”行“总计”列｜63 + 0 + 0 + 0 + 0 + 0 = 63 ≠ 64｜不符｜' +
        '｜https://www.example.gov.cn/nb.html｜2026-11-21 09:05｜t3-row-total',
    );
    expect(line[1]).toBe(2023);
  });
});

describe('claims', () => {
  const cells = {
    ...wrongTotal.cells,
    't3.received.total': 63,
    't3.denied.stateSecret.total': 2,
    't3.denied.process.total': 3,
    't3.carriedIn.total': 4,
    't4.review.total': 1,
    't4.review.corrected': 1,
    't4.review.other': 2,
    't4.direct.total': 5,
    't4.afterReview.total': 7,
    't3.received.business': 8,
    't3.received.otherOrg': 9,
    't3.partial.total': null,
  };
  const about = (subject: string, ...interpretations: string[]) => ({
    subject,
    interpretations: interpretations.map((cells) => cells.split(' + ')),
  });
  const received = about(
    't3.received.total',
    't3.received.total',
    't3.received.total + t3.carriedIn.total',
    't3.outcomes.total',
  );
  const denied = about('t3.denied.total', 't3.denied.stateSecret.total + t3.denied.process.total');
  const organisations = about('t3.received.organisations', 't3.received.business + t3.received.otherOrg');
  const lawsuits = about('t4.litigation.total', 't4.direct.total + t4.afterReview.total');
  const both = about('t4.both.total', 't4.review.total + t4.direct.total + t4.afterReview.total');
  const grantedAndProcess = about('t3.granted+denied.process.total', 't3.granted.total + t3.denied.process.total');
  const results = about('t4.review.corrected+other', 't4.review.corrected + t4.review.other');
  const claimOf = (
    { subject, interpretations }: ReturnType<typeof about>,
    value: number,
    changes: Partial<Claim> = {},
  ) => claim(`${subject} ${value}。`, subject, value, { interpretations, ...changes });

  it.each([
    ['a cell', claimOf(received, 63), '表中 63｜相符'],
    ['with what was carried in: 63 + 4', claimOf(received, 67), '表中 67｜相符'],
    ['none of its meanings', claimOf(received, 60), '表中 63｜不符'],
    ['a group of rows: 2 + 3', claimOf(denied, 5), '表中 5｜相符'],
    ['organisations: 8 + 9', claimOf(organisations, 17), '表中 17｜相符'],
    ['both kinds of lawsuits: 5 + 7', claimOf(lawsuits, 12), '表中 12｜相符'],
    ['review and lawsuits: 1 + 5 + 7', claimOf(both, 13), '表中 13｜相符'],
    ['rows named together: 63 + 3', claimOf(grantedAndProcess, 66), '表中 66｜相符'],
    ['results named together: 1 + 2', claimOf(results, 3), '表中 3｜相符'],
    ['rows named together that do not fit', claimOf(grantedAndProcess, 60), '表中 66｜不符'],
    ['a part, 60 + 3 in its sentence', claimOf(received, 60, { otherSums: [63] }), '表中 63｜相符'],
    ['what may be a part', claimOf(received, 60, { mayBePart: true }), '表中没有可比的数｜未读到'],
    ['a cell that is not there', claimOf(about('t3.partial.total', 't3.partial.total'), 2), '表中没有可比的数｜未读到'],
    ['what no cell holds', claimOf(about('published'), 2000), '表中没有可比的数｜未读到'],
  ])('%s', (_, claim, expected) => {
    const [entry, ...others] = list(deliveryOf({ cells, prose: { claims: [claim] } }), '正文数字');
    expect(others).toEqual([]);
    expect(`${entry?.row.detail}｜${entry?.row.outcome}`).toBe(`正文 ${claim.value}，${expected}`);
    expect(entry?.row.quotes).toBe(claim.quote);
  });

  it.each([
    ['rows named together', claimOf(grantedAndProcess, 66), '正文 66，表中 66｜相符'],
    [
      'a part, which alone fits nothing',
      claimOf(received, 60, { otherSums: [63] }),
      '正文 60，表中没有可比的数｜未读到',
    ],
  ])('of an earlier version, without `fits`: %s', (_, claim, expected) => {
    const delivery = deliveryOf({ cells, prose: { claims: [claim] } });
    const { report } = delivery.result;
    const claims = report?.claims.map(({ fits, ...published }) => published) ?? [];
    const [entry] = list(withResult(delivery, { report: report && { ...report, claims } }), '正文数字');
    expect(`${entry?.row.detail}｜${entry?.row.outcome}`).toBe(expected);
  });

  it('an uncertain claim is for review', () => {
    const claim = claimOf(received, 60, { certain: false });
    expect(lines(deliveryOf({ cells, prose: { claims: [claim] } }), '正文数字')).toEqual([
      '“一、本年新收政府信息公开申请数量”行“总计”列｜正文 60，表中 63｜待核',
    ]);
  });

  it('two claims of one sentence have rows of their own', () => {
    const quote = '收到60件，不予公开60件。';
    const claims = [received, denied].map((subject) => claimOf(subject, 60, { quote }));
    expect(lines(deliveryOf({ cells, prose: { claims } }), '正文数字')).toEqual([
      '“一、本年新收政府信息公开申请数量”行“总计”列｜正文 60，表中 63｜不符',
      '“（三）不予公开”｜正文 60，表中没有可比的数｜未读到',
    ]);
  });
});
