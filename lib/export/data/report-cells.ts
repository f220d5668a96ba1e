import { cellsOf, type FormCell, formNamed } from '../../forms/index.ts';
import type { FormId } from '../../model/form.ts';
import type { AuditResult } from '../../model/result.ts';
import type { FactRecord } from '../../views/identities.ts';
import { plainLine } from '../plain.ts';
import { nameSource } from '../words.ts';

/** A report as tables of data have it: figures as they were read, without any judgement. */
export interface ReportCells {
  readonly agency: string | null;
  readonly year: number | null;
  readonly form: FormId;
  /** The address of its source, else its name. */
  readonly source: string;
  readonly facts: FactRecord;
}

/** Null where the input is no report. */
export function cellsOfResult({ report, source }: AuditResult): ReportCells | null {
  return report && { ...report, source: nameSource(source) };
}

/** A cell of a report's form. Its value is a number only where its state is `number`. */
export interface DataCell {
  readonly cell: FormCell;
  readonly value: number | null;
  readonly state: FactRecord[string]['state'];
  /** As printed, on one line. */
  readonly raw: string;
}

/** All cells of the report's form in printed order; those that were not found are `missing`. */
export function readCells({ form, facts }: ReportCells): readonly DataCell[] {
  return cellsOf(formNamed(form)).map((cell) => {
    const { value, state, raw } = facts[cell.id] ?? { value: null, state: 'missing', raw: '' };
    return { cell, value, state, raw: plainLine(raw) };
  });
}
