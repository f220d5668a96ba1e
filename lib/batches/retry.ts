import type { Batch, BatchItem } from '../model/batch.ts';
import type { BatchStore } from '../store/batch-store.ts';

const PIECE = 500;

/**
 * Lets items of a batch be read again: these, or all that failed or were skipped. As their results may matter for others,
 * all reports are compared again. Gives the items that changed.
 */
export async function retryItems(
  { id, size }: Batch,
  store: BatchStore,
  numbers?: readonly number[],
): Promise<readonly BatchItem[]> {
  const chosen = numbers === undefined ? null : new Set(numbers);
  const changed: BatchItem[] = [];
  for (let from = 0; from < size; from += PIECE) {
    const piece = (await store.items(id, from, PIECE)).flatMap((item): BatchItem[] => {
      const again = chosen === null ? item.state === 'failed' || item.state === 'skipped' : chosen.has(item.number);
      if (again) return [{ ...item, state: 'waiting', reason: null, tries: 0, row: null }];
      return item.row?.compared ? [{ ...item, row: { ...item.row, compared: false } }] : [];
    });
    if (piece.length > 0) await store.saveAll(piece);
    changed.push(...piece);
  }
  await store.move(id, 'running');
  return changed;
}
