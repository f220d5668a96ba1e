import { text } from '../locales/text.ts';
import type { Locale } from '../model/locale.ts';
import type { Value } from './delivery.ts';
import { type FileFormat, joinTexts } from './format.ts';
import type { ProblemGroups } from './problem-groups.ts';
import { listProblems, problemColumns } from './problems.ts';

/** Tells spreadsheets that the file is UTF-8; without it they assume the encoding of the system. */
export const BYTE_ORDER_MARK = '\uFEFF';

const [, ...ownColumns] = problemColumns;
/** Where the columns of groups are put in. */
const BEHIND_AGENCY = problemColumns.indexOf('agency') + 1;

/** Rows of one input with the agency that they are about. */
export interface OwnedRows {
  readonly agency: string | null;
  /** The text of `csv.render`. */
  readonly rows: string;
}

/** The list with the groups of the agencies, which are known when all inputs are. */
export function writeGroupedList(locale: Locale, inputs: readonly OwnedRows[], groups: ProblemGroups): string {
  const head: readonly Value[] = problemColumns.map((column) => text(locale, `export.column.${column}`));
  const groupHeads = groups.groupings.map((grouping) => text(locale, `assessment.groups.${grouping}`));
  const lines = inputs.flatMap(({ agency, rows }) => {
    const own: readonly Value[][] = JSON.parse(rows);
    return own.map((row) => ({ row, named: groups.of(agency) }));
  });
  const written = lines.map(({ row, named }, at) =>
    writeCsvLine([at + 1, ...row].toSpliced(BEHIND_AGENCY, 0, ...named)),
  );
  return [BYTE_ORDER_MARK, writeCsvLine(head.toSpliced(BEHIND_AGENCY, 0, ...groupHeads)), ...written].join('');
}

/** The list of problems as CSV (RFC 4180); its numbers run on from report to report. */
export const csv: FileFormat = {
  type: 'text/csv;charset=utf-8',
  render: (delivery, locale) => {
    const { standing, settled, dismissed } = listProblems(delivery, locale);
    const rows = [...standing, ...settled, ...dismissed].map(({ row }) => ownColumns.map((column) => row[column]));
    return JSON.stringify(rows);
  },
  open: (locale) => {
    const head = problemColumns.map((column) => text(locale, `export.column.${column}`));
    const { add, end } = joinTexts(BYTE_ORDER_MARK + writeCsvLine(head), '', '');
    let number = 0;
    return {
      add: (rendered) => {
        // The text of `render`, perhaps from another thread.
        const rows: readonly Value[][] = JSON.parse(rendered);
        return add(
          rows
            .map((row) => {
              number += 1;
              return writeCsvLine([number, ...row]);
            })
            .join(''),
        );
      },
      end,
    };
  },
};

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
