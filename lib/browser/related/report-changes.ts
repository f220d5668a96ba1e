import type { ReportKey } from '../../model/report-history.ts';
import type { ExtensionApi } from '../extension-api.ts';

/** Under this key the extension's storage says which report came to say something else: a `ReportChange`. */
export const REPORTS_KEY = 'reports';

/** `read`: a report, which those of the year after are compared with; `said`: by the reader, of the report. */
export interface ReportChange extends ReportKey {
  readonly what: 'read' | 'said';
}

type Changes = Readonly<Record<string, { readonly newValue?: unknown }>>;

/** Tells all parts of the extension. */
export function announceChange({ storage }: ExtensionApi<'storage'>): (turned: ReportChange) => Promise<void> {
  // The time makes each a change of its own.
  return (turned) => storage.local.set({ [REPORTS_KEY]: { ...turned, at: Date.now() } });
}

/** Calls `heard` with what turned, whichever part of the extension read or was told it, until what is returned is called. */
export function onReportChange({ storage }: ExtensionApi<'storage'>, heard: (turned: unknown) => void): () => void {
  const listener = (changes: Changes, area: string): void => {
    if (area === 'local' && REPORTS_KEY in changes) heard(changes[REPORTS_KEY]?.newValue);
  };
  storage.onChanged.addListener(listener);
  return () => storage.onChanged.removeListener(listener);
}

/** Whether a report may now have to be judged otherwise. */
export function concerns(
  turned: unknown,
  { agency, year }: { readonly agency: string | null; readonly year: number | null },
): boolean {
  const { what, ...of } = (turned ?? {}) as Partial<ReportChange>;
  if (year === null || of.year === undefined) return false;
  return what === 'read' ? of.year === year - 1 : of.year === year && of.agency === agency;
}
