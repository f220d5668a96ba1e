/** Writes workbooks. The library is heavy, so this module is loaded when a workbook is exported. */
import writeExcelFile, { type Cell, type CellObject, type Sheet as LibrarySheet } from 'write-excel-file/universal';
import { isFormula } from './csv.ts';
import type { Value } from './delivery.ts';
import { widthOf } from './width.ts';
import { type LaidSheet, onPaper } from './workbook-paper.ts';

/** Of a cell whose words are coloured too. */
export type CellTone = 'fail' | 'review' | 'pass' | 'quiet';
export type SheetCell = Value | { readonly words: string; readonly tone: CellTone };

export interface SheetColumn {
  readonly head: string;
  /** In characters; Han characters take two. */
  readonly width: number;
  /** Short values in the middle: numbers, years, outcomes. */
  readonly centred?: boolean;
  /** Web addresses in it are links. */
  readonly linked?: boolean;
}

export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** How it is printed; left out for tables of data, whose head is the first row. */
  readonly paper?: SheetPaper;
  /** Columns from the left of a table of data that are printed; left out: all. */
  readonly printed?: number;
}

/** A sheet as people print and sign it: landscape, one page wide, with its head on every page. */
export interface SheetPaper {
  /** Columns from the left that are printed; those behind them stay on the screen. */
  readonly columns: number;
  /** Over the head. */
  readonly title: string;
  readonly lines: readonly string[];
  /** Under the rows: where people sign. */
  readonly foot: readonly string[];
  /** At the foot of each page; `{page}` and `{pages}` are its numbers. */
  readonly pageFoot: string;
  /** The rows are for the screen: only what stands over the head is printed. */
  readonly isForScreen?: boolean;
}

/** The most that Excel allows in a sheet, head included, and in a cell. */
const MOST_ROWS = 1_048_576;
const MOST_CHARACTERS = 32_767;

const line = { borderStyle: 'thin', borderColor: '#9aa0a6' } as const;
const head = { fontWeight: 'bold', backgroundColor: '#e8eaed', wrap: true, alignVertical: 'center' } as const;
const body = { wrap: true, alignVertical: 'top' } as const;
const onSheet = { ...line, wrap: true, alignVertical: 'center' } as const;
const titled = { fontWeight: 'bold', fontSize: 16, align: 'center', alignVertical: 'center', height: 30 } as const;
const noted = { wrap: true, alignVertical: 'center' } as const;
/** Dark on light, so that a grey printer shows them too; the words say the same. */
const tones = {
  fail: { backgroundColor: '#fce8e6', textColor: '#a50e0e', fontWeight: 'bold' },
  review: { backgroundColor: '#fef7e0', textColor: '#7a4f01', fontWeight: 'bold' },
  pass: { textColor: '#0d652d' },
  quiet: { textColor: '#5f6368' },
} as const satisfies Record<CellTone, Partial<CellObject>>;
const link = { textColor: '#0b57d0', textDecoration: { underline: true } } as const;

/** Points. Excel allows rows of 409. */
const LINE_HEIGHT = 15;
const MOST_LINES = 27;

/** An XLSX file. Its head rows stay in view; numbers are numbers, and text is never a formula. */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const laid = sheets.flatMap((sheet) => split(sheet).map(lay));
  const blob = await writeExcelFile(
    laid.map(({ sheet }) => sheet),
    { features: [onPaper(laid)] },
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** Rows beyond the limit of a sheet go into further sheets. */
function split(sheet: Sheet): readonly Sheet[] {
  const most = MOST_ROWS - 1 - (sheet.paper === undefined ? 0 : 2 + sheet.paper.lines.length + sheet.paper.foot.length);
  const parts = Math.max(1, Math.ceil(sheet.rows.length / most));
  return Array.from({ length: parts }, (_, index) => ({
    ...sheet,
    name: index === 0 ? sheet.name : `${sheet.name} (${index + 1})`,
    rows: sheet.rows.slice(index * most, (index + 1) * most),
  }));
}

function lay({ name, columns, rows, paper, printed: most = columns.length }: Sheet): LaidSheet<LibrarySheet<Blob>> {
  const printed = columns.slice(0, paper?.columns ?? 0);
  const above = paper === undefined ? [] : [across(paper.title, printed, titled), ...paper.lines.map(note)];
  const foot = paper === undefined || paper.foot.length === 0 ? [] : [[], ...paper.foot.map(sign)];
  const links: { row: number; column: number; url: string }[] = [];
  function note(words: string): Cell[] {
    return across(words, printed, { ...noted, height: LINE_HEIGHT * linesIn(words, sumOfWidths(printed)) });
  }
  function sign(words: string): Cell[] {
    return across(words, printed, { ...noted, height: 2 * LINE_HEIGHT });
  }
  function lookOf(column: SheetColumn, at: number): Partial<CellObject> {
    return { ...(at < printed.length ? onSheet : body), ...(column.centred === true && { align: 'center' }) };
  }
  const filled = rows.map((row, index) => {
    const height = printed.length > 0 && { height: LINE_HEIGHT * linesOf(row, printed) };
    return columns.map((column, at) => {
      const cell = row[at] ?? null;
      const url = column.linked === true && typeof cell === 'string' ? webAddress(cell) : null;
      if (url !== null) links.push({ row: above.length + 1 + index, column: at, url });
      return fill(cell, { ...lookOf(column, at), ...(url !== null && link), ...(at === 0 && height) });
    });
  });
  const headLines = linesOf(
    columns.map((column) => column.head),
    printed,
  );
  const heads = columns.map(
    (column, at): CellObject => ({
      value: column.head,
      type: String,
      ...lookOf(column, at),
      ...head,
      ...(at < printed.length && { align: 'center', height: LINE_HEIGHT * headLines + 5 }),
    }),
  );
  return {
    sheet: {
      sheet: name,
      data: [...above, heads, ...filled, ...foot],
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: above.length + 1,
      orientation: 'landscape',
    },
    name,
    columns: columns.length,
    head: above.length,
    rows: rows.length,
    lastPrinted: paper?.isForScreen === true ? above.length - 1 : above.length + rows.length + foot.length,
    printed: paper === undefined ? most : printed.length,
    pageFoot: paper?.pageFoot ?? null,
    links,
  };
}

/** A row of one cell over all these columns. */
function across(words: string, columns: readonly SheetColumn[], look: Partial<CellObject>): Cell[] {
  const value = { value: storable(words), type: String, columnSpan: columns.length, ...look };
  return [value, ...columns.slice(1).map(() => null)];
}

/** The lines that the row takes: not every program finds the height of a row by itself. */
function linesOf(row: readonly SheetCell[], columns: readonly SheetColumn[]): number {
  const lines = columns.map(({ width }, at) => {
    const cell = row[at] ?? '';
    return linesIn(typeof cell === 'object' ? cell.words : String(cell), width);
  });
  return Math.min(MOST_LINES, Math.max(1, ...lines));
}

/** Lines break before punctuation and between words, so the last character of a line may stay empty. */
function linesIn(words: string, width: number): number {
  const lengths = words.split('\n').map(widthOf);
  return lengths.reduce((sum, length) => sum + (length < width ? 1 : Math.ceil(length / (width - 2))), 0);
}

function sumOfWidths(columns: readonly SheetColumn[]): number {
  return columns.reduce((sum, { width }) => sum + width, 0);
}

function fill(cell: SheetCell, look: Partial<CellObject>): Cell {
  if (cell === null || cell === '') return 'borderStyle' in look ? look : null;
  if (typeof cell === 'number') return { value: cell, type: Number, ...look };
  const { words, tone } = typeof cell === 'string' ? { words: cell, tone: null } : cell;
  // A text cell is no formula; with the text format it does not become one when somebody edits it.
  const format = isFormula(words) ? { format: '@' } : {};
  return { value: storable(words), type: String, ...look, ...(tone !== null && tones[tone]), ...format };
}

/** Longer ones Excel cannot open. */
const LONGEST_ADDRESS = 2000;

/** The address as it may be opened with a click; null for anything but a web address. */
function webAddress(words: string): string | null {
  if (!/^https?:\/\//i.test(words)) return null;
  const url = URL.canParse(words) ? new URL(words).href : '';
  return url === '' || url.length > LONGEST_ADDRESS ? null : url;
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
