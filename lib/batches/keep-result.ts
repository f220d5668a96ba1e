import type { BatchItem } from '../model/batch.ts';
import { UnsoundError } from '../model/decision-store.ts';
import type { BatchStore, Parts } from '../store/batch-store.ts';

/**
 * Keeps an item with what came of it; where that is damaged, as failed: one report does not stop the others. Gives the item
 * as it is kept. Rejects with StoreError.
 */
export async function keepResult(store: BatchStore, item: BatchItem, parts: Parts): Promise<BatchItem> {
  try {
    await store.save(item, parts);
    return item;
  } catch (error) {
    if (!(error instanceof UnsoundError)) throw error;
    const failed: BatchItem = { ...item, state: 'failed', reason: { id: 'batch.unsound', data: {} }, row: null };
    await store.save(failed);
    return failed;
  }
}
