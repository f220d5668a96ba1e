import type { Settings } from '../../model/settings.ts';
import { createReportYears, type ReportYears } from '../../related/known-context.ts';
import { createReportHistory } from '../../store/index.ts';
import type { ExtensionApi } from '../extension-api.ts';
import { settingsOrDefaults } from '../settings/settings-storage.ts';
import { storeChange } from '../stored-change.ts';
import { REPORTS_KEY } from './report-changes.ts';

/** The known contexts of reports, from the reports that this browser keeps. */
export function reportYears(
  extension: ExtensionApi<'storage'>,
  loadSettings: () => Promise<Settings> = () => settingsOrDefaults(extension),
): ReportYears {
  return createReportYears(createReportHistory(), loadSettings, (change) =>
    storeChange(extension, REPORTS_KEY, change),
  );
}
