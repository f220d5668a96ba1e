/** Where records lie. What they mean is lib/store/decision-store.ts's affair. */
import type { Decision } from '../model/decision.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** What a record is found by: its values at these paths. */
export const keyPaths = { decisions: ['page', 'place', 'values'], snapshots: ['page', 'at'] } as const;
export type Table = keyof typeof keyPaths;
export const tables = Object.keys(keyPaths) as readonly Table[];

/** As they were found, nothing is sure of them; in the order of their keys. */
export type Records = Readonly<Record<Table, readonly unknown[]>>;

export interface Edit {
  /** Each takes the place of the one with its key. */
  readonly put?: { readonly decisions?: readonly Decision[]; readonly snapshots?: readonly Snapshot[] };
  /** Keys; nothing happens where there is no such record. */
  readonly remove?: Partial<Readonly<Record<Table, readonly (readonly string[])[]>>>;
}

/** Comes up with an edit from what is there, and with what the edit's caller is to be told. */
export type Plan<T> = (records: Records) => { readonly edit: Edit; readonly gives: T };

/** All reject with StoreError. */
export interface Database {
  /** Records of a page; of all pages for null. */
  read(page: string | null): Promise<Records>;
  /** Reads as `read` does and changes all that `plan` says or nothing; no other edit comes between. */
  edit<T>(page: string | null, plan: Plan<T>): Promise<T>;
  /** Tells those who subscribed on other pages of the extension. */
  announce(): void;
  subscribe(changed: () => void): void;
}
