/** Rows found, each with the row of the form it is. */
import type { LabelledRow } from './rows.ts';

/** A row paired with a row of the form; its values are `cells.slice(valuesFrom)`. */
export interface Pairing {
  readonly spec: number;
  readonly row: LabelledRow;
  readonly valuesFrom: number;
  /** Its numbers are not the row's: they belong to rows inside it. */
  readonly inside?: true;
  /** The label is none of the form's: the place says which row it is. */
  readonly renamed?: true;
}

/** A row of the form that was not found, with the rows that stand where it belongs. */
export interface Unpaired {
  readonly spec: number;
  readonly rows: readonly LabelledRow[];
}

export interface Alignment {
  readonly pairings: readonly Pairing[];
  readonly unpaired: readonly Unpaired[];
}
