import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../lib/export/delivery.ts';
import { deliver } from '../../lib/export/index.ts';
import { writeWorkbook } from '../../lib/export/workbook.ts';
import { text } from '../../lib/locales/index.ts';
import { locales } from '../../lib/model/locale.ts';
import {
  deliveryOf,
  hostile,
  imprint,
  noReport,
  unreadable,
  withFinding,
  wrongPeriod,
  wrongTotal,
} from './deliveries.ts';

async function sheets(...deliveries: Delivery[]) {
  const { content } = await deliver('xlsx', deliveries, 'zh-CN', imprint);
  if (typeof content === 'string') throw new Error('not a workbook');
  return readExcelFile(Buffer.from(content));
}

async function problems(...deliveries: Delivery[]) {
  const [, sheet] = await sheets(...deliveries);
  const [head = [], ...rows] = sheet?.data ?? [];
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [String(name), row[index]])));
}

/** One cell as it is read back. */
async function cell(value: string) {
  const sheet = { name: 'a', columns: [{ head: 'b', width: 10 }], rows: [[value]] };
  const [read] = await readExcelFile(Buffer.from(await writeWorkbook([sheet])));
  return read?.data[1]?.[0];
}

describe('a workbook', () => {
  it('is read by another library: a line for each input, the problems, the list of checks', async () => {
    const [summary, first, second, ...others] = await sheets(deliveryOf(wrongTotal), unreadable, noReport);
    expect(others).toEqual([]);
    expect([summary?.sheet, first?.sheet, second?.sheet]).toEqual(['概况', '问题清单', '核查明细']);
    expect(summary?.data.map((row) => row.slice(0, 3))).toEqual([
      ['单位', '年度', '结论'],
      ['云溪市民政局', 2023, '1 处不符'],
      [null, null, '无法读取：EACCES'],
      [null, null, '不是政府信息公开工作年度报告'],
      [null, null, null],
      ['日期', null, '2026年11月21日'],
      ['核查工具', null, '勾稽 0.1.0 版'],
    ]);
    expect(first?.data[0]).toEqual(
      '序号 单位 年度 位置 规则 依据 算式 报告值 应为 差额 原文 网址 核查时间 复核意见 结果 问题 涉及 整改意见 对照'.split(
        ' ',
      ),
    );
    // One problem of two findings, and two inputs that could not be checked.
    expect(first?.data).toHaveLength(1 + 3);
    expect(second?.data[0]).toEqual('单位 年度 类别 核查内容 情况 结果 规则 原文 网址 核查时间'.split(' '));
    // The report, 42 sums, 44 rules, and the two other inputs.
    expect(second?.data).toHaveLength(1 + (1 + 42 + 44) + 2);
    expect(second?.data[4]?.slice(3, 6)).toEqual(['“（一）予以公开”行“总计”列', '63 + 0 + 0 + 0 + 0 + 0 = 63', '相符']);
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
    const read = await sheets(deliveryOf({}));
    expect(read.map(({ sheet, data }) => [sheet, data.length])).toEqual([
      // The head, the report, an empty row, the day and the version.
      ['概况', 5],
      ['问题清单', 1],
      ['核查明细', 1 + 87],
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
    const names = (['summary', 'problems', 'dismissed', 'checked'] as const).map((sheet) =>
      text(locale, `export.sheet.${sheet}`),
    );
    for (const name of names) expect(name).toMatch(/^[^[\]/\\:*?']{1,27}$/);
    expect(new Set(names).size).toBe(4);
  });
});
