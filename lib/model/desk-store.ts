import type { Decision } from './decision.ts';
import type { Snapshot } from './snapshot.ts';

/** Why something could not be kept or read; views have a sentence for each. */
export type StoreTrouble =
  /** No room left. */
  | 'full'
  /** Written by a later version of Gouji. */
  | 'newer'
  /** The browser gives no storage (private window, policy), or it broke. */
  | 'unavailable';

/** Thrown by every method of a DeskStore when the storage fails. */
export class StoreError extends Error {
  readonly trouble: StoreTrouble;
  constructor(trouble: StoreTrouble, cause?: unknown) {
    super(trouble, { cause });
    this.name = 'StoreError';
    this.trouble = trouble;
  }
}

export interface Kept<T> {
  readonly items: readonly T[];
  /** Records that could not be read; they are left as they are and go along in `exportAll`. */
  readonly damaged: number;
}

/** Where decisions and snapshots are kept: IndexedDB in the browser (lib/store). All reject with StoreError. */
export interface DeskStore {
  decisions(page: string): Promise<Kept<Decision>>;
  /** Adds the decision, or puts it in the place of the one on the same page, place and values. */
  decide(decision: Decision): Promise<void>;
  /** Forgets it; nothing happens where there is none. */
  forget(decision: Pick<Decision, 'page' | 'place' | 'values'>): Promise<void>;
  /** The states the page was seen in, oldest first. */
  snapshots(page: string): Promise<Kept<Snapshot>>;
  /** Keeps what the page says now: a new snapshot where it differs from the last, else only `seen` moves on. Gives all of the page. */
  remember(snapshot: Snapshot): Promise<Kept<Snapshot>>;
  /** Everything as a JSON text to keep elsewhere, damaged records too. */
  exportAll(): Promise<string>;
  /** Adds what an exported text holds; of two decisions on the same thing the later one stays. Throws ImportError for a text that is none. */
  importAll(text: string): Promise<{ readonly added: number; readonly kept: number; readonly damaged: number }>;
  /** Calls `changed` when another page of the extension changed something. */
  subscribe(changed: () => void): void;
}
