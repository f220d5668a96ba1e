import { describe, expect, it, test } from 'vitest';
import { type Delivery, writeTime } from '../../lib/export/delivery.ts';
import { detailsOf } from '../../lib/export/problem-details.ts';
import { listProblems, problemColumns } from '../../lib/export/problems.ts';
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
  wrongPeriod,
  wrongTotal,
} from './deliveries.ts';

const url = 'https://www.example.gov.cn/nb.html';

/** Rows as text. */
const lines = (delivery: Delivery) => rows(delivery).map((row) => row.join('｜'));

function rows(delivery: Delivery) {
  const { standing, dismissed } = listProblems(delivery, 'zh-CN');
  return [...standing, ...dismissed].map(({ row }) => problemColumns.map((column) => row[column]));
}

describe('the list of problems', () => {
  it('has its columns in order', () => {
    expect(problemColumns.map((column) => text('zh-CN', `export.column.${column}`))).toEqual(
      '序号 单位 年度 结果 位置 问题 整改意见 复核意见 涉及 算式 报告值 应为 差额 原文 对照 依据 网址 核查时间 规则 整改情况 上轮问题 本轮情况'.split(
        ' ',
      ),
    );
    for (const locale of locales)
      expect(new Set(problemColumns.map((column) => text(locale, `export.column.${column}`))).size).toBe(22);
  });

  it('has a row for each problem, with the findings that one correction cures', () => {
    const delivery = deliveryOf(wrongTotal, { decisionTextOf: (id) => (id === '' ? '' : '已确认：漏改合计') });
    const cell = '“一、本年新收政府信息公开申请数量”行“总计”列';
    const fix = `请将${cell}由 64 更正为 63，更正后相关合计均相符。`;
    expect(lines(delivery)).toEqual([
      `1｜云溪市民政局｜2023｜不符｜三、收到和处理政府信息公开申请情况：${cell}｜` +
        `${cell}填 64，疑应为 63，涉及 2 处｜${fix}｜已确认：漏改合计｜${cell}填 64，各类申请人相加是 63 / ` +
        '“总计”一列：新收加上年结转是 64，办理总计加结转下年是 63｜63 + 0 + 0 + 0 + 0 + 0 = 63 ≠ 64｜64｜63｜1｜64｜｜' +
        `条例第五十条第一款第（二）项｜${url}｜2026-11-21 09:05｜` +
        '申请表各行总计（t3-row-total） / 收办结转平衡（t3-balance）｜｜｜',
    ]);
    expect(rows(delivery).map((row) => [row[0], row[2], ...row.slice(10, 14)])).toEqual([[1, 2023, 64, 63, 1, '64']]);
  });

  it('names every cell of a finding', () => {
    const blank = deliveryOf({
      cells: { 't4.review.upheld': '', 't4.review.corrected': '', 't4.direct.upheld': '', 't4.direct.total': '' },
    });
    const [row] = rows(blank);
    expect(row?.[4]).toBe(
      '四、政府信息公开行政复议、行政诉讼情况：“行政复议”的“结果维持”、“行政复议”的“结果纠正”、' +
        '“行政诉讼（未经复议直接起诉）”的“结果维持”、“行政诉讼（未经复议直接起诉）”的“总计”',
    );
    // The cells are blank, and nothing was expected.
    expect(row?.slice(9, 14)).toEqual(['', null, null, null, '']);
  });

  it.each([
    [0.3, 0.1, 0.2],
    [2, 5, -3],
    ['2022', '2023', null],
    [null, 5, null],
  ])('reported %s, should be %s: difference %s', (actual, expected, difference) => {
    expect(rows(withFinding(deliveryOf(wrongPeriod), { actual, expected }))[0]?.slice(10, 13)).toEqual([
      actual,
      expected,
      difference,
    ]);
  });

  it('quotes the sentence where there is one', () => {
    const quotes = ['收到申请64件。', ' 受理\n63件。 '];
    expect(rows(withFinding(deliveryOf(wrongTotal), { quotes }))[0]?.[13]).toBe('收到申请64件。 / 受理 63件。');
  });

  it('has agency, year, source, cells and quotes of the other report', () => {
    const cell = (column: string, raw: string | null) => ({ cell: `t3.carriedOut.${column}`, raw });
    const compared = {
      ...{ agency: '云溪市民政局', year: 2022, source: 'http://a.gov.cn/2022', quotes: ['去年如此。'] },
      cells: [cell('total', '2'), cell('legal', ''), cell('natural', null)],
    };
    const comparedText = (changes: object) =>
      rows(withFinding(deliveryOf(wrongTotal), { compared: { ...compared, ...changes } }))[0]?.[14];
    const row = '四、结转下年度继续办理';
    expect(comparedText({})).toBe(
      `云溪市民政局 2022 年报告（http://a.gov.cn/2022）：“${row}”行“总计”列：2；“${row}”行“法律服务机构”列：空白；“${row}”行“自然人”列：未读到；去年如此。`,
    );
    expect(comparedText({ agency: null, source: null, cells: [], quotes: [] })).toBe('对照的报告');
  });

  it('has a row for an unreadable input, one that is no report, and a rule that threw an error', () => {
    expect(lines(unreadable)).toEqual([
      `1｜｜｜未核查｜｜无法读取：EACCES${'｜'.repeat(11)}年报 a?.txt｜2026-11-21 09:05｜｜｜｜`,
    ]);
    expect(rows(unreadable)[0]?.filter((value) => value === null)).toHaveLength(4);
    expect(lines(noReport)).toEqual([
      `1｜｜｜未核查｜｜不是政府信息公开工作年度报告${'｜'.repeat(11)}${url}｜2026-11-21 09:05｜｜｜｜`,
    ]);
    const broken = { ...brokenRule, error: 'out of\nink' };
    const row = rows(withResult(deliveryOf({}), { checks: [broken] }));
    expect(row.map((values) => [values[1], values.at(-4), values[3], values[5]])).toEqual([
      ['云溪市民政局', '统计期限（period）', '未核查', '规则自身出错，未核查：out of ink'],
    ]);
  });

  it('has no row without a problem', () => {
    expect(rows(deliveryOf({}))).toEqual([]);
  });

  it('has no characters that a file cannot hold', () => {
    const words = { quotes: [hostile.controls, hostile.halves, hostile.emoji] };
    expect(rows(withFinding(deliveryOf(wrongTotal), words))[0]?.[13]).toBe(
      `a b [2Jc d e / x\ufffdy\ufffdz / ${hostile.emoji}`,
    );
  });

  it.each(locales)('is worded in %s', (locale) => {
    const [problem] = listProblems(deliveryOf(wrongTotal, {}, locale), locale).standing;
    for (const value of Object.values(problem?.row ?? {})) expect(String(value)).not.toMatch(/\{|undefined|export\./);
  });
});

/** The details of the first problem. */
function details(delivery: Delivery): readonly string[] {
  const [problem] = listProblems(delivery, 'zh-CN').standing;
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
    '涉及 “一、本年新收政府信息公开申请数量”行“总计”列填 64，各类申请人相加是 63',
    '涉及 “总计”一列：新收加上年结转是 64，办理总计加结转下年是 63',
    '原文 64',
    '依据 条例第五十条第一款第（二）项',
    '规则 申请表各行总计 / 收办结转平衡',
    '整改意见 请将“一、本年新收政府信息公开申请数量”行“总计”列由 64 更正为 63，更正后相关合计均相符。',
  ]);
});

test('a difference of 0 is a detail', () => {
  const delivery = withFinding(deliveryOf(wrongPeriod), { actual: 0, expected: 0 });
  expect(details(delivery).slice(1, 4)).toEqual(['报告值 0', '应为 0', '差额 0']);
});

test('times are local', () => {
  expect(writeTime(new Date(2026, 0, 2, 3, 4))).toBe('2026-01-02 03:04');
});
