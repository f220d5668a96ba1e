import { text } from '../locales/text.ts';
import type { Locale } from '../model/locale.ts';
import type { Value } from './delivery.ts';
import { type FileFormat, framed } from './format.ts';
import { listProblems, problemColumns } from './problems.ts';

/** Tells spreadsheets that the file is UTF-8; without it they take it for the system's own encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The list of problems as RFC 4180 has it. */
export const csv: FileFormat = {
  type: 'text/csv;charset=utf-8',
  render: (delivery, locale) =>
    listProblems(delivery, locale)
      .map(({ row }) => writeLine(problemColumns.map((column) => row[column])))
      .join(''),
  open: (locale) => framed(BYTE_ORDER_MARK + head(locale), '', ''),
};

function head(locale: Locale): string {
  return writeLine(problemColumns.map((column) => text(locale, `export.column.${column}`)));
}

/** A line of a CSV file. */
export function writeLine(values: readonly Value[]): string {
  return `${values.map(writeField).join(',')}\r\n`;
}

function writeField(value: Value): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const words = isFormula(value) ? `'${value}` : value;
  return /[",;\r\n\t]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}

/**
 * Whether a spreadsheet that opens a CSV file would take words for a formula. White space before it is looked over, for
 * some programs trim it; full-width signs are signs to Chinese and Japanese ones. A plain number and a lone dash compute
 * nothing, so `-3` stays as it is, whether it came as a number or as the words of a cell.
 */
export function isFormula(words: string): boolean {
  return /^(?:[\t\r]|\s*[=+\-@＝＋－＠])/.test(words) && !/^-(?:\d+(?:\.\d+)?)?$/.test(words);
}
