import { type ReadonlySignal, signal } from '@preact/signals';
import type { Decision } from '../../lib/model/decision.ts';
import { type DecisionStore, type Kept, StoreError, type StoreTrouble } from '../../lib/model/decision-store.ts';
import type { Snapshot } from '../../lib/model/snapshot.ts';

/** A store that goes on in memory when the browser's fails, so that no decision is lost while the side panel is open. */
export interface FallbackStore extends DecisionStore {
  /** Why the browser's store is not used; null where it is used. */
  readonly trouble: ReadonlySignal<StoreTrouble | null>;
  /** Writes to the browser's store what memory alone holds, and uses that store again if this succeeds. */
  retry(): Promise<void>;
}

type StoreRequest<T> = (store: DecisionStore) => Promise<T>;

/** Uses `store`; after its first failure a store from `createSpareStore`, which starts with everything that `store` held. */
export function createFallbackStore(store: DecisionStore, createSpareStore: () => DecisionStore): FallbackStore {
  const trouble = signal<StoreTrouble | null>(null);
  let spare: Promise<DecisionStore> | null = null;
  /** The writes that reached memory alone, in order. */
  const unsaved: StoreRequest<unknown>[] = [];
  /** The last read of each page: the spare store starts with it if `store` cannot be exported. */
  const decisions = new Map<string, readonly Decision[]>();
  const snapshots = new Map<string, readonly Snapshot[]>();

  async function run<T>(request: StoreRequest<T>): Promise<{ readonly done: T; readonly inMemory: boolean }> {
    if (spare === null) {
      try {
        return { done: await request(store), inMemory: false };
      } catch (error) {
        fallBack(error);
      }
    }
    return { done: await request(await (spare ?? startSpare())), inMemory: true };
  }

  async function read<T>(request: StoreRequest<T>): Promise<T> {
    return (await run(request)).done;
  }

  async function write<T>(request: StoreRequest<T>): Promise<T> {
    const { done, inMemory } = await run(request);
    if (inMemory) unsaved.push(request);
    // The store may have come back in the meantime.
    if (inMemory && spare === null) await retry();
    return done;
  }

  async function retry(): Promise<void> {
    try {
      for (let request = unsaved[0]; request !== undefined; request = unsaved[0]) {
        await request(store);
        unsaved.shift();
      }
      spare = null;
      trouble.value = null;
    } catch (error) {
      fallBack(error);
    }
  }

  function fallBack(error: unknown): void {
    if (!(error instanceof StoreError)) throw error;
    trouble.value = error.trouble;
    spare ??= startSpare();
  }

  async function startSpare(): Promise<DecisionStore> {
    const memory = createSpareStore();
    try {
      await memory.importAll(await store.exportAll());
    } catch {
      for (const decision of [...decisions.values()].flat()) await memory.decide(decision);
      for (const snapshot of [...snapshots.values()].flat()) await memory.remember(snapshot);
    }
    return memory;
  }

  function keepRead<T>(read: Map<string, readonly T[]>, page: string, kept: Kept<T>): Kept<T> {
    read.set(page, kept.items);
    return kept;
  }

  return {
    trouble,
    retry,
    decisions: async (page) => keepRead(decisions, page, await read((to) => to.decisions(page))),
    allDecisions: () => read((to) => to.allDecisions()),
    snapshots: async (page) => keepRead(snapshots, page, await read((to) => to.snapshots(page))),
    remember: async (snapshot) => keepRead(snapshots, snapshot.page, await write((to) => to.remember(snapshot))),
    decide: (decision) => write((to) => to.decide(decision)),
    adopt: (page, from, of) => write((to) => to.adopt(page, from, of)),
    takeBack: (done, before) => write((to) => to.takeBack(done, before)),
    forget: (decision) => write((to) => to.forget(decision)),
    exportAll: () => read((to) => to.exportAll()),
    importAll: (text) => write((to) => to.importAll(text)),
    subscribe: (changed) => store.subscribe(changed),
  };
}
