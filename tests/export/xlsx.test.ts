import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../lib/export/delivery.ts';
import { writeWorkbook } from '../../lib/export/workbook.ts';
import { text } from '../../lib/locales/index.ts';
import { locales } from '../../lib/model/locale.ts';
import { deliveryOf, hostile, noReport, unreadable, withFinding, wrongPeriod, wrongTotal } from './deliveries.ts';
import { bytesOf, fieldsOf, readTables, tableNamed } from './workbooks.ts';

const tables = async (...deliveries: Delivery[]) => readTables(await bytesOf(deliveries));

async function problems(...deliveries: Delivery[]) {
  const { head, rows } = tableNamed(await tables(...deliveries), '问题清单');
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index]])));
}

/** One cell as it is read back. */
async function cell(value: string) {
  const sheet = { name: 'a', columns: [{ head: 'b', width: 10 }], rows: [[value]] };
  const [read] = await readExcelFile(Buffer.from(await writeWorkbook([sheet])));
  return read?.data[1]?.[0];
}

describe('a workbook', () => {
  it('is read by another library: the problems, a line for each input, all checks, all cells', async () => {
    const [list, summary, checked, cells, ...others] = await tables(deliveryOf(wrongTotal), unreadable, noReport);
    expect(others).toEqual([]);
    if (list === undefined || summary === undefined || checked === undefined || cells === undefined) expect.fail();
    expect([list, summary, checked, cells].map(({ sheet }) => sheet)).toEqual([
      '问题清单',
      '概况',
      '所查项目',
      '读取数据',
    ]);
    expect(list.above).toEqual([
      '政府信息公开工作年度报告问题清单',
      '核查报告 1 份，发现问题 1 处：不符 1 处，待核 0 处；未能核查 2 份',
      '日期：2026年11月21日　　核查工具：勾稽 0.1.0 版',
    ]);
    expect(list.head).toEqual(
      '序号 单位 年度 结果 位置 问题 整改意见 复核意见 涉及 算式 报告值 应为 差额 原文 对照 依据 网址 核查时间 规则'.split(
        ' ',
      ),
    );
    // One problem of two findings, and two inputs that could not be checked; numbers run on.
    expect(fieldsOf(list, '序号')).toEqual([1, 2, 3]);
    expect(fieldsOf(list, '结果')).toEqual(['不符', '未核查', '未核查']);
    expect(list.foot).toEqual([
      '核查人：＿＿＿＿＿＿　　复核人：＿＿＿＿＿＿　　核查单位：＿＿＿＿＿＿　　日期：2026年11月21日',
    ]);
    expect(summary.head).toEqual(['序号', '单位', '年度', '结论', '网址', '核查时间']);
    expect(summary.rows.map((row) => row.slice(0, 4))).toEqual([
      [1, '云溪市民政局', 2023, '1 处不符'],
      [2, null, null, '无法读取：EACCES'],
      [3, null, null, '不是政府信息公开工作年度报告'],
    ]);
    expect(checked.head).toEqual('单位 年度 类别 核查内容 情况 结果 原文 网址 核查时间 规则'.split(' '));
    // The report, 42 sums, 44 rules, and the two other inputs.
    expect(checked.rows).toHaveLength(1 + 42 + 44 + 2);
    expect(checked.rows[3]?.slice(3, 6)).toEqual(['“（一）予以公开”行“总计”列', '63 + 0 + 0 + 0 + 0 + 0 = 63', '相符']);
    expect(cells.head).toEqual('单位 年度 格式 部分 行名 列名 数值 状态 原文 网址 单元格编号'.split(' '));
    expect(cells.rows).toHaveLength(200);
    const received = cells.rows.find((row) => row.at(-1) === 't3.received.total');
    expect(received).toEqual([
      ...[
        '云溪市民政局',
        2023,
        '2021',
        '三、收到和处理政府信息公开申请情况',
        '一、本年新收政府信息公开申请数量',
        '总计',
      ],
      ...[64, '数字', '64', 'https://www.example.gov.cn/nb.html', 't3.received.total'],
    ]);
  });

  it('has numbers as numbers and no cell for empty values', async () => {
    const [row] = await problems(withFinding(deliveryOf(wrongPeriod), { actual: -3, expected: 2.5 }));
    expect(row).toMatchObject({
      年度: 2023,
      报告值: -3,
      应为: 2.5,
      差额: -5.5,
      复核意见: null,
      问题: expect.any(String),
    });
    const [lost] = await problems(unreadable);
    expect([lost?.年度, lost?.报告值, lost?.结果]).toEqual([null, null, '未核查']);
  });

  it('has no sheet of dismissed problems where there is none', async () => {
    const read = await tables(deliveryOf({}));
    expect(read.map(({ sheet, rows }) => [sheet, rows.length])).toEqual([
      ['问题清单', 0],
      ['概况', 1],
      ['所查项目', 87],
      ['读取数据', 200],
    ]);
  });

  it('has text that looks like formulas, markup or numbers as text', async () => {
    for (const words of [hostile.formula, hostile.markup, '-3', '007', hostile.emoji, 'TRUE'])
      expect(await cell(words)).toBe(words);
  });

  it('has page text without controls and broken characters', async () => {
    const [row] = await problems(withFinding(deliveryOf(wrongTotal), { quotes: [hostile.controls, hostile.halves] }));
    expect(row?.原文).toBe('a b [2Jc d e / x?y?z');
  });

  it('cuts text that is too long for a cell', async () => {
    const cut = await cell('长'.repeat(40_000));
    expect(cut).toBe(`${'长'.repeat(32_766)}…`);
    expect(await cell('长'.repeat(32_767))).toBe('长'.repeat(32_767));
    // The character at the edge has two halves: neither is left alone.
    expect(await cell(`${'a'.repeat(32_765)}${'🏛'.repeat(10)}`)).toBe(`${'a'.repeat(32_765)}…`);
  });

  it('escapes text that means a character in a workbook', async () => {
    expect(await cell('a_x000D_b_xyz_')).toBe('a_x000D_b_xyz_');
  });

  it.each(locales)('names its sheets in %s as a workbook allows', (locale) => {
    const names = (['summary', 'problems', 'dismissed', 'checked', 'cells'] as const).map((sheet) =>
      text(locale, `export.sheet.${sheet}`),
    );
    for (const name of names) expect(name).toMatch(/^[^[\]/\\:*?']{1,27}$/);
    expect(new Set(names).size).toBe(5);
  });
});
