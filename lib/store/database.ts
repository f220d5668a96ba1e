/** A database of records, whose meaning only lib/store/decision-store.ts knows. */
import type { Decision } from '../model/decision.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** The key of a record: its values at these paths. */
export const keyPaths = { decisions: ['page', 'place', 'values'], snapshots: ['page', 'at'] } as const;
export type Table = keyof typeof keyPaths;
export const tables = Object.keys(keyPaths) as readonly Table[];

/** Unchecked records in the order of their keys. */
export type Records = Readonly<Record<Table, readonly unknown[]>>;

export interface Edit {
  /** Each replaces the record with its key. */
  readonly put?: { readonly decisions?: readonly Decision[]; readonly snapshots?: readonly Snapshot[] };
  /** Keys; a key without a record is ignored. */
  readonly remove?: Partial<Readonly<Record<Table, readonly (readonly string[])[]>>>;
}

/** Plans an edit of the records, and the value that the caller gets. */
export type Plan<T> = (records: Records) => { readonly edit: Edit; readonly gives: T };

/** All methods reject with StoreError. */
export interface Database {
  /** Records of a page; of all pages for null. */
  read(page: string | null): Promise<Records>;
  /** Decisions on all pages, without snapshots, of which there are many more. */
  readDecisions(): Promise<readonly unknown[]>;
  /** Reads as `read` does and makes all changes of `plan` or none; no other edit comes between. */
  edit<T>(page: string | null, plan: Plan<T>): Promise<T>;
  /** Notifies the subscribers on other pages of the extension. */
  announce(): void;
  subscribe(changed: () => void): void;
}
