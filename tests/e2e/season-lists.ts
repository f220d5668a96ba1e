/** What the lists, papers and data of a season must say (season-reports.ts), and how they are read. */
import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';
import mammoth from 'mammoth';
import { expect } from 'vitest';
import { fieldsOf, type ReadTable } from '../export/workbooks.ts';
import { type KnownProblem, known, OWN_WORDS, own, published, type RoundName } from './season-reports.ts';

/** The problems of these names. */
export const problemsOf = (...names: readonly (keyof typeof known)[]): readonly KnownProblem[] =>
  names.map((name) => known[name].problem);
/** What the reviewer adds. */
export const ownProblem: KnownProblem = {
  agency: own.agency,
  year: own.year,
  outcome: 'fail',
  first: OWN_WORDS,
  second: OWN_WORDS,
  now: '仍存在',
};

/** Papers have no spaces around numbers, as offices print them. */
export const printed = (sentence: string | null) => (sentence ?? '').replaceAll(' ', '');
export const wordsOf = async (paper: Uint8Array) =>
  (await mammoth.extractRawText({ buffer: Buffer.from(paper) })).value;

/** Columns of a list, row by row; of a sentence the first line. */
export function listed(table: ReadTable, columns: readonly string[]): readonly unknown[][] {
  const fields = columns.map((column) => fieldsOf(table, column));
  return table.rows.map((_row, at) => fields.map((field) => field[at] ?? null));
}

/** In the order of the list. */
export function inOrder(problems: readonly KnownProblem[]): readonly KnownProblem[] {
  const at = ({ agency, year }: KnownProblem) =>
    published.findIndex(({ first }) => first.agency === agency && first.year === year);
  return problems.toSorted((one, other) => at(one) - at(other));
}

export const outcomes = { fail: '不符', review: '待核' } as const;

/** Agency, year and cells of each report as it is published. */
const truth = (which: RoundName) =>
  published.map(({ url, [which]: { agency, year, form, cells } }) => ({
    agency,
    year,
    form: form.id,
    source: url,
    cells: new Map([...cells].map(([cell, value]) => [cell, value === '' ? 'blank' : Number(value)])),
  }));

const recordsOf = (csv: Uint8Array | string) =>
  parse(csv.toString(), { bom: true, columns: true }) as Record<string, string>[];

/** Whether the data, cell by cell and report by report, are what was published. */
export function expectTruth(which: RoundName, tidy: Uint8Array, wide: Uint8Array): void {
  const byReport = [...Map.groupBy(recordsOf(tidy), ({ source }) => source)];
  expect(
    byReport.map(([source, cells]) => ({
      agency: cells[0]?.agency,
      year: Number(cells[0]?.year),
      form: cells[0]?.form,
      source,
      cells: new Map(cells.map(({ cell, state, value }) => [cell, state === 'number' ? Number(value) : state])),
    })),
  ).toEqual(truth(which));
  expect(
    recordsOf(wide).map(({ agency, year, form, source, ...cells }) => ({
      agency,
      year: Number(year),
      form,
      source,
      cells: new Map(Object.entries(cells).flatMap(([cell, value]) => (value === '' ? [] : [[cell, Number(value)]]))),
    })),
  ).toEqual(
    truth(which).map((report) => ({
      ...report,
      // A cell without a number has none here.
      cells: new Map([...report.cells].filter(([, value]) => value !== 'blank')),
    })),
  );
}

/** The records of a CSV in one order, with names of files for addresses. */
export const namedRecords = (csv: Uint8Array): readonly string[] =>
  recordsOf(csv)
    .map((record) => JSON.stringify({ ...record, source: basename(record.source ?? '') }))
    .toSorted();
