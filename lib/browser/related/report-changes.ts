import type { ReportKey } from '../../model/report-history.ts';

/** Under this key the extension's storage has the last `ReportChange`. */
export const REPORTS_KEY = 'reports';

/** `read`: a report was read, with which that of the year after is compared; `said`: the reader noted something about it. */
export interface ReportChange extends ReportKey {
  readonly what: 'read' | 'said';
}

/** A batch has compared its reports, or is gone: what it says of any of them may have changed. */
export const batchChange = { what: 'batch' } as const;

export function isBatchChange(change: unknown): boolean {
  return (change as { readonly what?: unknown } | null | undefined)?.what === batchChange.what;
}

/** Whether a change may alter the result of a report. */
export function concerns(
  change: unknown,
  { agency, year }: { readonly agency: string | null; readonly year: number | null },
): boolean {
  if (isBatchChange(change)) return true;
  const { what, ...of } = (change ?? {}) as Partial<ReportChange>;
  if (year === null || of.year === undefined) return false;
  return what === 'read' ? of.year === year - 1 : of.year === year && of.agency === agency;
}
