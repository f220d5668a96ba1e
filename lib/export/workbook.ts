/** Writes workbooks. The library is heavy, so this module is loaded when a workbook is exported. */
import writeExcelFile, { type Cell, type CellObject, type Sheet as LibrarySheet } from 'write-excel-file/universal';
import { isFormula } from './csv.ts';
import type { Value } from './delivery.ts';

export interface Sheet {
  readonly name: string;
  /** `width` in characters. */
  readonly columns: readonly { readonly head: string; readonly width: number }[];
  readonly rows: readonly (readonly Value[])[];
}

/** The most that Excel allows in a sheet, head included, and in a cell. */
const MOST_ROWS = 1_048_576;
const MOST_CHARACTERS = 32_767;

const head = { fontWeight: 'bold', backgroundColor: '#e8eaed', wrap: true, alignVertical: 'top' } as const;
const body = { wrap: true, alignVertical: 'top' } as const;

/** An XLSX file. Its head rows stay in view; numbers are numbers, and text is never a formula. */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const blob = await writeExcelFile(sheets.flatMap((sheet) => split(sheet).map(lay))).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** Rows beyond the limit of a sheet go into further sheets. */
function split(sheet: Sheet): readonly Sheet[] {
  const most = MOST_ROWS - 1;
  const parts = Math.max(1, Math.ceil(sheet.rows.length / most));
  return Array.from({ length: parts }, (_, index) => ({
    ...sheet,
    name: index === 0 ? sheet.name : `${sheet.name} (${index + 1})`,
    rows: sheet.rows.slice(index * most, (index + 1) * most),
  }));
}

function lay({ name, columns, rows }: Sheet): LibrarySheet<never> {
  const heads = columns.map((column): CellObject => ({ value: column.head, type: String, ...head }));
  return {
    sheet: name,
    data: [heads, ...rows.map((row) => row.map(fill))],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  };
}

function fill(value: Value): Cell {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number, ...body };
  // A text cell is no formula; with the text format it does not become one when somebody edits it.
  return { value: storable(value), type: String, ...body, ...(isFormula(value) ? { format: '@' } : {}) };
}

/** Text as a cell can hold it: cut where it is too long, `_x000D_` escaped, which means a character. */
function storable(words: string): string {
  const escaped = words.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_').replaceAll('\uFFFD', '?');
  // The library stores texts as keys of an object, which has these keys from the start.
  if (Object.hasOwn(Object.prototype, escaped)) return `${codeOf(escaped)}${escaped.slice(1)}`;
  return escaped.length <= MOST_CHARACTERS
    ? escaped
    : `${escaped.slice(0, MOST_CHARACTERS - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The first character as the code that spreadsheets use where XML cannot hold one; they show the character. */
function codeOf(words: string): string {
  return `_x${words.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
