/** The cells of reports as data: files that programs read, and a workbook. */
import type { Locale } from '../../model/locale.ts';
import { BYTE_ORDER_MARK, writeCsvLine } from '../csv.ts';
import { type FileFormat, gather, joinTexts } from '../format.ts';
import { writeJson } from '../json.ts';
import { describeCells, dictionaryColumns } from './dictionary.ts';
import { cellsOfResult, type ReportCells } from './report-cells.ts';
import { tidyColumns, tidyRows, wideColumns, wideRow } from './tables.ts';

const CSV = 'text/csv;charset=utf-8';

/** A table of data: CSV with a line for each cell or each report. */
export interface DataTable {
  readonly head: readonly string[];
  lines(report: ReportCells, locale: Locale): string;
}

export const dataTables = {
  'facts-csv': {
    head: tidyColumns,
    lines: (report, locale) =>
      tidyRows(report, locale)
        .map((row) => writeCsvLine(tidyColumns.map((column) => row[column])))
        .join(''),
  },
  'facts-wide-csv': { head: wideColumns, lines: (report) => writeCsvLine(wideRow(report)) },
} as const satisfies Record<string, DataTable>;

/** Inputs that are no report have no line. */
function asFile({ head, lines }: DataTable): FileFormat {
  return {
    type: CSV,
    render: ({ result }, locale) => {
      const report = cellsOfResult(result);
      return report === null ? '' : lines(report, locale);
    },
    open: () => joinTexts(BYTE_ORDER_MARK + writeCsvLine(head), '', ''),
  };
}

/** A line for each input, also for those that are no report. */
const lines: FileFormat = {
  type: 'application/jsonl',
  render: ({ result: { source, error, standing, report } }) => {
    const { agency = null, year = null, form = null, title = null, coverage = null, facts = {} } = report ?? {};
    const { name, url, sha256 } = source;
    return `${writeJson({ name, url, sha256, standing, error, agency, year, form, title, coverage, facts })}\n`;
  },
  open: () => joinTexts('', '', ''),
};

const workbook: FileFormat = {
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  render: ({ result }) => JSON.stringify(cellsOfResult(result)),
  open: (locale) =>
    gather<ReportCells | null>(async (inputs) => {
      const { writeDataWorkbook } = await import('./workbook.ts');
      return writeDataWorkbook(
        inputs.filter((report) => report !== null),
        locale,
      );
    }),
};

/** Of the forms, not of any input. */
const dictionary: FileFormat = {
  type: CSV,
  render: () => '',
  open: (locale) => joinTexts(writeDictionary(locale), '', ''),
};

export function writeDictionary(locale: Locale): string {
  const rows = describeCells(locale).map((row) => dictionaryColumns.map((column) => row[column]));
  return BYTE_ORDER_MARK + [dictionaryColumns, ...rows].map(writeCsvLine).join('');
}

/** By their names on the command line. */
export const dataFormats = {
  'facts-csv': asFile(dataTables['facts-csv']),
  'facts-wide-csv': asFile(dataTables['facts-wide-csv']),
  'facts-jsonl': lines,
  'facts-xlsx': workbook,
  'facts-dictionary': dictionary,
} as const satisfies Record<string, FileFormat>;

export type DataFormat = keyof typeof dataFormats;
