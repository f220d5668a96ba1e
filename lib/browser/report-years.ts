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

/** Calls `heard` with what turned, whichever part of the extension read or was told it. */
export function onTurned({ storage }: Pick<typeof browser, 'storage'>, heard: (turned: unknown) => void): void {
  storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && REPORTS_KEY in changes) heard(changes[REPORTS_KEY]?.newValue);
  });
}
