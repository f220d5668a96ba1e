/** What gets lost between a PDF and its text. */
import type { Random } from '../random.ts';
import type { Sheet, SheetCell, SheetRow } from '../sheets.ts';
import { headerCount } from './grid.ts';

/** Drops one figure from some rows; the others close up, so that nobody can tell which went. */
export function loseCells(sheet: Sheet, random: Random, lost: Set<string>): Sheet {
  const rows = sheet.rows.map((row): SheetRow => {
    const values = row.cells.filter(({ id }) => id !== null);
    if (row.kind === 'header' || values.length < 5 || !random.chance(values.length > 7 ? 0.4 : 0.2)) return row;
    for (const { id } of values) lost.add(id ?? '');
    const dropped = random.pick(values);
    return { ...row, cells: row.cells.filter((cell) => cell !== dropped) };
  });
  return { ...sheet, rows };
}

/** Drops all headers (captions stay, and so does what names the two groups of table four). */
export function loseHeaders(sheet: Sheet): Sheet {
  const header = sheet.rows.slice(0, headerCount(sheet));
  const kept = header.filter(({ cells }) => cells.some(({ kind }) => kind === 'caption'));
  return { ...sheet, rows: [...kept, ...sheet.rows.slice(header.length)] };
}

/** Drops some header cells here and there, as an export does that lost the merged ones. */
export function loseSomeHeaders(sheet: Sheet, random: Random): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.kind === 'header' && row.cells.every(({ kind }) => kind !== 'caption')
        ? { ...row, cells: row.cells.filter((cell) => cell.rowSpan === 1 || !random.chance(0.3)) }
        : row,
    ),
  };
}

/** Puts the words of a label that spans rows on the row in the middle, where a PDF prints them. */
export function centreGroups(sheet: Sheet): Sheet {
  const moved: { to: number; cell: SheetCell }[] = [];
  const rows = sheet.rows.map((row, at): SheetRow => {
    if (row.kind === 'header') return row;
    return {
      ...row,
      cells: row.cells.filter((cell) => {
        if (cell.rowSpan < 3) return true;
        moved.push({ to: at + Math.floor(cell.rowSpan / 2), cell: { ...cell, rowSpan: 1 } });
        return false;
      }),
    };
  });
  return {
    ...sheet,
    rows: rows.map((row, at) => ({
      ...row,
      cells: [...moved.filter(({ to }) => to === at).map(({ cell }) => cell), ...row.cells],
    })),
  };
}
