import type { BatchItem } from '../model/batch.ts';
import { UnsoundError } from '../model/decision-store.ts';
import type { BatchStore, ItemParts } from '../store/batch-store.ts';

/**
 * Stores an item with its parts; where these are damaged, as failed, so that the other items go on. Gives the stored item.
 * Rejects with StoreError.
 */
export async function saveResult(store: BatchStore, item: BatchItem, parts: ItemParts): Promise<BatchItem> {
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
