/** Shows a batch with what people decided on its reports, and follows their decisions. */
import { keyOfItem } from '../../batches/item-key.ts';
import type { BatchReviews } from '../../batches/reviews.ts';
import type { BatchItem } from '../../model/batch.ts';
import type { BatchWatcher } from '../../model/clients/batches.ts';
import { inTurn } from '../in-turn.ts';

export interface ReviewedWatcher extends BatchWatcher {
  /** The decisions on these pages changed; null: on any. */
  decided(page: string | null): void;
}

/** A watcher that adds to each item what was decided on it. */
export function watchReviewed(watcher: BatchWatcher, reviews: BatchReviews): ReviewedWatcher {
  const shown = new Map<number, BatchItem>();

  const show = inTurn(async (items: readonly BatchItem[]) => {
    const reviewed = await reviews.review(items);
    // An item that changed meanwhile comes again.
    const current = reviewed.filter(({ number }, at) => shown.get(number) === items[at]);
    if (current.length > 0) watcher.items(current);
  });

  function showOrSay(items: readonly BatchItem[]): void {
    show(items).catch((error: unknown) => {
      watcher.items(items);
      watcher.trouble(error instanceof Error ? error : new Error(String(error)));
    });
  }

  return {
    progress: watcher.progress,
    trouble: watcher.trouble,
    items(items) {
      for (const item of items) shown.set(item.number, item);
      showOrSay(items);
    },
    async decided(page) {
      await reviews.reload(page);
      showOrSay([...shown.values()].filter((item) => page === null || keyOfItem(item) === page));
    },
  };
}
