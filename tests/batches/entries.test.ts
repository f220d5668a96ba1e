import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { parseEntries } from '../../lib/batches/entries.ts';
import { readListFile, readListText } from '../../lib/batches/lists.ts';
import * as limits from '../../lib/model/limits.ts';
import { FileProblem } from '../../lib/source/file-problem.ts';

const url = (name: string) => `http://www.example.gov.cn/${name}`;

test('lines of pasted text, with and without scheme, name and year beside the address', async () => {
  const lines = ['市水利局 2023年年报 www.example.gov.cn/b.html', '', '  https://example.edu.cn/c?id=3#top  ', ''];
  const entries = [
    { url: url('a.html'), name: '', year: null },
    { url: url('b.html'), name: '市水利局 2023年年报', year: 2023 },
    { url: 'https://example.edu.cn/c?id=3#top', name: '', year: null },
  ];
  const list = await readListText([url('a.html'), ...lines].join('\n'));
  expect(list).toEqual({ entries, repeated: 0, unread: [] });
});

test('columns: the first cell that is no number is the name', async () => {
  const list = await readListText(
    `序号,单位,年度,网址\n1,市水利局,2022,${url('1')}\n2,"市民政局,机关",2021,${url('2')}\n`,
  );
  expect(list.entries).toEqual([
    { url: url('1'), name: '市水利局', year: 2022 },
    { url: url('2'), name: '市民政局,机关', year: 2021 },
  ]);
  expect(list.unread).toEqual([]);
});

test('addresses of one page are one entry', () => {
  const again = ['https://www.example.gov.cn/a.html', `${url('a.html')}?utm_source=x`, `${url('a.html')}?id=2`];
  const { entries, repeated } = parseEntries([url('a.html'), ...again].map((address) => [address]));
  expect(entries.map((entry) => entry.url)).toEqual([url('a.html'), `${url('a.html')}?id=2`]);
  expect(repeated).toBe(2);
});

test('rows without an address are listed, headings are not', () => {
  const { entries, unread } = parseEntries([
    ['单位', '网址'],
    ['甲局', url('a')],
    ['乙局', '（没有公开）'],
    ['', ''],
  ]);
  expect(entries).toHaveLength(1);
  expect(unread).toEqual(['乙局 （没有公开）']);
  const names = ['年报.docx', 'someone@example.gov.cn'];
  expect(parseEntries(names.map((name) => [name])).unread).toEqual(names);
});

test('Chinese punctuation ends an address; a line may have several', () => {
  const { entries } = parseEntries([[`见${url('a.html')}，以及${url('b.html')}。`]]);
  expect(entries.map((entry) => entry.url)).toEqual([url('a.html'), url('b.html')]);
});

test('a CSV file as Excel writes it in China', async () => {
  const bytes = iconv.encode(`单位,网址\r\n市水利局,${url('1')}\r\n市教育体育局,${url('2')}\r\n`, 'gbk');
  const list = await readListFile(bytes, limits.fileReading.workbook);
  expect(list.entries.map(({ name }) => name)).toEqual(['市水利局', '市教育体育局']);
});

test('all sheets of a workbook', async () => {
  const sheet = (name: string, year: number, path: string) => ({
    sheet: name,
    data: [
      [{ value: '单位' }, { value: '年度' }, { value: '网址' }],
      [{ value: `${name}局` }, { value: year, type: Number }, { value: url(path) }],
    ],
  });
  const file = await writeXlsxFile([sheet('水利', 2022, '1'), sheet('民政', 2023, '2')]).toBuffer();
  expect((await readListFile(new Uint8Array(file), limits.fileReading.workbook)).entries).toEqual([
    { url: url('1'), name: '水利局', year: 2022 },
    { url: url('2'), name: '民政局', year: 2023 },
  ]);
});

test.each([
  ['noAddress', new TextEncoder().encode('没有网址')],
  ['damaged', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9])],
  ['notText', Uint8Array.from({ length: 300 }, (_, at) => (at * 37) % 256)],
])('a file that is no list: %s', async (trouble, bytes) => {
  await expect(readListFile(bytes, limits.fileReading.workbook)).rejects.toThrow(
    new FileProblem(trouble as FileProblem['trouble']),
  );
});
