import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { CellId } from '../../../lib/model/form.ts';
import type { ResultRow } from '../../../lib/views/batch-table.ts';
import type { FactRecord } from '../../../lib/views/identities.ts';
import type { BatchesState } from '../state.ts';

type CellsByReport = ReadonlyMap<number, FactRecord> | 'failed';

/** So many reports are read at once; then it is seen whether others are wanted. */
const PIECE = 500;

/** The cells of a report as they were read; null: it is not kept. */
interface ReadCells {
  readonly row: ResultRow;
  readonly facts: FactRecord | 'failed' | null;
}

/** `cells` of these reports by their numbers; null: being read. Only reports that changed since are read again. */
export function useCells(
  state: BatchesState,
  rows: readonly ResultRow[],
  cells: readonly CellId[],
): CellsByReport | null {
  const { client } = state;
  const batch = state.batch.value;
  const kept = useRef({ of: cells, read: new Map<number, ReadCells>() });
  if (kept.current.of !== cells) kept.current = { of: cells, read: new Map() };
  const { read } = kept.current;
  const isReading = useRef(false);
  const [, redraw] = useReducer<number, void>((times) => times + 1, 0);

  useEffect(() => {
    const piece = rows.filter((row) => read.get(row.number)?.row !== row).slice(0, PIECE);
    if (batch === null || isReading.current || piece.length === 0) return;
    isReading.current = true;
    const numbers = piece.map(({ number }) => number);
    const keep = (factsOf: (number: number) => ReadCells['facts']) => {
      for (const row of piece) read.set(row.number, { row, facts: factsOf(row.number) });
      isReading.current = false;
      redraw();
    };
    client.cells(batch, numbers, cells).then(
      (found) => keep((number) => found.get(number) ?? null),
      () => keep(() => 'failed'),
    );
  });

  const found = new Map<number, FactRecord>();
  for (const { number } of rows) {
    const facts = read.get(number)?.facts;
    if (facts === undefined) return null;
    if (facts === 'failed') return 'failed';
    if (facts !== null) found.set(number, facts);
  }
  return found;
}
