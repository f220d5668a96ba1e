/** Exports of a batch whose reports have hostile names. */
import '../../lib/locales/index.ts';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { beforeEach, describe, expect, test } from 'vitest';
import { exportBatch } from '../../lib/batches/export.ts';
import { createBatchReviews } from '../../lib/batches/reviews.ts';
import { safeName } from '../../lib/export/file-name.ts';
import type { Batch, BatchItem } from '../../lib/model/batch.ts';
import type { BatchStore } from '../../lib/store/batch-store.ts';
import { createMemoryStore } from '../../lib/store/index.ts';
import { keepReport } from '../../lib/store/kept-report.ts';
import { buildOther } from '../checks/report-builder.ts';
import { makeFinding } from '../components/fixtures.ts';
import { hostile, imprint } from '../export/deliveries.ts';
import { readTables, tableNamed } from '../export/workbooks.ts';
import { makeItem, makeRow, scheme } from '../views/batch-rows.ts';
import { append, emptyBatch, newStore } from './world.ts';

const batch: Batch = { ...emptyBatch, state: 'done' };
const page = { name: 'a.html', url: null, charset: null, sha256: '00', packed: new Uint8Array() };
/** Each is the agency, title, name and address of a report, and quoted by its finding. */
const wordings = [
  ...Object.values(hostile),
  ...'__proto__ constructor toString +1+1 -2+3 ＝1'.split(' '),
  '\t=1+1',
  'a"b,c\r\nd',
  '\ud800',
  '长'.repeat(40_000),
];

const finding = (words: string) =>
  makeFinding({
    rule: 'placeholder',
    message: { id: 'placeholder', data: { quote: words } },
    fix: { id: 'placeholder.fix', data: { quote: words } },
    actual: words,
    formula: words,
    quotes: [words],
  });

let store: BatchStore;
let whole: Batch;
beforeEach(async () => {
  store = newStore();
  await store.put(batch);
  const items = [...wordings, ...wordings].map((name) => ({ name, url: null, page }));
  whole = await append(store, 'b1', items);
  for (const [number, words] of wordings.entries()) {
    const row = makeRow({ agency: words, title: words, rules: { ['__proto__']: { pass: 0, fail: 1, review: 0 } } });
    const paragraphs = { overview: [words], problems: [] };
    const other = { source: words, agency: words, year: 2024, unsure: [], form: row.form, facts: {}, paragraphs };
    const item = makeItem(number, { name: words, url: words, row });
    await store.save(item, {
      report: keepReport({ batch: 'b1', number, other, findings: [finding(words)], beside: null }),
    });
  }
  for (const [at, words] of wordings.entries()) {
    const number = wordings.length + at;
    const reason = { id: 'batch.crashed', data: { reason: words } };
    await store.save(makeItem(number, { name: words, url: words, state: 'failed', reason, row: null }));
  }
});

const exported = async (format: 'xlsx' | 'csv' | 'jsonl') =>
  exportBatch(
    whole,
    { store, reviews: createBatchReviews(store, createMemoryStore()), classes: async () => new Map() },
    format,
    scheme,
    'zh-CN',
    imprint,
  );

/** Characters that no file may have: controls but line breaks, marks of text direction, half surrogate pairs. */
const forbidden = /(?![\n\r\t])[\p{Cc}\p{Bidi_Control}\p{Cs}]/u;

describe('hostile names, titles and addresses', () => {
  test('XLSX has a row for each item, with text and no formula', async () => {
    const bytes = Buffer.from(await (await exported('xlsx')).arrayBuffer());
    const tables = await readTables(bytes);
    const count = wordings.length;
    expect(['报告', '读取失败', '问题清单'].map((name) => tableNamed(tables, name).rows.length)).toEqual([
      count,
      count,
      // A problem in each report, and each item that could not be read.
      2 * count,
    ]);
    const cells = (await readExcelFile(bytes))
      .flatMap(({ data }) => data.flat())
      .filter((cell) => typeof cell === 'string');
    expect(cells.filter((cell) => forbidden.test(cell))).toEqual([]);
    expect(Math.max(...cells.map(({ length }) => length))).toBeLessThanOrEqual(32_767);
    // The words themselves, no computed value and no property of every object.
    for (const words of ['+1+1', '__proto__', 'constructor', 'toString'])
      expect(tableNamed(tables, '报告').rows[wordings.indexOf(words)]?.[1]).toBe(words);
    expect(bytes.includes('<f>')).toBe(false);
  });

  test('CSV has a line for each item, without a field that a spreadsheet computes', async () => {
    const words = await (await exported('csv')).text();
    const lines = words.replace(/^\ufeff/, '').split('\r\n');
    // A line break inside a name does not end the record.
    expect(parse(words, { bom: true })).toHaveLength(1 + 2 * wordings.length);
    expect(forbidden.test(words.replace(/^\ufeff/, ''))).toBe(false);
    const fields = lines.slice(1).flatMap((line) => line.match(/"(?:[^"]|"")*"|[^,]+/g) ?? []);
    expect(fields.filter((field) => /^"?\s*[=+@＝＋－＠]|^"?\s*-[^\d"]/.test(field))).toEqual([]);
  });

  test('JSONL has a line for each item, with its texts unchanged', async () => {
    const lines = (await (await exported('jsonl')).text()).trimEnd().split('\n');
    const items = lines.map((line) => JSON.parse(line));
    expect(items).toHaveLength(2 * wordings.length);
    expect(items.slice(0, wordings.length).map(({ report }) => report.agency)).toEqual(wordings);
    expect(items.every((item) => Object.getPrototypeOf(item) === Object.prototype)).toBe(true);
    expect({}).not.toHaveProperty('fail');
  });

  test.each([
    ['../../etc/passwd', 'etc-passwd'],
    ['.bashrc', 'bashrc'],
    ['a\u202egpj.exe', 'a-gpj.exe'],
    ['a\u0000b\nc', 'a-b-c'],
    ['C:\\x*?"<>|', 'C-x'],
    ['...', ''],
    ['长'.repeat(300), '长'.repeat(50)],
  ])('a batch called %j is exported to a file called %j', (name, safe) => {
    expect(safeName(name)).toBe(safe);
  });
});

describe('items without a report of the forms', () => {
  const reasons: readonly BatchItem['reason'][] = [
    null,
    { id: 'batch.notReport', data: {} },
    { id: 'batch.olderForm', data: { year: 2016 } },
    { id: 'file.notText', data: {} },
  ];

  beforeEach(async () => {
    store = newStore();
    await store.put(batch);
    const items = reasons.map((_, at) => ({ name: `${at}.html`, url: null, page }));
    whole = await append(store, 'b1', items);
    for (const [number, reason] of reasons.entries()) {
      const row = reason === null ? makeRow({ agency: '云溪市民政局', year: 2023 }) : null;
      const state = reason === null ? 'done' : 'failed';
      await store.save(makeItem(number, { name: `${number}.html`, url: null, state, reason, row }));
    }
  });

  test('have a row in CSV, with year and standing', async () => {
    const [head, ...rows]: string[][] = parse(await (await exported('csv')).text(), { bom: true });
    const at = ['序号', '年度', '名称', '核查情况'].map((name) => head?.indexOf(name) ?? -1);
    expect(rows.map((row) => at.map((column) => row[column]))).toEqual([
      ['1', '2023', '0.html', '已核查'],
      ['2', '', '1.html', '不是政府信息公开工作年度报告'],
      ['3', '2016', '2.html', '2016 年度报告，当时尚无统一格式'],
      ['4', '', '3.html', expect.stringMatching(/^[^{}]{4,}$/)],
    ]);
  });

  test('have their standing in JSONL', async () => {
    const lines = (await (await exported('jsonl')).text()).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line)).map(({ standing, year }) => [standing, year])).toEqual([
      ['audited', undefined],
      ['not-a-report', undefined],
      ['before-the-forms', 2016],
      ['unreadable', undefined],
    ]);
  });

  test('have their reason on a sheet of their own in XLSX', async () => {
    const tables = await readTables(new Uint8Array(await (await exported('xlsx')).arrayBuffer()));
    expect(tableNamed(tables, '读取失败').rows.flat()).toEqual(
      expect.arrayContaining(['不是政府信息公开工作年度报告', '2016 年度报告，当时尚无统一格式']),
    );
  });
});

describe('the groups of an agency', () => {
  beforeEach(async () => {
    store = newStore();
    const expected = [
      { name: '青山县水利局', group: '农业口' },
      { name: '民政局', group: '社会口' },
    ];
    await store.put({ ...batch, expected });
    const agencies = ['青山县水利局', '民政局', '白石县竹溪镇人民政府'];
    whole = await append(
      store,
      'b1',
      agencies.map((name) => ({ name, url: null, page })),
    );
    for (const [number, agency] of agencies.entries()) {
      const row = makeRow({ agency, year: 2023 });
      const other = { ...buildOther({ agency }), source: null };
      const report = keepReport({ batch: 'b1', number, other, findings: [finding('某某')], beside: null });
      // The record of the second is damaged: its row says so, and of no agency.
      await store.save(makeItem(number, { name: agency, url: null, row }), number === 1 ? {} : { report });
    }
  });
  const groups = [
    ['青山县水利局', '农业口', '青山县', '部门'],
    ['民政局', '社会口', '', '部门'],
    ['白石县竹溪镇人民政府', '', '白石县', '乡镇政府'],
  ];

  test('stand in the table as CSV', async () => {
    const [head, ...rows]: string[][] = parse(await (await exported('csv')).text(), { bom: true });
    const at = ['单位', '清单分组', '县（市、区）', '单位类别'].map((name) => head?.indexOf(name) ?? -1);
    expect(rows.map((row) => at.map((column) => row[column]))).toEqual(groups);
  });

  test('stand in the workbook, where there are any', async () => {
    const tables = await readTables(new Uint8Array(await (await exported('xlsx')).arrayBuffer()));
    const { head, rows } = tableNamed(tables, '报告');
    const at = ['单位', '清单分组', '县（市、区）', '单位类别'].map((name) => head.indexOf(name));
    expect(rows.map((row) => at.map((column) => row[column] ?? ''))).toEqual(groups);
    expect(head).not.toContain('上轮问题');
  });

  test('stand behind the agency in the list of problems, and are printed', async () => {
    const bytes = new Uint8Array(await (await exported('xlsx')).arrayBuffer());
    const { head, rows } = tableNamed(await readTables(bytes), '问题清单');
    expect(head.slice(0, 6)).toEqual(['序号', '单位', '清单分组', '县（市、区）', '单位类别', '年度']);
    expect(rows.map((row) => row.slice(0, 6))).toEqual([
      [1, '青山县水利局', '农业口', '青山县', '部门', 2023],
      [2, null, null, null, null, null],
      [3, '白石县竹溪镇人民政府', null, '白石县', '乡镇政府', 2023],
    ]);
    const workbook = new TextDecoder().decode(unzipSync(bytes)['xl/workbook.xml']);
    // Eight columns that people read, and three of groups.
    expect(workbook).toMatch(/Print_Area" localSheetId="0">'问题清单'!\$A\$1:\$K\$\d+</);
  });

  test('stand nowhere in the list of problems where all are of one group', async () => {
    whole = { ...whole, expected: [] };
    for (const number of [1, 2]) await store.save(makeItem(number, { state: 'failed', row: null }));
    const tables = await readTables(new Uint8Array(await (await exported('xlsx')).arrayBuffer()));
    expect(tableNamed(tables, '问题清单').head.slice(0, 3)).toEqual(['序号', '单位', '年度']);
  });
});
