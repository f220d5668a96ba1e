/** Where the cells of a sheet lie, and how a sheet is cut in two. */
import type { Sheet, SheetCell, SheetRow } from '../sheets.ts';

export interface Placed {
  readonly cell: SheetCell;
  readonly row: number;
  readonly column: number;
}

/** `place[row][column]`: the cell that covers this slot. */
export function lay(sheet: Sheet): readonly (readonly (Placed | undefined)[])[] {
  const slots: (Placed | undefined)[][] = sheet.rows.map(() => new Array<Placed | undefined>(sheet.columnCount));
  sheet.rows.forEach((row, at) => {
    let column = 0;
    for (const cell of row.cells) {
      while (slots[at]?.[column] !== undefined) column++;
      for (let down = at; down < Math.min(sheet.rows.length, at + cell.rowSpan); down++)
        for (let right = column; right < column + cell.columnSpan; right++)
          (slots[down] as (Placed | undefined)[])[right] = { cell, row: at, column };
      column += cell.columnSpan;
    }
  });
  return slots;
}

export function headerCount(sheet: Sheet): number {
  const first = sheet.rows.findIndex(({ kind }) => kind === 'data');
  return first === -1 ? sheet.rows.length : first;
}

/** Cuts before row `at`, as a page break does: a cell that spans the cut goes on below it, without its words. */
export function cut(sheet: Sheet, at: number, repeatHeader: boolean): readonly [Sheet, Sheet] {
  const slots = lay(sheet);
  const above = sheet.rows.slice(0, at).map(
    (row, index): SheetRow => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, rowSpan: Math.min(cell.rowSpan, at - index) })),
    }),
  );
  const across = new Set((slots[at] ?? []).filter((placed) => placed !== undefined && placed.row < at));
  const continued: SheetCell[] = [...new Set([...across].map((placed) => placed?.cell))].flatMap((cell) => {
    const start = [...across].find((placed) => placed?.cell === cell)?.row;
    return cell === undefined || start === undefined ? [] : [{ ...cell, text: '', rowSpan: start + cell.rowSpan - at }];
  });
  const below = sheet.rows
    .slice(at)
    .map((row, index) => (index === 0 ? { ...row, cells: [...continued, ...row.cells] } : row));
  const header = repeatHeader ? sheet.rows.slice(0, headerCount(sheet)) : [];
  return [
    { ...sheet, rows: above },
    { ...sheet, rows: [...header, ...below] },
  ];
}

/** The same sheet without the empty cells that fill a short part up. */
export function withoutFillers(sheet: Sheet): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.filter(({ kind }) => kind !== 'filler') })),
  };
}

/** The same sheet with the last cell of a short row widened over its fillers. */
export function widened(sheet: Sheet): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => {
      const fillers = row.cells.filter(({ kind }) => kind === 'filler').length;
      const kept = row.cells.filter(({ kind }) => kind !== 'filler');
      const last = kept.at(-1);
      if (fillers === 0 || last === undefined) return row;
      return { ...row, cells: [...kept.slice(0, -1), { ...last, columnSpan: last.columnSpan + fillers }] };
    }),
  };
}

/** The same table in one label column: what spanned rows becomes a row of its own, without figures. */
export function flattenedGroups(sheet: Sheet): Sheet {
  const labels = Math.max(1, ...sheet.rows.map(({ cells }) => cells.filter(({ kind }) => kind === 'label').length));
  if (labels === 1) return sheet;
  const columnCount = sheet.columnCount - 2;
  return {
    columnCount,
    rows: sheet.rows.flatMap((row): SheetRow[] => {
      if (row.kind === 'header')
        return [
          { ...row, cells: row.cells.map((cell) => (cell.columnSpan === 3 ? { ...cell, columnSpan: 1 } : cell)) },
        ];
      const own = row.cells.filter(({ kind }) => kind === 'label');
      const groups = own
        .slice(0, -1)
        .map((cell): SheetRow => ({ kind: 'data', cells: [{ ...cell, rowSpan: 1, columnSpan: columnCount }] }));
      const last = own.slice(-1).map((cell) => ({ ...cell, columnSpan: 1 }));
      return [...groups, { ...row, cells: [...last, ...row.cells.filter(({ kind }) => kind !== 'label')] }];
    }),
  };
}

/** The same table without spans, as converters write it: what a span covered is blank, or says its words again. */
export function withoutSpans(sheet: Sheet, repeat: boolean): Sheet {
  const slots = lay(sheet);
  return {
    columnCount: sheet.columnCount,
    rows: sheet.rows.map((row, at) => ({
      ...row,
      cells: Array.from({ length: sheet.columnCount }, (_, column): SheetCell => {
        const placed = slots[at]?.[column];
        const starts = placed?.row === at && placed.column === column;
        if (placed !== undefined && (starts || repeat)) return { ...placed.cell, rowSpan: 1, columnSpan: 1 };
        return { text: '', rowSpan: 1, columnSpan: 1, kind: 'filler', id: null };
      }),
    })),
  };
}
