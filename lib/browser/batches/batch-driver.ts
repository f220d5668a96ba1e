/** Has batches run in one page of the extension at a time, and tells all pages how far they are. */

import { createRate } from '../../batches/rate.ts';
import type { BatchRunTools } from '../../batches/run-batch.ts';
import { type Batch, type BatchItem, goingStates } from '../../model/batch.ts';
import type { BatchWatcher } from '../../model/clients/batches.ts';
import type { BatchStore } from '../../store/batch-store.ts';
import { type BatchChange, type Follower, followBatch, isGoing } from './batch-follower.ts';

/** What pages of the extension tell each other. */
type Told =
  /** The state of a batch was changed by its user. */
  { readonly type: 'commanded' } | ({ readonly type: 'changed' } & BatchChange);

const CHANNEL = 'gouji-batches';
/** Milliseconds. */
const TELL_EVERY = 250;

export function createBatchDriver(store: BatchStore, tools: Omit<BatchRunTools, 'changed' | 'store'>) {
  const channel = new BroadcastChannel(CHANNEL);
  const followers = new Map<string, Set<Follower>>();
  let current: { readonly id: string; readonly abort: AbortController } | null = null;
  /** Broke down when not even their state could be written: paused all the same. */
  const stalled = new Set<string>();
  let wake: () => void = () => {};
  let isOwn = false;

  channel.onmessage = ({ data }: MessageEvent<Told>) => {
    if (data.type === 'changed') tellHere(data);
    else void look();
  };

  function tellHere(change: BatchChange): void {
    for (const follower of followers.get(change.id) ?? []) follower.hear(change);
  }

  function tell(change: BatchChange): void {
    tellHere(change);
    channel.postMessage({ type: 'changed', ...change } satisfies Told);
  }

  /** After a command: ends what is not to go on, starts what is. */
  async function look(): Promise<void> {
    if (current !== null) {
      const { id, abort } = current;
      const batch = await store.batch(id).catch(() => null);
      if (batch === null || !isGoing(batch)) abort.abort();
    }
    wake();
    for (const id of followers.keys()) tellHere({ id, items: [], running: [], perMinute: null });
  }

  async function run(): Promise<never> {
    isOwn = true;
    for (;;) {
      const woken = new Promise<void>((done) => {
        wake = done;
      });
      // Oldest first, one after the other: hosts are asked at one pace.
      const next = (await store.batches().catch(() => [])).filter(isGoing).at(-1);
      if (next === undefined) await woken;
      else if (!(await runOne(next))) await woken;
    }
  }

  /** False: it broke down, and is not to be tried again at once. */
  async function runOne(batch: Batch): Promise<boolean> {
    const { id } = batch;
    const abort = new AbortController();
    current = { id, abort };
    stalled.delete(id);
    const rate = createRate();
    const items = new Map<number, BatchItem>();
    let running: readonly number[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const flush = () => {
      timer = undefined;
      const changed = [...items.values()];
      items.clear();
      tell({ id, items: changed, running, perMinute: rate.perMinute(Date.now()) });
    };
    const changed: BatchRunTools['changed'] = (some, under) => {
      for (const item of some) items.set(item.number, item);
      rate.add(some.filter(({ state }) => state !== 'waiting').length, Date.now());
      running = under;
      timer ??= setTimeout(flush, TELL_EVERY);
    };
    try {
      // Not before there is something to run.
      const { runBatch } = await import('../../batches/run-batch.ts');
      await runBatch(batch, { ...tools, store, changed }, abort.signal);
      return true;
    } catch (error) {
      await store.move(id, 'paused', goingStates).catch(() => stalled.add(id));
      for (const follower of followers.get(id) ?? []) follower.trouble(error);
      return false;
    } finally {
      current = null;
      clearTimeout(timer);
      running = [];
      flush();
    }
  }

  return {
    /** Runs what is to be run, as soon as no other page does. */
    start(): void {
      void navigator.locks.request(CHANNEL, run);
    },
    /** To be called when the state of a batch was changed. */
    async commanded(): Promise<void> {
      channel.postMessage({ type: 'commanded' } satisfies Told);
      await look();
    },
    /** Changes that a command made to items. */
    touched(id: string, items: readonly BatchItem[]): void {
      tell({ id, items, running: [], perMinute: null });
    },
    /** Until the function that is returned is called. */
    watch(id: string, watcher: BatchWatcher): () => void {
      const follower = followBatch(store, id, watcher, {
        isOwn: () => isOwn,
        isStalled: () => stalled.has(id),
      });
      const others = followers.get(id) ?? new Set();
      followers.set(id, others.add(follower));
      return () => {
        follower.end();
        others.delete(follower);
      };
    },
  };
}
