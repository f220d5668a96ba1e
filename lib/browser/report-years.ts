import type { browser } from 'wxt/browser';
import { createReportHistory } from '../store/index.ts';
import { settingsOrDefaults } from './settings-storage.ts';
import { createYears, REPORTS_KEY, type Years } from './years.ts';

/** Reports of several years as they are kept in this browser. */
export function reportYears(extension: Pick<typeof browser, 'storage'>): Years {
  return createYears(
    createReportHistory(),
    () => settingsOrDefaults(extension),
    // The time makes each a change of its own.
    (turned) => extension.storage.local.set({ [REPORTS_KEY]: { ...turned, at: Date.now() } }),
  );
}

type Changes = Readonly<Record<string, { readonly newValue?: unknown }>>;

/** Calls `heard` with what turned, whichever part of the extension read or was told it, until what is returned is called. */
export function onTurned({ storage }: Pick<typeof browser, 'storage'>, heard: (turned: unknown) => void): () => void {
  const listener = (changes: Changes, area: string): void => {
    if (area === 'local' && REPORTS_KEY in changes) heard(changes[REPORTS_KEY]?.newValue);
  };
  storage.onChanged.addListener(listener);
  return () => storage.onChanged.removeListener(listener);
}
