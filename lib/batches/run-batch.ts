/** Runs a batch: reads its items, then compares its reports. */
import type { Batch } from '../model/batch.ts';
import type { ReportYears } from '../related/known-context.ts';
import { compareReports } from './compare.ts';
import { createOutlines } from './outlines.ts';
import { type RunTools, readItems } from './read-items.ts';

export type BatchRunTools = RunTools & Pick<ReportYears, 'knownElsewhere'> & { readonly atOnce: number };

/** Runs until nothing is left to do or `signal` aborts. Gives the batch at its end. Rejects with StoreError. */
export async function runBatch(batch: Batch, tools: BatchRunTools, signal: AbortSignal): Promise<Batch> {
  let now = batch;
  const outlines = createOutlines();
  const move = async (to: Batch['state'], from: Batch['state']) => {
    // Only from this state: the user may have paused the batch meanwhile.
    now = signal.aborted ? now : ((await tools.store.move(batch.id, to, [from])) ?? now);
  };
  if (now.state === 'running') {
    await readItems(now, { ...tools, outlines }, signal);
    await move('comparing', 'running');
  }
  if (now.state === 'comparing' && !signal.aborted) {
    await compareReports(now, { ...tools, outlines }, signal);
    const { waiting } = await tools.store.counts(batch.id);
    await move(waiting > 0 ? 'cancelled' : 'done', 'comparing');
  }
  return now;
}
