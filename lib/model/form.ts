/** The types of the official form. The forms themselves are in lib/forms. */

/** By the year of the notice, oldest first. A new form is a name here and a file in lib/forms. */
export const formIds = ['2019', '2021'] as const;
export type FormId = (typeof formIds)[number];
export type TableId = 't2' | 't3' | 't4';
export const sectionIds = ['overview', 'disclosure', 'requests', 'review', 'problems', 'other'] as const;
export type SectionId = (typeof sectionIds)[number];

/** `<table>.<row>.<column>`. A row inside a group has a dot of its own: `t3.denied.thirdParty.total`. */
export type CellId = string;

export function cellId(table: TableId, row: string, column: string): CellId {
  return `${table}.${row}.${column}`;
}

/** The name of a row (`t3.received`) or of a column (`t3.total`) in texts and messages. */
export function labelId(table: TableId, rowOrColumn: string): string {
  return `${table}.${rowOrColumn}`;
}

/** Takes apart ids of cells, and subjects of claims, which have the same shape (`t4.litigation.total`). */
export function partsOfCell(cell: CellId): { readonly table: TableId; readonly row: string; readonly column: string } {
  const [first, last] = [cell.indexOf('.'), cell.lastIndexOf('.')];
  return { table: cell.slice(0, first) as TableId, row: cell.slice(first + 1, last), column: cell.slice(last + 1) };
}

/** The group that a row stands in; '' for a row that stands in none. */
export function groupOf(row: string): string {
  return row.slice(0, Math.max(0, row.indexOf('.')));
}

/** A label of the form: the official words first, then wordings seen in the wild. */
export interface Label {
  readonly id: string;
  readonly words: readonly [string, ...string[]];
}

export type CellKind = 'count' | 'change' | 'amount';

export interface FormColumn extends Label {
  /** count: integer ≥ 0; change: signed integer (本年增/减); amount: decimal ≥ 0. */
  readonly kind: CellKind;
}

/** A row, or a group heading without numbers of its own (三、本年度办理结果, （三）不予公开). */
export interface FormRow extends Label {
  readonly group: boolean;
  /** How deep it is numbered: 0 for 一、, 1 for （一）, 2 for 1. */
  readonly level: 0 | 1 | 2;
  /** Official numbering without brackets or stops: 一, 三, 1 … or null. */
  readonly number: string | null;
}

/** Rows that share one header: a part of table two, all of table three, all of table four. */
export interface FormPart {
  readonly id: string;
  readonly caption: Label | null;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
  readonly clause: string;
}

export interface FormTable {
  readonly id: TableId;
  readonly section: SectionId;
  readonly parts: readonly FormPart[];
}

/** A sum that the form prescribes (勾稽关系): sum of `parts` = sum of `equals`. */
export interface Identity {
  /** The rule that reports it. */
  readonly rule: 't3-row-total' | 't3-outcome-total' | 't3-balance' | 't4-total';
  readonly parts: readonly CellId[];
  readonly equals: readonly CellId[];
}

export interface FormSection {
  readonly id: SectionId;
  /** Official title first (without numbering), then accepted variants. */
  readonly titles: readonly [string, ...string[]];
}

export interface Form {
  readonly id: FormId;
  /** First and last year it is for; null: still in force. */
  readonly years: readonly [number, number | null];
  /** The notice that prescribes it, as cited to users. */
  readonly notice: string;
  /** Whether the notice says what section one is about. */
  readonly prescribesOverview: boolean;
  /** The column of table two that has documents of the year, documents that were repealed, and documents in force. */
  readonly documentColumns: { readonly issue: string; readonly repeal: string | null; readonly inForce: string };
  readonly sections: readonly FormSection[];
  readonly tables: readonly FormTable[];
  readonly identities: readonly Identity[];
}
