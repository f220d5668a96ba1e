import type { ReportHistory, ReportKey, ReportNote } from '../../model/report-history.ts';
import { createReportHistory } from '../../store/index.ts';
import type { ExtensionApi } from '../extension-api.ts';
import { announceChange, type ReportChange } from './report-changes.ts';

/** Keeps what the reader says of a report. Rejects with StoreError. */
export type Say = (key: ReportKey, said: ReportNote) => Promise<void>;

/** `turned` is told what others may want to know. */
export function notesIn(history: ReportHistory, turned: (what: ReportChange) => Promise<void>): Say {
  return async (key, said) => {
    if (await history.keep(key, said)) await turned({ ...key, what: 'said' });
  };
}

/** In this browser; apart from the search for last year's report, which the side panel leaves to the background. */
export function createReportNotes(extension: ExtensionApi<'storage'>): Say {
  return notesIn(createReportHistory(), announceChange(extension));
}
