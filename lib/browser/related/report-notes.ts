import type { ReportHistory, ReportKey, ReportNote } from '../../model/report-history.ts';
import { createReportHistory } from '../../store/index.ts';
import type { ExtensionApi } from '../extension-api.ts';
import { storeChange } from '../stored-change.ts';
import { REPORTS_KEY, type ReportChange } from './report-changes.ts';

/** Keeps a note of the reader about a report. Rejects with StoreError. */
export type SaveNote = (key: ReportKey, note: ReportNote) => Promise<void>;

export function noteSaver(history: ReportHistory, announce: (change: ReportChange) => Promise<void>): SaveNote {
  return async (key, note) => {
    if (await history.keep(key, note)) await announce({ ...key, what: 'said' });
  };
}

/** Keeps notes in this browser. The side panel has this alone: the background finds last year's report. */
export function createReportNotes(extension: ExtensionApi<'storage'>): SaveNote {
  return noteSaver(createReportHistory(), (change) => storeChange(extension, REPORTS_KEY, change));
}
