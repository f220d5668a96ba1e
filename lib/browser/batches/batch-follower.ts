/** Reports the progress of a batch to a page of the extension, whichever page runs the batch. */
import { type Batch, type BatchItem, goingStates, type ItemState } from '../../model/batch.ts';
import type { BatchWatcher } from '../../model/clients/batches.ts';
import type { BatchStore } from '../../store/batch-store.ts';
import { wait } from '../wait.ts';

/** A change in a run: items that changed, those under way, the speed. */
export interface BatchChange {
  readonly id: string;
  readonly items: readonly BatchItem[];
  readonly running: readonly number[];
  readonly perMinute: number | null;
}

export interface Follower {
  onChange(change: BatchChange): void;
  onProblem(error: unknown): void;
  end(): void;
}

/** Facts that only the page knows that runs the batch. */
export interface RunHere {
  /** Whether this page runs it. */
  isOwn(): boolean;
  /** Whether the batch stopped and its state could not be written. */
  isStalled(): boolean;
}

/** So many items are read at once. */
const PIECE = 500;
/** Counting takes longer for larger batches and stops all writing meanwhile, so it gets a tenth of the time. */
const REST = 9;

/** Reports all items as they are kept; after that, each change has to be given to the follower. */
export function followBatch(store: BatchStore, id: string, watcher: BatchWatcher, run: RunHere): Follower {
  const compared = new Set<number>();
  const states = new Map<number, ItemState>();
  let last: BatchChange | null = null;
  let isEnded = false;
  let isBehind = false;
  let isReporting = false;

  function note(items: readonly BatchItem[]): void {
    for (const { number, row, state } of items) {
      states.set(number, state);
      if (row?.compared) compared.add(number);
      else compared.delete(number);
    }
    if (items.length > 0) watcher.items(items);
  }

  async function report(): Promise<void> {
    const kept = await store.batch(id);
    if (kept === null || isEnded) return;
    // A damaged item counts as failed here, as the view shows it; the store counts it by its state.
    const counts = states.size === kept.size ? countOf(states.values()) : await store.counts(id);
    if (isEnded) return;
    const batch: Batch = run.isStalled() ? { ...kept, state: 'paused' } : kept;
    const perMinute = isGoing(batch) ? (last?.perMinute ?? null) : null;
    const left = batch.state === 'comparing' ? counts.done - compared.size : counts.waiting;
    const secondsLeft = perMinute === null || perMinute === 0 ? null : Math.round((left / perMinute) * 60);
    watcher.progress({
      batch,
      counts,
      running: last?.running ?? [],
      compared: compared.size,
      perMinute,
      secondsLeft,
      own: run.isOwn(),
    });
  }

  /** Changes that come during a report are in the next one. */
  async function keepUp(): Promise<void> {
    isBehind = true;
    if (isReporting) return;
    isReporting = true;
    try {
      while (isBehind && !isEnded) {
        isBehind = false;
        const started = performance.now();
        await report();
        await wait((performance.now() - started) * REST);
      }
    } finally {
      isReporting = false;
    }
  }

  async function begin(): Promise<void> {
    await report();
    const size = (await store.batch(id))?.size ?? 0;
    for (let from = 0; from < size && !isEnded; from += PIECE) {
      // Items that changed meanwhile are newer.
      note((await store.items(id, from, PIECE)).filter(({ number }) => !states.has(number)));
    }
    await report();
  }

  function onProblem(error: unknown): void {
    if (!isEnded) watcher.trouble(error instanceof Error ? error : new Error(String(error)));
  }

  begin().catch(onProblem);
  return {
    onChange(change) {
      last = change;
      note(change.items);
      keepUp().catch(onProblem);
    },
    onProblem,
    end() {
      isEnded = true;
    },
  };
}

function countOf(states: Iterable<ItemState>): Record<ItemState, number> {
  const counts = { waiting: 0, done: 0, failed: 0, skipped: 0 };
  for (const state of states) counts[state] += 1;
  return counts;
}

export function isGoing({ state }: Batch): boolean {
  return goingStates.some((going) => going === state);
}
