import type { CellId } from '../../../lib/model/form.ts';

/** Cells in the order of the arrow keys: row by row. */
export type GridRows = readonly (readonly CellId[])[];

/**
 * Where a key leads from a cell (the grid pattern of the ARIA practices): arrows stop at the edges, and a row that is
 * shorter is entered at its end. `control`: Home and End go to the first and last cell of all. null: the key leads nowhere.
 */
export function nextCell(rows: GridRows, from: CellId, key: string, control: boolean): CellId | null {
  const y = rows.findIndex((row) => row.includes(from));
  const row = rows[y];
  if (row === undefined) return null;
  const x = row.indexOf(from);
  if (key === 'Home') return (control ? rows[0] : row)?.[0] ?? null;
  if (key === 'End') return (control ? rows.at(-1) : row)?.at(-1) ?? null;
  if (control) return null;
  if (key === 'ArrowLeft') return row[x - 1] ?? null;
  if (key === 'ArrowRight') return row[x + 1] ?? null;
  const beside = key === 'ArrowUp' ? rows[y - 1] : key === 'ArrowDown' ? rows[y + 1] : undefined;
  return beside?.[Math.min(x, beside.length - 1)] ?? null;
}
