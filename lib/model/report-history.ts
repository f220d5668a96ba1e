import * as z from 'zod/mini';
import { otherReportSchema } from './other-report.ts';

/** A day of the calendar. */
const daySchema = z.readonly(z.tuple([z.number(), z.number(), z.number()]));

/** The record of one agency's report of one year, with which the next one is compared. */
export const historyEntrySchema = z.object({
  agency: z.string(),
  year: z.number(),
  /** The report as it was last read; null: only the user's own entries are known. */
  report: z.nullable(otherReportSchema),
  /** The user's choice of the report to compare with, or of none; null: the one found by agency and year. */
  previous: z.nullable(z.union([z.literal('none'), otherReportSchema])),
  /** The day of publication that the user entered. */
  published: z.nullable(daySchema),
});

export type HistoryEntry = z.infer<typeof historyEntrySchema>;
/** The user's own entries about a report. */
export type ReportNote = Partial<Pick<HistoryEntry, 'previous' | 'published'>>;

/** Identifies a report. */
export interface ReportKey {
  readonly agency: string;
  readonly year: number;
}

/** Reports that were read, stored apart from decisions. All methods reject with StoreError. */
export interface ReportHistory {
  /** null: there is no record. */
  of(key: ReportKey): Promise<HistoryEntry | null>;
  /** Agencies with a report of that year. */
  agenciesOf(year: number): Promise<readonly string[]>;
  /** Writes the changes into the record. True: the record changed. */
  keep(key: ReportKey, changes: ReportNote & Partial<Pick<HistoryEntry, 'report'>>): Promise<boolean>;
}
