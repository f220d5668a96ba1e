/** Takes a batch from where it is to its end: reading, then comparing. */
import type { Batch } from '../model/batch.ts';
import { compareReports } from './compare.ts';
import { type RunTools, readItems } from './read-items.ts';

export type DriveTools = RunTools & { readonly atOnce: number };

/** Goes on until nothing is left to do or `signal` ends it. Gives the batch as it is then. Rejects with StoreError. */
export async function drive(batch: Batch, tools: DriveTools, signal: AbortSignal): Promise<Batch> {
  let now = batch;
  const move = async (to: Batch['state'], from: Batch['state']) => {
    // Only from the state that was finished: meanwhile the user may have paused it.
    now = signal.aborted ? now : ((await tools.store.move(batch.id, to, [from])) ?? now);
  };
  if (now.state === 'running') {
    await readItems(now, tools, signal);
    await move('comparing', 'running');
  }
  if (now.state === 'comparing' && !signal.aborted) {
    await compareReports(now, tools, signal);
    const { waiting } = await tools.store.counts(batch.id);
    await move(waiting > 0 ? 'cancelled' : 'done', 'comparing');
  }
  return now;
}
