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

/** Thrown by every method of a DecisionStore when the storage fails. */
export class StoreError extends Error {
  readonly trouble: StoreTrouble;
  constructor(trouble: StoreTrouble, cause?: unknown) {
    super(trouble, { cause });
    this.name = 'StoreError';
    this.trouble = trouble;
  }
}

/** Thrown for a record that is not what its schema says, or not of what it was to be kept with: nothing was written. */
export class UnsoundError extends Error {
  constructor(what: string, cause?: unknown) {
    super(`not kept: ${what}`, { cause });
    this.name = 'UnsoundError';
  }
}

/** notVerdicts: no file of verdicts; newer: written by a later version of Gouji. */
export type ImportTrouble = 'notVerdicts' | 'newer';

/** Thrown by `importAll` for a text that it cannot take anything from; nothing was changed. */
export class ImportError extends Error {
  readonly trouble: ImportTrouble;
  constructor(trouble: ImportTrouble, cause?: unknown) {
    super(trouble, { cause });
    this.name = 'ImportError';
    this.trouble = trouble;
  }
}

export interface Imported {
  /** Decisions that are new here, or later than what was here. */
  readonly added: number;
  /** Decisions of the file that were here already, as late or later. */
  readonly kept: number;
  /** Decisions and snapshots of the file that could not be read: left out, the file still has them. */
  readonly damaged: number;
}

export interface Kept<T> {
  readonly items: readonly T[];
  /** Records that could not be read; they are left as they are and go along in `exportAll`. */
  readonly damaged: number;
}

/** Where decisions and snapshots are kept: IndexedDB in the browser (lib/store). All reject with StoreError, and a write that fails changes nothing. */
export interface DecisionStore {
  decisions(page: string): Promise<Kept<Decision>>;
  /** Adds the decision, or puts it in the place of the one on the same page, place and values. */
  decide(decision: Decision): Promise<void>;
  /** Forgets it; nothing happens where there is none. */
  forget(decision: Pick<Decision, 'page' | 'place' | 'values'>): Promise<void>;
  /** The states the page was seen in, oldest first. */
  snapshots(page: string): Promise<Kept<Snapshot>>;
  /** Keeps what the page says now (addState of lib/triage/page-changes.ts) and gives all of the page. */
  remember(snapshot: Snapshot): Promise<Kept<Snapshot>>;
  /** Everything as a JSON text to keep elsewhere, damaged records too. */
  exportAll(): Promise<string>;
  /** Adds what an exported text holds; of two decisions on the same thing the later one stays. Rejects with ImportError too. */
  importAll(text: string): Promise<Imported>;
  /** Calls `changed` when another page of the extension decided, forgot or imported something. */
  subscribe(changed: () => void): void;
}
