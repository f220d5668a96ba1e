/** Has batches run in one page of the extension at a time, and tells all of them how far they are. */
import type { DriveTools } from '../many/drive.ts';
import { createRate } from '../many/rate.ts';
import { type Batch, type BatchItem, type BatchProgress, goingStates } from '../model/batch.ts';
import type { BatchStore } from '../store/batch-store.ts';

export interface Watcher {
  progress(progress: BatchProgress): void;
  items(items: readonly BatchItem[]): void;
  trouble(error: Error): void;
}

/** What pages of the extension tell each other. */
type Told =
  /** The state of a batch was changed by its user. */
  | { readonly type: 'commanded' }
  | {
      readonly type: 'changed';
      readonly id: string;
      readonly items: readonly BatchItem[];
      readonly running: readonly number[];
      readonly perMinute: number | null;
    };

const CHANNEL = 'gouji-batches';
const TELL_EVERY = 250;
const PIECE = 500;
/** Counting takes longer the larger a batch is, and nothing is written meanwhile: it gets a tenth of the time. */
const REST = 9;

export function createBatchDriver(store: BatchStore, tools: Omit<DriveTools, 'changed' | 'store'>) {
  const channel = new BroadcastChannel(CHANNEL);
  const watched = new Map<string, Set<(told: Extract<Told, { type: 'changed' }>) => void>>();
  const troubled = new Map<string, Set<Watcher>>();
  let current: { readonly id: string; readonly abort: AbortController } | null = null;
  /** Broke down when not even their state could be written: paused all the same. */
  const stalled = new Set<string>();
  let wake: () => void = () => {};
  let isOwn = false;

  channel.onmessage = ({ data }: MessageEvent<Told>) => {
    if (data.type === 'changed') for (const tell of watched.get(data.id) ?? []) tell(data);
    else void look();
  };

  /** After a command: ends what is not to go on, starts what is. */
  async function look(): Promise<void> {
    if (current !== null) {
      const { id, abort } = current;
      const batch = await store.batch(id).catch(() => null);
      if (batch === null || !isGoing(batch)) abort.abort();
    }
    wake();
    for (const id of watched.keys()) tell({ type: 'changed', id, items: [], running: [], perMinute: null });
  }

  function tell(told: Extract<Told, { type: 'changed' }>): void {
    for (const each of watched.get(told.id) ?? []) each(told);
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
      const told = {
        type: 'changed',
        id,
        items: [...items.values()],
        running,
        perMinute: rate.perMinute(Date.now()),
      } as const;
      items.clear();
      tell(told);
      channel.postMessage(told);
    };
    const changed: DriveTools['changed'] = (some, under) => {
      for (const item of some) items.set(item.number, item);
      rate.add(some.filter(({ state }) => state !== 'waiting').length, Date.now());
      running = under;
      timer ??= setTimeout(flush, TELL_EVERY);
    };
    try {
      // Not before there is something to run.
      const { drive } = await import('../many/drive.ts');
      await drive(batch, { ...tools, store, changed }, abort.signal);
      return true;
    } catch (error) {
      await store.move(id, 'paused', goingStates).catch(() => stalled.add(id));
      for (const watcher of troubled.get(id) ?? [])
        watcher.trouble(error instanceof Error ? error : new Error(String(error)));
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
      const told = { type: 'changed', id, items, running: [], perMinute: null } as const;
      tell(told);
      channel.postMessage(told);
    },
    watch(id: string, watcher: Watcher): () => void {
      const compared = new Set<number>();
      let ended = false;
      let last: Extract<Told, { type: 'changed' }> | null = null;
      const note = (items: readonly BatchItem[]) => {
        for (const { number, row } of items) {
          if (row?.compared) compared.add(number);
          else compared.delete(number);
        }
        if (items.length > 0) watcher.items(items);
      };
      const report = async () => {
        const [kept, counts] = await Promise.all([store.batch(id), store.counts(id)]);
        if (kept === null || ended) return;
        const batch: Batch = stalled.has(id) ? { ...kept, state: 'paused' } : kept;
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
          own: isOwn,
        });
      };
      const fail = (error: unknown) => {
        if (!ended) watcher.trouble(error instanceof Error ? error : new Error(String(error)));
      };
      let isBehind = false;
      let isReporting = false;
      const keepUp = async () => {
        isBehind = true;
        if (isReporting) return;
        isReporting = true;
        try {
          while (isBehind && !ended) {
            isBehind = false;
            const started = performance.now();
            await report();
            await rest((performance.now() - started) * REST);
          }
        } finally {
          isReporting = false;
        }
      };
      const hear = (told: Extract<Told, { type: 'changed' }>) => {
        last = told;
        note(told.items);
        keepUp().catch(fail);
      };
      add(watched, id, hear);
      add(troubled, id, watcher);
      const begin = async () => {
        await report();
        const size = (await store.batch(id))?.size ?? 0;
        for (let from = 0; from < size && !ended; from += PIECE) note(await store.items(id, from, PIECE));
        await report();
      };
      begin().catch(fail);
      return () => {
        ended = true;
        watched.get(id)?.delete(hear);
        troubled.get(id)?.delete(watcher);
      };
    },
  };
}

function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function isGoing({ state }: Batch): boolean {
  return goingStates.some((going) => going === state);
}

function add<T>(sets: Map<string, Set<T>>, id: string, value: T): void {
  const known = sets.get(id) ?? new Set();
  known.add(value);
  sets.set(id, known);
}
