import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { JSDOM } from 'jsdom';
import readExcelFile from 'read-excel-file/node';
import type { Log } from 'sarif';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { run } from '../../cli/run.ts';
import { readDelivery } from '../../lib/export/read.ts';
import { demoPage } from '../../scripts/demo/pages.ts';
import { fieldsOf, readTables, tableNamed } from '../export/workbooks.ts';
import { folderWith, gouji, goujiBytes } from './spawn.ts';

/**
 * The demonstration pages: example-2024 has 4 failures and 1 cell to review, quangang-2023 nothing; both follow the form of
 * 2021. notes.txt is no report, broken.html is empty.
 */
let folder = '';
beforeAll(async () => {
  folder = await folderWith({
    'a/wrong.html': demoPage('example-2024'),
    'b/clean.html': demoPage('quangang-2023'),
    'broken.html': '',
    'notes.txt': '会议纪要',
  });
});
afterEach(() => vi.restoreAllMocks());

const names = ['a/wrong.html', 'b/clean.html', 'broken.html', 'notes.txt'];
/** A row for each problem (two of the failing sums have one cause) and for each input that could not be checked. */
const problemSources = [...Array(4).fill('a/wrong.html'), 'broken.html', 'notes.txt'];

const sheet = (rows: readonly (readonly unknown[])[], name: string) =>
  rows.slice(1).map((row) => row[rows[0]?.indexOf(name) ?? -1]);

describe('gouji --format', { timeout: 60_000 }, () => {
  it('csv writes the list of problems', async () => {
    const { status, stdout } = await gouji(['--format', 'csv', folder]);
    const rows = parse(stdout, { bom: true });
    expect(status).toBe(2);
    expect(stdout.startsWith('\uFEFF序号,单位,')).toBe(true);
    expect(sheet(rows, '序号')).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(sheet(rows, '网址')).toEqual(problemSources);
    expect(sheet(rows, '结果')).toEqual(['待核', '不符', '不符', '不符', '未核查', '未核查']);
    expect(sheet(rows, '差额')).toEqual(['', '-1', '1', '', '', '']);
    expect(sheet(rows, '依据')[1]).toBe('条例第五十条第一款第（二）项');
  });

  it('csv of a clean report has only its header, and the status is 0', async () => {
    const { status, stdout } = await gouji(['--format', 'csv', '--lang', 'en', 'b/clean.html'], '', folder);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\uFEFFNo\.,Agency,Year,Outcome,Place,[^\r\n]+\r\n$/);
  });

  it('xlsx writes a workbook to a file or a pipe', async () => {
    const piped = await goujiBytes(['--format', 'xlsx', folder]);
    expect([piped.status, piped.stderr]).toEqual([2, '']);
    const ended = await gouji(['--format', 'xlsx', '--out', 'out.xlsx', 'a/wrong.html', 'notes.txt'], '', folder);
    expect(ended).toEqual({ status: 1, stdout: '', stderr: '' });
    const tables = await readTables(piped.stdout);
    const problems = tableNamed(tables, '问题清单');
    expect(fieldsOf(problems, '网址')).toEqual(problemSources);
    expect(fieldsOf(problems, '差额')).toEqual([null, -1, 1, null, null, null]);
    expect([...new Set(fieldsOf(tableNamed(tables, '所查项目'), '网址'))]).toEqual(names);
    expect(fieldsOf(tableNamed(tables, '读取数据'), '网址')).toHaveLength(2 * 200);
    const fewer = tableNamed(await readTables(await readFile(join(folder, 'out.xlsx'))), '问题清单');
    expect(fieldsOf(fewer, '网址')).toEqual([...Array(4).fill('a/wrong.html'), 'notes.txt']);
  });

  it('xlsx is not written to a terminal', async () => {
    const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const stdout = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const isTerminal = Object.getOwnPropertyDescriptor(process.stdout, 'isTTY');
    Object.defineProperty(process.stdout, 'isTTY', { value: true, configurable: true });
    try {
      expect(await run(['--format', 'xlsx', folder])).toBe(2);
    } finally {
      if (isTerminal) Object.defineProperty(process.stdout, 'isTTY', isTerminal);
      else Reflect.deleteProperty(process.stdout, 'isTTY');
    }
    expect(stdout).not.toHaveBeenCalled();
    expect(stderr.mock.calls).toEqual([['xlsx 不能显示在终端里，请用 --out 写入文件（--help 查看用法）\n']]);
  });

  it('html writes one page of all inputs', async () => {
    const { stdout } = await gouji(['--format', 'html', folder]);
    const { document } = new JSDOM(stdout).window;
    expect(document.querySelectorAll('article')).toHaveLength(4);
    expect([...document.querySelectorAll('strong')].map((element) => element.textContent)).toEqual([
      '3 处不符；1 处待核',
      '未发现问题',
      '内容为空',
      '不是政府信息公开工作年度报告',
    ]);
    expect(document.querySelectorAll('ol > li')).toHaveLength(4);
    expect(document.querySelectorAll('table.form')).toHaveLength(2 * 5);
    expect(stdout.endsWith('</html>\n')).toBe(true);
  });

  it('md writes one document of all inputs', async () => {
    const { stdout } = await gouji(['--format', 'md', folder]);
    expect(stdout.match(/^#{1,2} .*/gm)).toEqual([
      '# 勾稽核查结果',
      '## 青石市南湖区民政局 · 2024 年',
      '## 泉港区 · 2023 年',
      '## broken.html',
      '## notes.txt',
    ]);
    expect(stdout.match(/^\d\. \*\*(?:不符|待核)\*\*/gm)).toHaveLength(4);
  });

  it('sarif writes one run of all inputs', async () => {
    const { stdout } = await gouji(['--format', 'sarif', folder]);
    const { runs }: Log = JSON.parse(stdout);
    expect(runs).toHaveLength(1);
    expect(runs[0]?.results?.map(({ kind }) => kind)).toEqual(['review', 'fail', 'fail', 'fail', 'fail']);
    expect(runs[0]?.artifacts?.map(({ location }) => location?.uri)).toEqual(names);
    const notes = runs[0]?.invocations?.[0]?.toolExecutionNotifications ?? [];
    expect(notes.map(({ level, message }) => [level, message.text])).toEqual([
      ['error', '内容为空'],
      ['note', '不是政府信息公开工作年度报告'],
    ]);
  });

  it('json and jsonl can be opened again', async () => {
    for (const format of ['json', 'jsonl']) {
      const { stdout } = await gouji(['--format', format, folder]);
      const opened = readDelivery(stdout);
      const kinds = opened.map(({ source, view }) => `${source.name} ${view.kind}`).sort();
      expect(kinds).toEqual(['a/wrong.html report', 'b/clean.html report', 'broken.html error', 'notes.txt none']);
    }
  });

  it.each(['csv', 'md', 'html', 'sarif', 'xlsx'])('%s is the same with threads as without', async (format) => {
    const files = Object.fromEntries(
      await Promise.all(
        Array.from({ length: 18 }, async (_, index): Promise<[string, string]> => {
          const name = index === 7 ? 'broken.html' : index % 2 ? 'b/clean.html' : 'a/wrong.html';
          return [`${String(index).padStart(2, '0')}.html`, await readFile(join(folder, name), 'utf8')];
        }),
      ),
    );
    const many = await folderWith(files);
    const list = Object.keys(files).sort();
    // At most 16 inputs are audited without threads.
    const [threads, alone, rest] = await Promise.all([
      goujiBytes(['--format', format, '--jobs', '2', many]),
      goujiBytes(['--format', format, ...list.slice(0, 9)], '', many),
      goujiBytes(['--format', format, ...list.slice(9)], '', many),
    ]);
    expect(threads.stderr).toBe('');
    expect(await facts(format, threads.stdout)).toEqual([
      ...(await facts(format, alone.stdout)),
      ...(await facts(format, rest.stdout)),
    ]);
  });

  it('facts-csv, facts-wide-csv and facts-jsonl write the cells of the reports, and say what has none', async () => {
    const tidy = await gouji(['--format', 'facts-csv', folder]);
    const leftOut = '有 2 份输入没有数据：不是年报，或无法读取（用 --format jsonl 看原因）\n';
    expect([tidy.status, tidy.stderr]).toEqual([2, leftOut]);
    const cells = parse(tidy.stdout, { bom: true });
    expect(sheet(cells, 'source')).toEqual([...Array(200).fill('a/wrong.html'), ...Array(200).fill('b/clean.html')]);
    const wide = await gouji(['--format', 'facts-wide-csv', folder]);
    expect([wide.status, wide.stderr]).toEqual([2, leftOut]);
    expect(sheet(parse(wide.stdout, { bom: true }), 'agency')).toEqual(['青石市南湖区民政局', '泉港区']);
    const { stdout, stderr } = await gouji(['--format', 'facts-jsonl', folder]);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ name, standing }) => [name, standing])).toEqual([
      ['a/wrong.html', 'audited'],
      ['b/clean.html', 'audited'],
      ['broken.html', 'unreadable'],
      ['notes.txt', 'not-a-report'],
    ]);
    expect([lines[2].error, stderr]).toEqual(['内容为空', '']);
  });

  it('facts-xlsx writes a workbook of data', async () => {
    const { stdout } = await goujiBytes(['--format', 'facts-xlsx', folder]);
    const [cells, reports, dictionary, sums] = await readExcelFile(stdout);
    expect([cells?.data.length, reports?.data.length, dictionary?.data.length]).toEqual([1 + 400, 1 + 2, 1 + 226]);
    expect(sums?.sheet).toBe('勾稽关系');
  });

  it('facts-dictionary needs no input', async () => {
    const { status, stdout, stderr } = await gouji(['--format', 'facts-dictionary', '--lang', 'en']);
    expect([status, stderr]).toEqual([0, '']);
    expect(parse(stdout, { bom: true })).toHaveLength(1 + 226);
  });
});

/** The content of a file: an entry for each problem or report, without times. */
async function facts(format: string, file: Buffer): Promise<readonly unknown[]> {
  const timeless = (words: unknown): string => String(words).replace(/\d{4}-\d\d-\d\d \d\d:\d\d/g, '');
  if (format === 'sarif') return JSON.parse(file.toString()).runs[0].results;
  // Numbers of a list run on from report to report.
  if (format === 'csv') return parse(file, { bom: true, from: 2 }).map(([_number, ...row]) => timeless(row));
  if (format === 'xlsx')
    return tableNamed(await readTables(file), '问题清单').rows.map(([_number, ...row]) => timeless(row));
  const parts = file.toString().split(format === 'md' ? /^(?=## )/m : /(?=<article>)/);
  return parts.slice(1).map((part) =>
    timeless(part)
      .replace(/<\/main>[\s\S]*$/, '')
      .trim(),
  );
}
