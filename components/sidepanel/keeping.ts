import { type ReadonlySignal, signal } from '@preact/signals';
import type { Decision } from '../../lib/model/decision.ts';
import { type DecisionStore, type Kept, StoreError, type StoreTrouble } from '../../lib/model/decision-store.ts';
import type { Snapshot } from '../../lib/model/snapshot.ts';

/** A store that goes on in memory when the browser's fails: nothing decided is lost while the side panel is open. */
export interface Keeping extends DecisionStore {
  /** Why the browser's store is not used; null: it is. */
  readonly trouble: ReadonlySignal<StoreTrouble | null>;
  /** Writes what memory alone holds to the browser's store and goes back to it, if it lets. */
  retry(): Promise<void>;
}

type Ask<T> = (store: DecisionStore) => Promise<T>;

/** Keeps in `store`; from its first failure on in a store that `createSpare` makes, which starts with all that was kept. */
export function keepIn(store: DecisionStore, createSpare: () => DecisionStore): Keeping {
  const trouble = signal<StoreTrouble | null>(null);
  let spare: Promise<DecisionStore> | null = null;
  /** What was written to memory alone, in order. */
  const owed: Ask<unknown>[] = [];
  /** Last read of each page: all there is to go on with if the store cannot even be exported. */
  const decisions = new Map<string, readonly Decision[]>();
  const snapshots = new Map<string, readonly Snapshot[]>();

  async function ask<T>(what: Ask<T>): Promise<{ readonly done: T; readonly inMemory: boolean }> {
    if (spare === null) {
      try {
        return { done: await what(store), inMemory: false };
      } catch (error) {
        fallBack(error);
      }
    }
    return { done: await what(await (spare ?? startSpare())), inMemory: true };
  }

  async function read<T>(what: Ask<T>): Promise<T> {
    return (await ask(what)).done;
  }

  async function write<T>(what: Ask<T>): Promise<T> {
    const { done, inMemory } = await ask(what);
    if (inMemory) owed.push(what);
    // The store may have come back in the meantime.
    if (inMemory && spare === null) await retry();
    return done;
  }

  async function retry(): Promise<void> {
    try {
      for (let what = owed[0]; what !== undefined; what = owed[0]) {
        await what(store);
        owed.shift();
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
    const memory = createSpare();
    try {
      await memory.importAll(await store.exportAll());
    } catch {
      for (const decision of [...decisions.values()].flat()) await memory.decide(decision);
      for (const snapshot of [...snapshots.values()].flat()) await memory.remember(snapshot);
    }
    return memory;
  }

  function note<T>(read: Map<string, readonly T[]>, page: string, kept: Kept<T>): Kept<T> {
    read.set(page, kept.items);
    return kept;
  }

  return {
    trouble,
    retry,
    decisions: async (page) => note(decisions, page, await read((to) => to.decisions(page))),
    snapshots: async (page) => note(snapshots, page, await read((to) => to.snapshots(page))),
    remember: async (snapshot) => note(snapshots, snapshot.page, await write((to) => to.remember(snapshot))),
    decide: (decision) => write((to) => to.decide(decision)),
    forget: (decision) => write((to) => to.forget(decision)),
    exportAll: () => read((to) => to.exportAll()),
    importAll: (text) => write((to) => to.importAll(text)),
    subscribe: (changed) => store.subscribe(changed),
  };
}
