import * as z from 'zod/mini';
import { otherReportSchema } from './other-report.ts';

/** A day of the calendar. */
const daySchema = z.readonly(z.tuple([z.number(), z.number(), z.number()]));

/** What is kept of one agency's report of one year, so that the next one can be compared with it. */
export const historyEntrySchema = z.object({
  agency: z.string(),
  year: z.number(),
  /** As it was last read; null: the reader said something of it before. */
  report: z.nullable(otherReportSchema),
  /** What the reader wants it compared with: a report, or nothing; null: what is known by agency and year. */
  previous: z.nullable(z.union([z.literal('none'), otherReportSchema])),
  /** The day on which it was published, as the reader says. */
  published: z.nullable(daySchema),
});

export type HistoryEntry = z.infer<typeof historyEntrySchema>;
/** What the reader may say of a report. */
export type ReportNote = Partial<Pick<HistoryEntry, 'previous' | 'published'>>;

/** Which report is meant. */
export interface ReportKey {
  readonly agency: string;
  readonly year: number;
}

/** Reports that were read, apart from what was decided on them: they can be read again. All reject with StoreError. */
export interface ReportHistory {
  /** null: nothing is known of it. */
  of(key: ReportKey): Promise<HistoryEntry | null>;
  /** Whose reports of that year were read. */
  agenciesOf(year: number): Promise<readonly string[]>;
  /** Puts the changes into what is kept. True: it says something else now. */
  keep(key: ReportKey, changes: ReportNote & Partial<Pick<HistoryEntry, 'report'>>): Promise<boolean>;
}
