/** The data of a batch that was run, beside the figures of which its pages were made. */
import '../../lib/locales/index.ts';
import { parse } from 'csv-parse/sync';
import readExcelFile from 'read-excel-file/node';
import { beforeEach, expect, test } from 'vitest';
import { exportData } from '../../lib/batches/export-data.ts';
import { pack } from '../../lib/batches/pack.ts';
import { runBatch } from '../../lib/batches/run-batch.ts';
import type { Batch } from '../../lib/model/batch.ts';
import type { BatchStore } from '../../lib/store/batch-store.ts';
import { toPage } from '../generator/years/page.ts';
import { makeHistories } from '../generator/years/states.ts';
import { append, emptyBatch, makeClock, makeTools, makeWeb, newStore } from './world.ts';

/** Two forms: 2019 and 2020 have the one, 2021 the other. */
const states = makeHistories(1, [{ place: '白石县', years: [2019, 2020, 2021] }]).flat();
const known = states.map(({ agency, year, form, cells }, at) => ({
  agency,
  year,
  form: form.id,
  source: `${at}.html`,
  cells: Object.fromEntries([...cells].map(([cell, value]) => [cell, Number(value)])),
}));

let store: BatchStore;
let batch: Batch;
beforeEach(async () => {
  store = newStore();
  await store.put(emptyBatch);
  const pages = [...states.map(toPage), '<p>会议纪要'].map(async (html, at) => ({
    name: `${at}.html`,
    url: null,
    page: { name: `${at}.html`, url: null, charset: null, ...(await pack(new TextEncoder().encode(html))) },
  }));
  const full = await append(store, emptyBatch.id, await Promise.all(pages));
  const clock = makeClock();
  batch = await runBatch(full, makeTools(store, makeWeb({}, clock), clock), new AbortController().signal);
  expect(await store.counts(batch.id)).toEqual({ waiting: 0, done: 36, failed: 1, skipped: 0 });
}, 60_000);

test('a line for each cell, and one for each report, have the figures of the pages', async () => {
  const tidy = await (await exportData(batch, store, 'facts-csv', 'zh-CN')).text();
  const rows = parse(tidy, { bom: true, columns: true }) as Record<string, string>[];
  const read = [...Map.groupBy(rows, ({ source }) => source)].map(([source, cells]) => ({
    agency: cells[0]?.agency,
    year: Number(cells[0]?.year),
    form: cells[0]?.form,
    source,
    cells: Object.fromEntries(cells.map(({ cell, value }) => [cell, Number(value)])),
  }));
  expect(read).toEqual(known);
  expect(rows.filter(({ state }) => state !== 'number')).toEqual([]);

  const wide = await (await exportData(batch, store, 'facts-wide-csv', 'zh-CN')).text();
  const reports = (parse(wide, { bom: true, columns: true }) as Record<string, string>[]).map(
    ({ agency, year, form, source, ...cells }) => ({
      agency,
      year: Number(year),
      form,
      source,
      cells: Object.fromEntries(
        Object.entries(cells).flatMap(([cell, value]) => (value === '' ? [] : [[cell, Number(value)]])),
      ),
    }),
  );
  expect(reports).toEqual(known);
});

test('a workbook has both, and what the cells are', async () => {
  const blob = await exportData(batch, store, 'facts-xlsx', 'zh-CN');
  const [tidy, wide, dictionary, sums] = await readExcelFile(Buffer.from(await blob.arrayBuffer()));
  const total = known.reduce((sum, { cells }) => sum + Object.keys(cells).length, 0);
  expect(tidy?.data).toHaveLength(1 + total);
  const [head = [], ...rows] = wide?.data ?? [];
  const read = rows.map(([agency, year, form, source, ...values]) => ({
    agency,
    year,
    form,
    source,
    cells: Object.fromEntries(
      values.flatMap((value, at) => (value === null ? [] : [[String(head[4 + at]), value] as const])),
    ),
  }));
  expect(read).toEqual(known);
  expect([dictionary?.sheet, sums?.sheet]).toEqual(['数据字典', '勾稽关系']);
});
