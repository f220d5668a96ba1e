/** A made-up report whose every figure is known, before any layout. */
import type { CellId, Form, SectionId, TableId } from '../../lib/model/form.ts';

export interface KnownCell {
  readonly state: 'number' | 'blank' | 'dash' | 'text';
  /** A number only where state is `number`: what is printed, whatever the unit. */
  readonly value: number | null;
  /** As printed. */
  readonly text: string;
}

export interface ReportSection {
  readonly id: SectionId;
  /** 一 … 六 as printed. */
  readonly number: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly table: TableId | null;
  /** A picture stands where the table belongs. */
  readonly picture: boolean;
}

export interface MadeReport {
  readonly seed: number;
  /** The form its tables follow (an old form in a new year is a known error). */
  readonly form: Form;
  readonly year: number;
  readonly agency: string;
  readonly title: string;
  readonly preamble: string;
  readonly sections: readonly ReportSection[];
  /** Every cell of the form but those of rows and columns left out. */
  readonly cells: ReadonlyMap<CellId, KnownCell>;
  /** `t3.granted`; `t3.requests.research` (table, part, column). */
  readonly omittedRows: ReadonlySet<string>;
  readonly omittedColumns: ReadonlySet<string>;
}

export function numberCell(value: number, text = String(value)): KnownCell {
  return { state: 'number', value, text };
}
