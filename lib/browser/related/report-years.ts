import type { browser } from 'wxt/browser';
import { createReportHistory } from '../../store/index.ts';
import { settingsOrDefaults } from '../settings/settings-storage.ts';
import { createYears, type Years } from './known-context.ts';
import { announceChange } from './report-changes.ts';

/** Reports of several years as they are kept in this browser. */
export function reportYears(extension: Pick<typeof browser, 'storage'>): Years {
  return createYears(createReportHistory(), () => settingsOrDefaults(extension), announceChange(extension));
}
