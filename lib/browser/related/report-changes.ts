import type { ReportKey } from '../../model/report-history.ts';
import type { ExtensionApi } from '../extension-api.ts';

/** Under this key the extension's storage has the last `ReportChange`. */
export const REPORTS_KEY = 'reports';

/** `read`: a report was read, with which that of the year after is compared; `said`: the reader noted something about it. */
export interface ReportChange extends ReportKey {
  readonly what: 'read' | 'said';
}

type Changes = Readonly<Record<string, { readonly newValue?: unknown }>>;

/** Announces a change to all parts of the extension. */
export function announceChange({ storage }: ExtensionApi<'storage'>): (change: ReportChange) => Promise<void> {
  // The browser announces only values that differ, so each gets its time.
  return (change) => storage.local.set({ [REPORTS_KEY]: { ...change, at: Date.now() } });
}

/** Calls `changed` with each change, as storage has it, until the returned function is called. */
export function onReportChange({ storage }: ExtensionApi<'storage'>, changed: (change: unknown) => void): () => void {
  const listener = (changes: Changes, area: string): void => {
    if (area === 'local' && REPORTS_KEY in changes) changed(changes[REPORTS_KEY]?.newValue);
  };
  storage.onChanged.addListener(listener);
  return () => storage.onChanged.removeListener(listener);
}

/** Whether a change may alter the result of a report. */
export function concerns(
  change: unknown,
  { agency, year }: { readonly agency: string | null; readonly year: number | null },
): boolean {
  const { what, ...of } = (change ?? {}) as Partial<ReportChange>;
  if (year === null || of.year === undefined) return false;
  return what === 'read' ? of.year === year - 1 : of.year === year && of.agency === agency;
}
