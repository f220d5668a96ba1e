/** The batches that the page shows, kept in step with the settings, the user's decisions and what else was read. */
import type { BatchWatcher } from '../../model/clients/batches.ts';
import type { BatchStore } from '../../store/batch-store.ts';
import { DECISIONS_KEY, pageOfChange } from '../decision-changes.ts';
import type { ExtensionApi } from '../extension-api.ts';
import { inTurn } from '../in-turn.ts';
import { isBatchChange, REPORTS_KEY } from '../related/report-changes.ts';
import type { keptSettings } from '../settings/settings-storage.ts';
import { onStoredChange } from '../stored-change.ts';
import type { createBatchDriver } from './batch-driver.ts';
import { isGoing } from './batch-follower.ts';
import type { KnownBeside, LoadedReviews } from './later.ts';
import { watchReviewed } from './reviewed-batch.ts';

interface WatchedParts {
  readonly store: Pick<BatchStore, 'batch'>;
  readonly driver: ReturnType<typeof createBatchDriver>;
  readonly reviews: LoadedReviews;
  readonly beside: Pick<KnownBeside, 'refresh'>;
  readonly settings: Pick<ReturnType<typeof keptSettings>, 'subscribe'>;
}

export function watchedBatches(
  extension: ExtensionApi<'storage'>,
  { store, driver, reviews, beside, settings }: WatchedParts,
) {
  /** What looks again at the reports of batches that are watched. */
  const renewals = new Map<string, Set<() => void>>();
  /** Batches that ran when something changed. */
  const behind = new Set<string>();
  const refreshAll = inTurn(async () => {
    for (const id of renewals.keys()) await refresh(id);
  });
  settings.subscribe(() => void refreshAll());
  onStoredChange(extension, REPORTS_KEY, (change) => {
    // What batches say of each other's reports matters to none of them.
    if (!isBatchChange(change)) void refreshAll();
  });

  /** Compares again what is no longer as it was compared. */
  async function refresh(id: string): Promise<void> {
    const batch = await store.batch(id);
    if (batch === null) return;
    if (isGoing(batch)) behind.add(id);
    const changed = await beside.refresh(batch);
    if (changed.length === 0) return;
    driver.touched(id, changed);
    await driver.commanded();
  }

  return {
    /** The returned function ends the watch. */
    watch(id: string, watcher: BatchWatcher): () => void {
      const reviewed = watchReviewed(watcher, reviews);
      const renew = () => reviewed.decided(null);
      let wasGoing = false;
      const own = renewals.get(id) ?? new Set();
      renewals.set(id, own.add(renew));
      const stopFollowing = onStoredChange(extension, DECISIONS_KEY, (change) =>
        reviewed.decided(pageOfChange(change)),
      );
      const end = driver.watch(id, {
        ...reviewed,
        progress(progress) {
          watcher.progress(progress);
          const going = isGoing(progress.batch);
          if (!going && behind.delete(id)) void refreshAll();
          // All are read now, so the round before can be found.
          if (!going && wasGoing) renew();
          wasGoing = going;
        },
      });
      // Something may have changed while no page showed the batch.
      refreshAll().catch((error: unknown) =>
        watcher.trouble(error instanceof Error ? error : new Error(String(error))),
      );
      return () => {
        own.delete(renew);
        if (own.size === 0) renewals.delete(id);
        stopFollowing();
        end();
      };
    },
    /** Looks again at the reports of a batch that is watched. */
    renew(id: string): void {
      for (const renew of renewals.get(id) ?? []) renew();
    },
  };
}
