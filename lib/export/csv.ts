import { text } from '../locales/text.ts';
import type { Locale } from '../model/locale.ts';
import type { Value } from './delivery.ts';
import { type FileFormat, joinTexts } from './format.ts';
import { listProblems, problemColumns } from './problems.ts';

/** Tells spreadsheets that the file is UTF-8; without it they assume the encoding of the system. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** The list of problems as CSV (RFC 4180). */
export const csv: FileFormat = {
  type: 'text/csv;charset=utf-8',
  render: (delivery, locale) => {
    const { standing, settled, dismissed } = listProblems(delivery, locale);
    return [...standing, ...settled, ...dismissed]
      .map(({ row }) => writeCsvLine(problemColumns.map((column) => row[column])))
      .join('');
  },
  open: (locale) => joinTexts(BYTE_ORDER_MARK + head(locale), '', ''),
};

function head(locale: Locale): string {
  return writeCsvLine(problemColumns.map((column) => text(locale, `export.column.${column}`)));
}

/**
 * A line of a CSV file. Papa.unparse is not used: it puts every escaped formula and every field with a space at an end in
 * quotes, so files would differ from those of before.
 */
export function writeCsvLine(values: readonly Value[]): string {
  return `${values.map(writeField).join(',')}\r\n`;
}

function writeField(value: Value): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const words = isFormula(value) ? `'${value}` : value;
  return /[",;\r\n\t]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}

/**
 * Whether a spreadsheet would take words of a CSV file for a formula. White space before it does not count, for some
 * programs trim it; Chinese and Japanese programs accept full-width signs. A plain number and a lone dash compute nothing,
 * so `-3` stays as it is, as a number or as the text of a cell.
 */
export function isFormula(words: string): boolean {
  return /^(?:[\t\r]|\s*[=+\-@＝＋－＠])/.test(words) && !/^-(?:\d+(?:\.\d+)?)?$/.test(words);
}
