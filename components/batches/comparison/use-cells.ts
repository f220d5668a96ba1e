import { useEffect, useState } from 'preact/hooks';
import type { CellId } from '../../../lib/model/form.ts';
import type { FactRecord } from '../../../lib/views/identities.ts';
import type { BatchesState } from '../state.ts';

type CellsByReport = ReadonlyMap<number, FactRecord> | 'failed';

/** The cells of these reports by their numbers; null: being read. They are read again when a report changes. */
export function useCells(
  state: BatchesState,
  numbers: readonly number[],
  cells: readonly CellId[],
): CellsByReport | null {
  const { client } = state;
  const batch = state.batch.value;
  const rows = state.rows.value;
  const asked = JSON.stringify([batch, numbers, cells]);
  const [read, setRead] = useState<{ readonly asked: string; readonly found: CellsByReport } | null>(null);
  useEffect(() => {
    if (batch === null) return;
    let isWanted = true;
    client.cells(batch, numbers, cells).then(
      (found) => isWanted && setRead({ asked, found }),
      () => isWanted && setRead({ asked, found: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [client, asked, rows]);
  return read?.asked === asked ? read.found : null;
}
