/** Only existing cells of a workbook are read, up to a limit. */
import { describe, expect, it } from 'vitest';
import { readSheets } from '../../lib/batches/sheets.ts';
import * as limits from '../../lib/model/limits.ts';
import { inlineCell, workbook, xlsxOfTwoCorners } from '../hostile/documents.ts';

const real = limits.fileReading.workbook;
const one = '<c r="A1"><v>1</v></c>';

describe('the rows of a workbook', () => {
  it('leave out empty cells between the corners of a sheet', async () => {
    const started = performance.now();
    expect(await readSheets(xlsxOfTwoCorners(), real)).toEqual([
      ['https://a.example.gov.cn/1.html'],
      ['https://b.example.gov.cn/2.html'],
    ]);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('keep the order of their cells, with gaps closed and strings of the workbook', async () => {
    const data =
      `<row r="3" spans="1:9">${inlineCell('C3', '水利局')}<c r='F3'><v>2023</v></c><c r="J3" t="s"><v>1</v></c></row>` +
      '<row r="9"/><row>' +
      inlineCell('B40', '民政局').replace(' r="B40"', '') +
      '</row>';
    expect(await readSheets(workbook(data, ['甲', '乙']), real)).toEqual([
      ['水利局', '2023', '乙'],
      ['', '', ''],
      ['民政局', '', ''],
    ]);
  });

  it('go on beyond column Z', async () => {
    const row = `<row r="1">${Array.from({ length: 703 }, (_, at) => `<c r="A1"><v>${at}</v></c>`).join('')}</row>`;
    const [cells] = await readSheets(workbook(row), real);
    expect(cells).toEqual(Array.from({ length: 703 }, (_, at) => String(at)));
  });

  it.each([
    ['rows × columns', `<row r="1">${one.repeat(4)}</row><row r="2"/><row r="3">${one.replace('A1', 'A3')}</row>`, []],
    ['characters', '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>0</v></c></row>', ['x'.repeat(60)]],
  ])('are not read where there are too many %s', async (_, data, strings) => {
    const few = { ...real, cells: 11, characters: 119 };
    await expect(readSheets(workbook(data, strings), few)).rejects.toMatchObject({ trouble: 'unpackedTooLarge' });
    const enough = { ...few, cells: 12, characters: 120 };
    expect(await readSheets(workbook(data, strings), enough)).toHaveLength(strings.length === 0 ? 3 : 1);
  });
});
