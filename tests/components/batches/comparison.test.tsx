// @vitest-environment jsdom
import { parse } from 'csv-parse/sync';
import readExcelFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { makeItem, makeRow } from '../../views/batch-rows.ts';
import { choose, click, findAll, openTab, words } from '../dom.ts';
import { makeBatch, openBatchesPage } from './batches-page.ts';

const items = [
  makeItem(0, { row: makeRow({ agency: '南湖区民政局', year: 2023 }) }),
  makeItem(1, { row: makeRow({ agency: '南湖区民政局', year: 2024 }) }),
  makeItem(2, { row: makeRow({ agency: '南湖区教育局', year: 2024 }) }),
];
/** Of t3.received.total and t3.carriedIn.total. */
const values: readonly (readonly [number, number | null])[] = [
  [40, 0],
  [50, 3],
  [150, null],
];

async function open() {
  const page = await openBatchesPage([makeBatch({ size: 3 })], items);
  page.client.cells.mockImplementation(async (_id, numbers) => {
    const fact = (value: number | null) =>
      value === null
        ? ({ value, raw: '', state: 'blank' } as const)
        : ({ value, raw: String(value), state: 'number' } as const);
    return new Map(
      numbers.map((at) => {
        const [received = 0, carriedIn = null] = values[at] ?? [];
        return [at, { 't3.received.total': fact(received), 't3.carriedIn.total': fact(carriedIn) }];
      }),
    );
  });
  await openTab('compare');
  await expect.poll(() => findAll('.comparison tbody tr').length).toBeGreaterThan(0);
  return page;
}
const row = (at: number) =>
  [...(findAll('.comparison tbody tr')[at]?.children ?? [])].map(({ textContent }) => textContent);
const heads = () => findAll('.comparison thead th').map(({ textContent }) => textContent);

test('shows the years of the agency that has most, with differences and rates where they have a base', async () => {
  await open();
  expect(heads()).toEqual(['指标', '2023', '2024', '比 2023 年增减', '比 2023 年增减率']);
  expect(row(0).slice(1)).toEqual(['40', '50', '+10', '+25%']);
  // From 0 there is no rate.
  expect(row(1).slice(1)).toEqual(['0', '3', '+3', '—']);
});

test('a number opens its cell in its report', async () => {
  const { client } = await open();
  await click('50，打开 南湖区民政局 2024 年报告的这一格');
  expect(client.openCell).toHaveBeenCalledExactlyOnceWith('b1', 1, 't3.received.total');
});

test('compares the agencies of a year, sorted by a click on a head', async () => {
  const { client } = await open();
  await choose('对比方式', 'agencies');
  await expect.poll(() => heads()).toEqual(['单位', '2024', '占合计', '2023', '比 2023 年增减', '比 2023 年增减率']);
  expect(row(0)).toEqual(['南湖区民政局', '50', '25%', '40', '+10', '+25%']);
  expect(row(1)).toEqual(['南湖区教育局', '150', '75%', '—', '—', '—']);
  expect(words('.comparison tfoot')).toBe('合计200');
  // The reports of the year that were not read yet; of all figures that can be chosen.
  expect(client.cells.mock.calls.map(([, numbers]) => numbers)).toEqual([[0, 1], [2]]);
  await click('2024');
  expect(row(0)[0]).toBe('南湖区教育局');
  expect(findAll('.comparison th[aria-sort=descending]').map(({ textContent }) => textContent)).toEqual(['2024']);
  await choose('指标', 't3.carriedIn.total');
  await expect.poll(() => row(1).slice(1)).toEqual(['空白', '—', '—', '—', '—']);
  expect(client.cells).toHaveBeenCalledTimes(2);
  // Of table two no cell was read yet.
  await choose('表格', 't2');
  await expect.poll(() => client.cells.mock.calls.slice(2).map(([, numbers]) => numbers)).toEqual([[1, 2, 0]]);
});

test('is exported as it stands', async () => {
  const { client } = await open();
  await choose('对比方式', 'agencies');
  await expect.poll(() => row(0)[0]).toBe('南湖区民政局');
  await click('导出 CSV');
  await expect.poll(() => client.save.mock.calls.length).toBe(1);
  const [name, csv] = client.save.mock.calls[0] ?? [];
  expect(name).toMatch(/^2024-.*-对比\.csv$/);
  expect(parse((await csv?.text()) ?? '', { bom: true })).toEqual([
    ['单位', '2024', '占合计（%）', '2023', '比 2023 年增减', '比 2023 年增减率（%）'],
    ['南湖区民政局', '50', '25', '40', '10', '25'],
    ['南湖区教育局', '150', '75', '', '', ''],
  ]);
  await click('导出 XLSX');
  await expect.poll(() => client.save.mock.calls.length).toBe(2);
  const bytes = await client.save.mock.calls[1]?.[1].arrayBuffer();
  const [sheet] = await readExcelFile(Buffer.from(bytes ?? new ArrayBuffer(0)));
  expect(sheet?.data[1]).toEqual(['南湖区民政局', 50, 25, 40, 10, 25]);
});

test('says where the figures cannot be read', async () => {
  const page = await openBatchesPage([makeBatch({ size: 3 })], items);
  page.client.cells.mockRejectedValue(new Error('broken'));
  await openTab('compare');
  await expect.poll(() => words('.comparison [role=alert]')).toBe('报告的数字无法读取');
});
