/** Workbooks as another library reads them. */
import readExcelFile from 'read-excel-file/node';
import type { Delivery } from '../../lib/export/delivery.ts';
import type { Imprint } from '../../lib/export/imprint.ts';
import { deliver } from '../../lib/export/index.ts';
import { imprint as unnamed } from './deliveries.ts';

type Field = string | number | boolean | Date | null;

export interface ReadTable {
  readonly sheet: string;
  /** Over the head: the title and what stands under it. */
  readonly above: readonly string[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly Field[])[];
  /** Under the rows, after an empty one: where people sign. */
  readonly foot: readonly string[];
}

/** Each sheet in its parts. Title, lines and foot have one cell, which reaches over several columns. */
export async function readTables(bytes: Uint8Array): Promise<readonly ReadTable[]> {
  const sheets = await readExcelFile(Buffer.from(bytes));
  return sheets.map(({ sheet, data }) => {
    const rows = data as Field[][];
    const filled = (row: readonly Field[]) => row.filter((field) => field !== null).length;
    const at = rows.findIndex((row) => filled(row) > 1);
    const empty = rows.findIndex((row, index) => index > at && filled(row) === 0);
    const end = empty === -1 ? rows.length : empty;
    return {
      sheet,
      above: rows.slice(0, at).map(([words]) => String(words)),
      head: (rows[at] ?? []).map(String),
      rows: rows.slice(at + 1, end),
      foot: rows.slice(end + 1).map(([words]) => String(words)),
    };
  });
}

/** The fields of one column. */
export function fieldsOf({ head, rows }: ReadTable, column: string): readonly (Field | undefined)[] {
  return rows.map((row) => row[head.indexOf(column)]);
}

/** The sheet of this name. Throws where there is none. */
export function tableNamed(tables: readonly ReadTable[], name: string): ReadTable {
  const found = tables.find(({ sheet }) => sheet === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

export async function bytesOf(deliveries: readonly Delivery[], imprint: Imprint = unnamed): Promise<Uint8Array> {
  const { content } = await deliver('xlsx', deliveries, 'zh-CN', imprint);
  if (typeof content === 'string') throw new Error('not a workbook');
  return content;
}
