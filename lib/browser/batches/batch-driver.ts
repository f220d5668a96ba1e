/** Runs batches in one page of the extension at a time and reports their progress to all pages. */

import { createRate } from '../../batches/rate.ts';
import type { BatchRunTools } from '../../batches/run-batch.ts';
import { type Batch, type BatchItem, goingStates } from '../../model/batch.ts';
import type { BatchWatcher } from '../../model/clients/batches.ts';
import type { BatchStore } from '../../store/batch-store.ts';
import { type BatchChange, type Follower, followBatch, isGoing } from './batch-follower.ts';

/** Pages of the extension send these to each other. */
type BatchMessage =
  /** The state of a batch was changed by its user. */
  { readonly type: 'commanded' } | ({ readonly type: 'changed' } & BatchChange);

const CHANNEL = 'gouji-batches';
/** Milliseconds. */
const REPORT_EVERY = 250;
/** Drawing takes longer for larger batches and stops the run meanwhile, so it gets a tenth of the time. */
const REST = 9;

interface DriverTools extends Omit<BatchRunTools, 'changed' | 'store'> {
  /** Called when a batch has compared its reports. */
  readonly compared: () => Promise<void>;
}

export function createBatchDriver(store: BatchStore, { compared, ...tools }: DriverTools) {
  const channel = new BroadcastChannel(CHANNEL);
  const followers = new Map<string, Set<Follower>>();
  let current: { readonly id: string; readonly abort: AbortController } | null = null;
  /** Batches that broke down and whose state could not be written: they count as paused. */
  const stalled = new Set<string>();
  let wake: () => void = () => {};
  let isOwn = false;

  channel.onmessage = ({ data }: MessageEvent<BatchMessage>) => {
    if (data.type === 'changed') notifyFollowers(data);
    else void followCommand();
  };

  function notifyFollowers(change: BatchChange): void {
    for (const follower of followers.get(change.id) ?? []) follower.onChange(change);
  }

  function notifyPages(change: BatchChange): void {
    notifyFollowers(change);
    channel.postMessage({ type: 'changed', ...change } satisfies BatchMessage);
  }

  /** Ends the batch that the user stopped, and starts the one that the user wants to go on. */
  async function followCommand(): Promise<void> {
    if (current !== null) {
      const { id, abort } = current;
      const batch = await store.batch(id).catch(() => null);
      if (batch === null || !isGoing(batch)) abort.abort();
    }
    wake();
    for (const id of followers.keys()) notifyFollowers({ id, items: [], running: [], perMinute: null });
  }

  async function run(): Promise<never> {
    isOwn = true;
    for (;;) {
      const woken = new Promise<void>((done) => {
        wake = done;
      });
      // The oldest first, one after the other, so that each host is asked at one pace.
      const next = (await store.batches().catch(() => [])).filter(isGoing).at(-1);
      if (next === undefined) await woken;
      else if (!(await runOne(next))) await woken;
    }
  }

  /** False: it broke down and must not be tried again at once. */
  async function runOne(batch: Batch): Promise<boolean> {
    const { id } = batch;
    const abort = new AbortController();
    current = { id, abort };
    stalled.delete(id);
    const rate = createRate();
    const items = new Map<number, BatchItem>();
    let running: readonly number[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    let rest = REPORT_EVERY;
    const flush = () => {
      timer = undefined;
      const changed = [...items.values()];
      items.clear();
      const started = performance.now();
      notifyPages({ id, items: changed, running, perMinute: rate.perMinute(Date.now()) });
      // This page draws what it hears before it does anything else.
      setTimeout(() => {
        rest = Math.max(REPORT_EVERY, (performance.now() - started) * REST);
      });
    };
    const changed: BatchRunTools['changed'] = (some, under) => {
      for (const item of some) items.set(item.number, item);
      rate.add(some.filter(({ state }) => state !== 'waiting').length, Date.now());
      running = under;
      timer ??= setTimeout(flush, rest);
    };
    try {
      // Loaded only when there is a batch to run.
      const { runBatch } = await import('../../batches/run-batch.ts');
      await runBatch(batch, { ...tools, store, changed }, abort.signal);
      // Open pages that miss it are as they were before.
      if (!abort.signal.aborted) await compared().catch(() => undefined);
      return true;
    } catch (error) {
      await store.move(id, 'paused', goingStates).catch(() => stalled.add(id));
      for (const follower of followers.get(id) ?? []) follower.onProblem(error);
      return false;
    } finally {
      current = null;
      clearTimeout(timer);
      running = [];
      flush();
    }
  }

  return {
    /** Runs batches as soon as no other page does. */
    start(): void {
      void navigator.locks.request(CHANNEL, run);
    },
    /** Must be called after the state of a batch was changed. */
    async commanded(): Promise<void> {
      channel.postMessage({ type: 'commanded' } satisfies BatchMessage);
      await followCommand();
    },
    /** Reports changes that a command made to items. */
    touched(id: string, items: readonly BatchItem[]): void {
      notifyPages({ id, items, running: [], perMinute: null });
    },
    /** Reports progress until the returned function is called. */
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
