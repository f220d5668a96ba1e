import { describe, expect, it, test } from 'vitest';
import { type Delivery, writeTime } from '../../lib/export/delivery.ts';
import { detailsOf, listProblems, problemColumns } from '../../lib/export/problems.ts';
import { text } from '../../lib/locales/index.ts';
import { locales } from '../../lib/model/locale.ts';
import {
  brokenRule,
  deliveryOf,
  hostile,
  noReport,
  unreadable,
  withFinding,
  withResult,
  wrongTotal,
} from './deliveries.ts';

const url = 'https://www.example.gov.cn/nb.html';

/** Rows as text. */
const lines = (delivery: Delivery) => rows(delivery).map((row) => row.join('｜'));

function rows(delivery: Delivery) {
  return listProblems(delivery, 'zh-CN').map(({ row }) => problemColumns.map((column) => row[column]));
}

describe('the list of problems', () => {
  it('has its columns in order', () => {
    expect(problemColumns.map((column) => text('zh-CN', `export.column.${column}`))).toEqual(
      '单位 年度 位置 规则 依据 算式 报告值 应为 差额 原文 网址 核查时间 复核意见 结果 问题 整改意见 对照'.split(' '),
    );
    for (const locale of locales)
      expect(new Set(problemColumns.map((column) => text(locale, `export.column.${column}`))).size).toBe(17);
  });

  it('has a row for each finding', () => {
    const delivery = deliveryOf(wrongTotal, { decisionTextOf: (id) => (id === '' ? '' : '已确认：漏改合计') });
    const cell = '“一、本年新收政府信息公开申请数量”行“总计”列';
    const fix = `请将${cell}由 64 更正为 63，更正后相关合计均相符。`;
    expect(lines(delivery)).toEqual([
      `云溪市民政局｜2023｜三、收到和处理政府信息公开申请情况：${cell}｜申请表各行总计（t3-row-total）｜条例第五十条第一款第（二）项｜` +
        `63 + 0 + 0 + 0 + 0 + 0 = 63 ≠ 64｜64｜63｜1｜64｜${url}｜2026-11-21 09:05｜已确认：漏改合计｜不符｜` +
        `${cell}填 64，各类申请人相加是 63｜${fix}｜`,
      '云溪市民政局｜2023｜三、收到和处理政府信息公开申请情况：“（七）总计”行“总计”列、“四、结转下年度继续办理”行“总计”列｜' +
        `收办结转平衡（t3-balance）｜条例第五十条第一款第（二）项｜64 + 0 = 64 ≠ 63 + 0 = 63｜新收加上年结转 64 / 办理总计加结转下年 63｜｜1｜63 / 0｜${url}｜2026-11-21 09:05｜` +
        `已确认：漏改合计｜不符｜“总计”一列：新收加上年结转是 64，办理总计加结转下年是 63｜${fix}｜`,
    ]);
    expect(rows(delivery).map((row) => [row[1], ...row.slice(6, 10)])).toEqual([
      [2023, 64, 63, 1, '64'],
      [2023, '新收加上年结转 64 / 办理总计加结转下年 63', null, 1, '63 / 0'],
    ]);
  });

  it('names every cell of a finding', () => {
    const blank = deliveryOf({
      cells: { 't4.review.upheld': '', 't4.review.corrected': '', 't4.direct.upheld': '', 't4.direct.total': '' },
    });
    const [row] = rows(blank);
    expect(row?.[2]).toBe(
      '四、政府信息公开行政复议、行政诉讼情况：“行政复议”的“结果维持”、“行政复议”的“结果纠正”、' +
        '“行政诉讼（未经复议直接起诉）”的“结果维持”、“行政诉讼（未经复议直接起诉）”的“总计”',
    );
    // The cells are blank, and nothing was expected.
    expect(row?.slice(5, 10)).toEqual(['', null, null, null, '']);
  });

  it.each([
    [0.3, 0.1, 0.2],
    [2, 5, -3],
    ['2022', '2023', null],
    [null, 5, null],
  ])('reported %s, should be %s: difference %s', (actual, expected, difference) => {
    expect(rows(withFinding(deliveryOf(wrongTotal), { actual, expected }))[0]?.slice(6, 9)).toEqual([
      actual,
      expected,
      difference,
    ]);
  });

  it('quotes the sentence where there is one', () => {
    const quotes = ['收到申请64件。', ' 受理\n63件。 '];
    expect(rows(withFinding(deliveryOf(wrongTotal), { quotes }))[0]?.[9]).toBe('收到申请64件。 / 受理 63件。');
  });

  it('has agency, year, source, cells and quotes of the other report', () => {
    const cell = (column: string, raw: string | null) => ({ cell: `t3.carriedOut.${column}`, raw });
    const compared = {
      ...{ agency: '云溪市民政局', year: 2022, source: 'http://a.gov.cn/2022', quotes: ['去年如此。'] },
      cells: [cell('total', '2'), cell('legal', ''), cell('natural', null)],
    };
    const comparedText = (changes: object) =>
      rows(withFinding(deliveryOf(wrongTotal), { compared: { ...compared, ...changes } }))[0]?.at(-1);
    const row = '四、结转下年度继续办理';
    expect(comparedText({})).toBe(
      `云溪市民政局 2022 年报告（http://a.gov.cn/2022）：“${row}”行“总计”列：2；“${row}”行“法律服务机构”列：空白；“${row}”行“自然人”列：未读到；去年如此。`,
    );
    expect(comparedText({ agency: null, source: null, cells: [], quotes: [] })).toBe('对照的报告');
  });

  it('has a row for an unreadable input, one that is no report, and a rule that threw an error', () => {
    expect(lines(unreadable)).toEqual([
      `${'｜'.repeat(10)}年报 a?.txt｜2026-11-21 09:05｜｜未核查｜无法读取：EACCES｜｜`,
    ]);
    expect(rows(unreadable)[0]?.filter((value) => value === null)).toHaveLength(4);
    expect(rows(noReport)[0]?.slice(10).join('｜')).toBe(
      `${url}｜2026-11-21 09:05｜｜未核查｜不是政府信息公开工作年度报告｜｜`,
    );
    const broken = { ...brokenRule, error: 'out of\nink' };
    const row = rows(withResult(deliveryOf({}), { checks: [broken] }));
    expect(row.map((values) => [values[0], values[3], values[13], values[14]])).toEqual([
      ['云溪市民政局', '统计期限（period）', '未核查', '规则自身出错，未核查：out of ink'],
    ]);
  });

  it('has no row without a problem', () => {
    expect(rows(deliveryOf({}))).toEqual([]);
  });

  it('has no characters that a file cannot hold', () => {
    const words = { quotes: [hostile.controls, hostile.halves, hostile.emoji] };
    expect(rows(withFinding(deliveryOf(wrongTotal), words))[0]?.[9]).toBe(
      `a b [2Jc d e / x\ufffdy\ufffdz / ${hostile.emoji}`,
    );
  });

  it.each(locales)('is worded in %s', (locale) => {
    const [problem] = listProblems(deliveryOf(wrongTotal, {}, locale), locale);
    for (const value of Object.values(problem?.row ?? {})) expect(String(value)).not.toMatch(/\{|undefined|export\./);
  });
});

/** The details of the first problem. */
function details(delivery: Delivery): readonly string[] {
  const [problem] = listProblems(delivery, 'zh-CN');
  return problem === undefined ? [] : detailsOf(problem, 'zh-CN').map(([name, words]) => `${name} ${words}`);
}

test('details have their names and the suspected cell; empty ones are left out', () => {
  expect(details(deliveryOf(wrongTotal))).toEqual([
    '位置 三、收到和处理政府信息公开申请情况：“一、本年新收政府信息公开申请数量”行“总计”列',
    '算式 63 + 0 + 0 + 0 + 0 + 0 = 63 ≠ 64',
    '报告值 64',
    '应为 63',
    '差额 1',
    '疑为 “一、本年新收政府信息公开申请数量”行“总计”列应为 63',
    '原文 64',
    '依据 条例第五十条第一款第（二）项',
    '规则 申请表各行总计（t3-row-total）',
    '整改意见 请将“一、本年新收政府信息公开申请数量”行“总计”列由 64 更正为 63，更正后相关合计均相符。',
  ]);
});

test('a difference of 0 is a detail', () => {
  const delivery = withFinding(deliveryOf(wrongTotal), { actual: 0, expected: 0 });
  expect(details(delivery).slice(2, 5)).toEqual(['报告值 0', '应为 0', '差额 0']);
});

test('times are local', () => {
  expect(writeTime(new Date(2026, 0, 2, 3, 4))).toBe('2026-01-02 03:04');
});
