/** The data of sixty agencies over two years, from a batch and from the command line, beside the figures of their pages. */
import '../../lib/locales/index.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import readExcelFile from 'read-excel-file/node';
import { beforeAll, expect, it } from 'vitest';
import { exportData } from '../../lib/batches/export-data.ts';
import { pack } from '../../lib/batches/pack.ts';
import { runBatch } from '../../lib/batches/run-batch.ts';
import type { DataExport } from '../../lib/model/clients/batches.ts';
import { append, emptyBatch, makeClock, makeTools, makeWeb, newStore } from '../batches/world.ts';
import { toPage } from '../generator/years/page.ts';
import { makeHistories } from '../generator/years/states.ts';
import { folderWith, gouji } from './spawn.ts';

/** Five counties of twelve agencies; the report of 2020 has the form of 2019, that of 2021 the form of 2021. */
const places = ['白石县', '清河县', '长安县', '永平县', '东山县'].map((place) => ({ place, years: [2020, 2021] }));
const states = makeHistories(2, places).flat();
const nameOf = (at: number) => `${String(at).padStart(3, '0')}.html`;
const pages = states.map(toPage);
const truth = states.map(({ agency, year, form, cells }, at) => ({
  agency,
  year,
  form: form.id,
  source: nameOf(at),
  cells: Object.fromEntries([...cells].map(([cell, value]) => [cell, Number(value)])),
}));
/** 22 + 161 + 15 cells of the form of 2019, 10 + 175 + 15 of that of 2021, sixty times. */
const CELLS = 60 * (198 + 200);

let folder: string;
let batchFile: (format: DataExport) => Promise<Blob>;
beforeAll(async () => {
  expect(new Set(truth.map(({ agency, year }) => `${agency} ${year}`)).size).toBe(120);
  folder = await folderWith(Object.fromEntries(pages.map((html, at) => [nameOf(at), html])));
  const store = newStore();
  await store.put(emptyBatch);
  const items = pages.map(async (html, at) => {
    const [name, packed] = [nameOf(at), await pack(new TextEncoder().encode(html))];
    return { name, url: null, page: { name, url: null, charset: null, ...packed } };
  });
  const full = await append(store, emptyBatch.id, await Promise.all(items));
  const clock = makeClock();
  const batch = await runBatch(full, makeTools(store, makeWeb({}, clock), clock), new AbortController().signal);
  expect(await store.counts(batch.id)).toEqual({ waiting: 0, done: 120, failed: 0, skipped: 0 });
  batchFile = (format) => exportData(batch, store, format, 'zh-CN');
}, 120_000);

async function fromCommandLine(format: string): Promise<string> {
  return (await gouji(['--format', format, '.'], '', folder)).stdout;
}

const recordsOf = (csv: string) => parse(csv, { bom: true, columns: true }) as Record<string, string>[];

interface JsonLine {
  readonly agency: string;
  readonly year: number;
  readonly form: string;
  readonly name: string;
  readonly facts: Readonly<Record<string, { readonly value: number | null }>>;
}

it('a line for each cell', async () => {
  const csv = await fromCommandLine('facts-csv');
  expect(await (await batchFile('facts-csv')).bytes()).toEqual(new TextEncoder().encode(csv));
  const rows = recordsOf(csv);
  expect(rows).toHaveLength(CELLS);
  const read = [...Map.groupBy(rows, ({ source }) => source)].map(([source, cells]) => ({
    agency: cells[0]?.agency,
    year: Number(cells[0]?.year),
    form: cells[0]?.form,
    source,
    cells: Object.fromEntries(
      cells.map(({ cell, value, state }) => [cell, state === 'number' ? Number(value) : state]),
    ),
  }));
  expect(read).toEqual(truth);
});

it('a line for each report', async () => {
  const csv = await fromCommandLine('facts-wide-csv');
  expect(await (await batchFile('facts-wide-csv')).bytes()).toEqual(new TextEncoder().encode(csv));
  const read = recordsOf(csv).map(({ agency, year, form, source, ...cells }) => ({
    agency,
    year: Number(year),
    form,
    source,
    cells: Object.fromEntries(
      Object.entries(cells).flatMap(([cell, value]) => (value === '' ? [] : [[cell, Number(value)]])),
    ),
  }));
  expect(read).toEqual(truth);
});

it('an object for each input', async () => {
  const lines = (await fromCommandLine('facts-jsonl')).split('\n').filter((line) => line !== '');
  const read = lines.map((line) => JSON.parse(line) as JsonLine);
  // They come as they are done.
  const inOrder = read.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  expect(
    inOrder.map(({ agency, year, form, name, facts }) => ({
      agency,
      year,
      form,
      source: name,
      cells: Object.fromEntries(Object.entries(facts).map(([cell, { value }]) => [cell, value])),
    })),
  ).toEqual(truth);
});

it('a workbook', async () => {
  await gouji(['--format', 'facts-xlsx', '--out', '../facts.xlsx', '.'], '', folder);
  const sheetsOf = async (bytes: Buffer) =>
    (await readExcelFile(bytes)).map(({ sheet, data }) => [sheet, data] as const);
  const ofCommand = await sheetsOf(await readFile(join(folder, '../facts.xlsx')));
  const ofBatch = await sheetsOf(Buffer.from(await (await batchFile('facts-xlsx')).arrayBuffer()));
  expect(ofBatch).toEqual(ofCommand);
  const [head = [], ...rows] = ofBatch[1]?.[1] ?? [];
  const read = rows.map(([agency, year, form, source, ...values]) => ({
    agency,
    year,
    form,
    source,
    cells: Object.fromEntries(
      values.flatMap((value, at) => (value === null ? [] : [[String(head[4 + at]), value] as const])),
    ),
  }));
  expect(read).toEqual(truth);
  expect(ofBatch[0]?.[1]).toHaveLength(1 + CELLS);
});
