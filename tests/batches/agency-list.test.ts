import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { readAgencyFile, readAgencyText } from '../../lib/batches/lists.ts';
import * as limits from '../../lib/model/limits.ts';

const agencies = [
  { name: '惠安县水利局', group: '部门' },
  { name: '惠安县城关镇人民政府', group: '乡镇' },
];

describe('a list of agencies', () => {
  test('lines of text, with a group behind a comma of any width', async () => {
    const text = '惠安县水利局，部门\n\n 惠安县 城关镇人民政府 ,乡镇\n惠安县民政局\n';
    expect(await readAgencyText(text)).toEqual({
      agencies: [...agencies, { name: '惠安县民政局', group: '' }],
      unread: [],
    });
  });

  test('a table with a head, numbers and addresses', async () => {
    const text = [
      '序号\t单位名称\t类别\t网址',
      '1\t惠安县水利局\t部门\thttps://www.huian.gov.cn/1.html',
      '2\t惠安县城关镇人民政府\t乡镇\twww.huian.gov.cn/2.html',
    ].join('\n');
    expect(await readAgencyText(text)).toEqual({ agencies, unread: [] });
  });

  test('lines that name nobody are told', async () => {
    const long = '长'.repeat(61);
    expect(await readAgencyText(`惠安县水利局,部门\n12345\n${long}\n`)).toEqual({
      agencies: agencies.slice(0, 1),
      unread: ['12345', long],
    });
  });

  test('a workbook', async () => {
    const rows = [['单位', '分组'], ...agencies.map(({ name, group }) => [name, group])];
    const book = await writeXlsxFile(rows.map((row) => row.map((value) => ({ value, type: String })))).toBuffer();
    expect(await readAgencyFile(new Uint8Array(book), limits.fileReading.workbook)).toEqual({ agencies, unread: [] });
  });
});
