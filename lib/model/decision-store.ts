import type { Decision } from './decision.ts';
import type { Snapshot } from './snapshot.ts';
import { TroubleError } from './trouble-error.ts';

/** Why the storage failed; views have a sentence for each. */
export type StoreTrouble =
  /** No room left. */
  | 'full'
  /** Written by a later version of Gouji. */
  | 'newer'
  /** The browser gives no storage (private window, policy), or it broke. */
  | 'unavailable';

/** Thrown by every method of a DecisionStore when the storage fails. */
export class StoreError extends TroubleError<StoreTrouble> {
  override readonly name = 'StoreError';
}

/** Thrown for a record that does not fit its schema or belongs to another item: nothing was written. */
export class UnsoundError extends Error {
  constructor(what: string, cause?: unknown) {
    super(`not kept: ${what}`, { cause });
    this.name = 'UnsoundError';
  }
}

/** notDecisions: no file of decisions; newer: written by a later version of Gouji. */
export type ImportTrouble = 'notDecisions' | 'newer';

/** Thrown by `importAll` for a text that it cannot read; nothing was changed. */
export class ImportError extends TroubleError<ImportTrouble> {
  override readonly name = 'ImportError';
}

export interface ImportCounts {
  /** Decisions that are new, or later than the existing ones. */
  readonly added: number;
  /** Decisions of the file that were not taken: the existing one is as late or later. */
  readonly kept: number;
  /** Decisions and snapshots of the file that could not be read and were left out. */
  readonly damaged: number;
}

export interface Kept<T> {
  readonly items: readonly T[];
  /** The number of records that could not be read; they stay and are exported as they are. */
  readonly damaged: number;
}

/** Stores decisions and snapshots (lib/store). All methods reject with StoreError; a write that fails changes nothing. */
export interface DecisionStore {
  decisions(page: string): Promise<Kept<Decision>>;
  /** Those on all pages. */
  allDecisions(): Promise<Kept<Decision>>;
  /** Adds the decision, or replaces the one with the same page, place and values. */
  decide(decision: Decision): Promise<void>;
  /**
   * Moves what is kept under the keys `from` for this agency and year to `page`: version 0.1.0 knew files by their names
   * alone. Of two decisions on the same finding the later one stays. True: there was something.
   */
  adopt(page: string, from: readonly string[], of: Pick<Decision, 'agency' | 'year'>): Promise<boolean>;
  /**
   * Puts `before` back in place of `done`, or deletes it where there was none; a `done` that says nothing (`saysNothing`) was
   * deleted. False, and nothing changes, where something else was decided since.
   */
  takeBack(done: Decision, before: Decision | null): Promise<boolean>;
  /** Deletes the decision, if there is one. */
  forget(decision: Pick<Decision, 'page' | 'place' | 'values'>): Promise<void>;
  /** The states of the page, oldest first. */
  snapshots(page: string): Promise<Kept<Snapshot>>;
  /** Adds a state (addState of lib/triage/page-changes.ts) and gives all states of the page. */
  remember(snapshot: Snapshot): Promise<Kept<Snapshot>>;
  /** All records as a JSON text, damaged ones too. */
  exportAll(): Promise<string>;
  /** Adds the records of an exported text; of two decisions on the same finding the later one stays. Rejects also with ImportError. */
  importAll(text: string): Promise<ImportCounts>;
  /** Calls `changed` when another page of the extension changed decisions. */
  subscribe(changed: () => void): void;
}
