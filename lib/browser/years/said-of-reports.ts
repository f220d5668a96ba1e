import type { browser } from 'wxt/browser';
import type { ReportHistory, ReportKey, SaidOfReport } from '../../model/report-history.ts';
import { createReportHistory } from '../../store/index.ts';
import { type Turned, tellTurned } from './turned.ts';

/** Keeps what the reader says of a report. Rejects with StoreError. */
export type Say = (key: ReportKey, said: SaidOfReport) => Promise<void>;

/** `turned` is told what others may want to know. */
export function createSaying(history: ReportHistory, turned: (what: Turned) => Promise<void>): Say {
  return async (key, said) => {
    if (await history.keep(key, said)) await turned({ ...key, what: 'said' });
  };
}

/** In this browser; apart from the search for last year's report, which the desk leaves to the background. */
export function sayOfReports(extension: Pick<typeof browser, 'storage'>): Say {
  return createSaying(createReportHistory(), tellTurned(extension));
}
