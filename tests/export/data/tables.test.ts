/** Tables of data beside what is known of the reports, cell by cell. */
import { parse } from 'csv-parse/sync';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { type DataFormat, dataFormats } from '../../../lib/export/data/index.ts';
import type { Delivery } from '../../../lib/export/delivery.ts';
import type { FileFormat } from '../../../lib/export/format.ts';
import type { Locale } from '../../../lib/model/locale.ts';
import { deliveryOf, hostile, noReport, olderReport, unreadable, withResult } from '../deliveries.ts';
import { imprintOf } from '../word/paper-reports.ts';
import { makeTruth } from './truth.ts';

const truth = makeTruth();
/** Cells: 22 of table two, 161 of table three, 15 of table four in 2019; 10, 175 and 15 in 2021. */
const cellsOfForm = { '2019': 198, '2021': 200 } as const;

async function write(format: DataFormat, deliveries: readonly Delivery[], locale: Locale = 'zh-CN') {
  const { render, open }: FileFormat = dataFormats[format];
  const assembly = open(locale, true, imprintOf());
  const written = deliveries.map((delivery) => assembly.add(render(delivery, locale))).join('');
  const rest = await assembly.end();
  return typeof rest === 'string' ? written + rest : rest;
}

async function writeText(format: DataFormat, deliveries: readonly Delivery[], locale: Locale = 'zh-CN') {
  const written = await write(format, deliveries, locale);
  if (typeof written !== 'string') throw new Error('not text');
  return written;
}

const readCsv = (text: string): readonly Record<string, string>[] => parse(text, { bom: true, columns: true });

async function readSheets(deliveries: readonly Delivery[]) {
  const written = await write('facts-xlsx', deliveries);
  if (typeof written === 'string') throw new Error('not a workbook');
  const sheets = await readExcelFile(Buffer.from(written));
  return new Map(
    sheets.map(({ sheet, data: [head = [], ...rows] }) => [
      sheet,
      rows.map((row) => Object.fromEntries(head.map((name, index) => [String(name), row[index] ?? null]))),
    ]),
  );
}

const everything = truth.map(({ delivery }) => delivery);
const trueRows = truth.flatMap(({ name, agency, year, form, cells }) =>
  cells.map((cell) => ({ agency, year, form, source: name, ...cell })),
);

describe('made-up reports of both forms', () => {
  it('are 21, with cells of every state', () => {
    expect(truth).toHaveLength(21);
    const states = Map.groupBy(trueRows, ({ state }) => state);
    for (const state of ['number', 'blank', 'dash', 'text', 'missing'] as const)
      expect(states.get(state)?.length ?? 0, state).toBeGreaterThan(5);
    for (const { form, cells } of truth) expect(cells).toHaveLength(cellsOfForm[form]);
  });

  it('facts-csv has every cell', async () => {
    const rows = readCsv(await writeText('facts-csv', everything));
    const read = rows.map(({ agency, year, form, source, cell, value, state }) => ({
      agency,
      year: Number(year),
      form,
      source,
      cell,
      value: value === '' ? null : Number(value),
      state,
    }));
    expect(read).toEqual(trueRows);
  });

  it('facts-wide-csv has every cell in the column of its id, and nothing where the form has no such cell', async () => {
    const rows = readCsv(await writeText('facts-wide-csv', everything));
    // 198 cells of 2019; the form of 2021 has 7 other cells in table two and 21 in table three.
    expect(Object.keys(rows[0] ?? {})).toHaveLength(4 + 198 + 7 + 21);
    const read = rows.map(({ agency, year, form, source, ...cells }) => [
      agency,
      Number(year),
      form,
      source,
      Object.fromEntries(
        Object.entries(cells).flatMap(([cell, value]) => (value === '' ? [] : [[cell, Number(value)]])),
      ),
    ]);
    const known = truth.map(({ agency, year, form, name, cells }) => [
      agency,
      year,
      form,
      name,
      Object.fromEntries(cells.flatMap(({ cell, value }) => (value === null ? [] : [[cell, value]]))),
    ]);
    expect(read).toEqual(known);
  });

  it('facts-jsonl has every cell', async () => {
    const lines = (await writeText('facts-jsonl', everything)).trimEnd().split('\n');
    const read = lines
      .map((line) => JSON.parse(line))
      .flatMap(({ name, agency, year, form, facts }) =>
        Object.entries<{ value: number | null; state: string }>(facts).map(([cell, { value, state }]) => ({
          agency,
          year,
          form,
          source: name,
          cell,
          value,
          state,
        })),
      );
    expect(read).toEqual(trueRows);
  });

  it('facts-xlsx has every cell, once a row and once a column', async () => {
    const sheets = await readSheets(everything);
    expect([...sheets.keys()]).toEqual(['逐格数据', '逐份数据', '数据字典', '勾稽关系']);
    const words = { number: '数字', blank: '空白', dash: '横线或“无”', text: '文字', missing: '没有这一格' };
    const tidy = (sheets.get('逐格数据') ?? []).map((row) => ({
      agency: row.单位,
      year: row.年度,
      form: row.格式,
      source: row.来源,
      cell: row.单元格编号,
      value: row.数值,
      state: row.状态,
    }));
    expect(tidy).toEqual(trueRows.map((row) => ({ ...row, state: words[row.state] })));
    const wide = (sheets.get('逐份数据') ?? []).map(({ 单位, 年度, 格式, 来源, ...cells }) => [
      单位,
      年度,
      格式,
      来源,
      Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== null)),
    ]);
    const known = truth.map(({ agency, year, form, name, cells }) => [
      agency,
      year,
      form,
      name,
      Object.fromEntries(cells.flatMap(({ cell, value }) => (value === null ? [] : [[cell, value]]))),
    ]);
    expect(wide).toEqual(known);
  });
});

describe('tables of data', () => {
  it('name section, row and column, and keep what is printed', async () => {
    const unit = deliveryOf({ cells: { 't2.fees.amount': '12.5万元', 't3.other.rest.total': '/' } });
    const rows = readCsv(await writeText('facts-csv', [unit]));
    const fees = rows.find(({ cell }) => cell === 't2.fees.amount');
    expect(fees).toMatchObject({
      section: '二、主动公开政府信息情况',
      row: '行政事业性收费',
      column: '金额',
      value: '12.5',
      state: 'number',
      raw: '12.5万元',
    });
    const rest = rows.find(({ cell }) => cell === 't3.other.rest.total');
    expect(rest).toMatchObject({ row: '（六）3.其他', column: '总计', value: '', state: 'dash', raw: '/' });
    const [english] = readCsv(await writeText('facts-csv', [unit], 'en'));
    expect(Object.keys(english ?? {})).toEqual(
      'agency year form section row column value state raw source cell'.split(' '),
    );
  });

  it('have no line for what is no report; JSON lines have one', async () => {
    const inputs = [noReport, olderReport, unreadable];
    expect(readCsv(await writeText('facts-csv', inputs))).toEqual([]);
    expect(readCsv(await writeText('facts-wide-csv', inputs))).toEqual([]);
    const lines = (await writeText('facts-jsonl', inputs)).trimEnd().split('\n');
    expect(
      lines.map((line) => JSON.parse(line)).map(({ standing, agency, facts }) => [standing, agency, facts]),
    ).toEqual([
      ['not-a-report', null, {}],
      ['before-the-forms', null, {}],
      ['unreadable', null, {}],
    ]);
  });

  it('begin with the mark of UTF-8 and hold no formula', async () => {
    const delivery = deliveryOf({ cells: { 't3.received.natural': hostile.formula } });
    const source = { ...delivery.result.source, url: null, name: '=1+1.html' };
    for (const format of ['facts-csv', 'facts-wide-csv'] as const) {
      const written = await writeText(format, [withResult(delivery, { source })]);
      expect(written.startsWith('\uFEFFagency,year,form,')).toBe(true);
      expect(
        parse(written, { bom: true })
          .flat()
          .filter((field: string) => /^[=+@]/.test(field)),
      ).toEqual([]);
      expect(written).toContain("'=1+1.html");
    }
  });

  it('leave the row for each cell to CSV where a workbook would be too large', async () => {
    const one = deliveryOf({});
    const sheets = await readSheets(Array.from({ length: 501 }, () => one));
    expect(sheets.get('逐格数据')?.map(({ 单位 }) => 单位)).toEqual([
      '共 501 份报告，超过 500 份，本表不列；请改用逐格数据的 CSV 文件。',
    ]);
    expect(sheets.get('逐份数据')).toHaveLength(501);
  });
});
