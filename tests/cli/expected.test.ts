/** The assessment of a folder against a list of expected agencies: the numbers that the batch page shows of the same reports. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, it } from 'vitest';
import { defaultScheme } from '../../lib/views/default-scheme.ts';
import { writeScheme } from '../../lib/views/scoring.ts';
import { expectedAgencies, LATE, missing, pages, TWICE } from '../e2e/assessed-batch.ts';
import { readTables, tableNamed } from '../export/workbooks.ts';
import { folderWith, gouji } from './spawn.ts';

const LIST_WORDS = '按清单核对 2024 年度：应报 12 份，有报告 10 份，没有报告 2 份。';
const warnings = [
  ['同一年度有多份报告', TWICE, 2024, '共 2 份'],
  ['没有报告', missing[0], 2024, '清单中有，本批次没有'],
  ['没有报告', missing[1], 2024, '清单中有，本批次没有'],
  ['迟发', LATE, 2024, '公布于 2025-02-20'],
];

let folder = '';
beforeAll(async () => {
  // So named that they stand in their order.
  const named = [...pages.values()].map((html, at) => [`nb/${String(at).padStart(2, '0')}.html`, html] as const);
  folder = await folderWith({
    ...Object.fromEntries(named),
    'list.csv': expectedAgencies.map((line) => line.replace('\t', ',')).join('\n'),
    'nobody.txt': '2024\n',
    'scheme.json': writeScheme(defaultScheme),
  });
});
/** Those reports contradict themselves: 1; nothing but what was asked is said. */
async function run(...args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await gouji(['--expected', 'list.csv', ...args, 'nb'], '', folder);
  expect([status, stderr]).toEqual([1, '']);
  return stdout;
}
const saved = (name: string) => readFile(join(folder, name));

describe('gouji --expected', { timeout: 60_000 }, () => {
  it('adds sheets to the workbook', async () => {
    await run('--format', 'xlsx', '--scheme', 'scheme.json', '--out', 'all.xlsx');
    const tables = await readTables(await saved('all.xlsx'));
    expect(new Set(tables.map(({ sheet }) => sheet)).size).toBe(tables.length);
    expect(Object.fromEntries(tableNamed(tables, '概况').rows.map(([name, value]) => [name, value]))).toMatchObject({
      '报告（份）': 11,
      已核查: 11,
      有不符: 3,
      只有待核: 1,
      未发现问题: 7,
      // 8 × 100, twice 97 and 90 over eleven.
      平均得分: 98.55,
    });
    // Two lost 3 points for a wrong total, the late one 10, the one with a blank cell none; a row for each report.
    const points = tableNamed(tables, '得分说明').rows.map((row) => [row[0], row[1], row[3], row[8]]);
    expect(points).toHaveLength(11);
    expect(points[1]).toEqual([2, LATE, 90, 10]);
    // Their numbers stand in the table of reports.
    expect(tableNamed(tables, '报告').rows[1]?.slice(0, 2)).toEqual([2, LATE]);
    expect(points.filter(([, , score]) => score === 97)).toHaveLength(2);
    expect(tableNamed(tables, '问题分布').rows.map(([, fails, reviews]) => [fails, reviews])).toEqual([
      [1, 0],
      [1, 0],
      [1, 0],
      [0, 1],
    ]);
    const listed = tableNamed(tables, '提醒').rows;
    expect(listed.map((row) => row.slice(0, 4))).toEqual(warnings);
    // The ninth and the tenth report are of one agency, the second is late: by their files, which other sheets name too.
    expect(listed.map((row) => row[4] ?? null)).toEqual(['08.html 09.html', null, null, '01.html']);
    // Expected, missing, reports and late of the groups of the list.
    expect(
      tableNamed(tables, '分组')
        .rows.slice(0, 5)
        .map((row) => row.slice(1, 6)),
    ).toEqual([
      ['农业口', 2, 0, 2, 0],
      ['社会口', 4, 1, 3, 1],
      ['政法口', 2, 1, 1, 0],
      ['乡镇', 2, 0, 3, 0],
      ['园区', 2, 0, 2, 0],
    ]);
  });

  it('names the groups behind the agency in the list of problems; no name tells a city', async () => {
    const heads = ['序号', '单位', '清单分组', '县（市、区）', '单位类别', '年度'];
    const rows = [
      [1, '白青县水利局', '农业口', '白青县', '部门', 2024],
      [2, LATE, '社会口', '白青县', '部门', 2024],
      [3, '青石县水利局', '农业口', '青石县', '部门', 2024],
      [4, '青石县教育局', '社会口', '青石县', '部门', 2024],
    ];
    await run('--format', 'xlsx', '--out', 'grouped.xlsx');
    const list = tableNamed(await readTables(await saved('grouped.xlsx')), '问题清单');
    expect(list.head.slice(0, 6)).toEqual(heads);
    expect(list.rows.map((row) => row.slice(0, 6))).toEqual(rows);
    const lines: string[][] = parse(await run('--format', 'csv'), { bom: true });
    expect(lines.map((line) => line.slice(0, 6))).toEqual([heads, ...rows.map((row) => row.map(String))]);
    // The columns behind them have their values still.
    expect(lines.map((line) => line[6])).toEqual(['结果', '不符', '不符', '不符', '待核']);
  });

  it('makes an assessment of HTML and of Word', async () => {
    const html = await run('--format', 'html');
    await run('--format', 'docx', '--out', 'all.docx');
    const { value: word } = await mammoth.convertToHtml({ buffer: await saved('all.docx') });
    for (const each of [html, word]) {
      // A paper has no space between words and numbers.
      const text = each.replace(/<[^>]*>|\s/g, '');
      expect(text).toContain(LIST_WORDS.replaceAll(' ', ''));
      for (const row of warnings) expect(text).toContain(row.join('').replaceAll(' ', ''));
      // Nobody gave a scheme.
      expect(text).not.toContain('平均得分');
    }
  });

  it.each([
    ['nobody.txt', '未找到单位名称'],
    ['none.csv', '找不到这个文件'],
  ])('refuses %s and writes nothing', async (path, why) => {
    const { status, stdout, stderr } = await gouji(['--format', 'html', '--expected', path, 'nb'], '', folder);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`--expected 的文件 ${path}：${why}`);
  });

  it('refuses formats that are no assessment', async () => {
    const { status, stderr } = await gouji(['--format', 'md', '--expected', 'list.csv', 'nb'], '', folder);
    expect(status).toBe(2);
    expect(stderr).toContain('--expected 只用于 docx、html、xlsx、csv，不能用于 md');
  });
});
