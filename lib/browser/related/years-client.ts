import type { YearsClient } from '../../model/clients/sidepanel.ts';
import { type OtherReport, otherReportSchema } from '../../model/other-report.ts';
import { entryOf, withEntry } from '../../settings/entries.ts';
import type { ExtensionApi } from '../extension-api.ts';
import { askToRead, isWeb } from '../may-read.ts';
import { focusResultSchema } from '../messages.ts';
import { openViewer } from '../open-viewer.ts';
import type { SettingsStorage } from '../settings/settings-storage.ts';
import { createReportNotes } from './report-notes.ts';
import { createShowing } from './show-cell.ts';

export type SidepanelPartsApi = ExtensionApi<'permissions' | 'runtime' | 'scripting' | 'storage' | 'tabs' | 'windows'>;

/** The part of a side panel's client that is about the other years of its report. */
export function createYearsClient(extension: SidepanelPartsApi, settings: SettingsStorage): YearsClient {
  const saveNote = createReportNotes(extension);
  const { tabs } = extension;
  const showing = createShowing(extension);

  async function reportIn(tab: number): Promise<OtherReport | null> {
    try {
      const { success, data } = otherReportSchema.safeParse(await tabs.sendMessage(tab, { type: 'report' }));
      return success ? data : null;
    } catch {
      // No engine there.
      return null;
    }
  }

  return {
    async openReports() {
      const open = (await tabs.query({})).flatMap(({ id }) => (id === undefined ? [] : [id]));
      const reports = await Promise.all(open.map(async (tab) => ({ tab, report: await reportIn(tab) })));
      return reports.flatMap(({ tab, report }) =>
        report === null ? [] : [{ tab, agency: report.agency, year: report.year }],
      );
    },
    async compareWithTab(key, tab) {
      const previous = await reportIn(tab);
      if (previous !== null) await saveNote(key, { previous });
      return previous !== null;
    },
    compare: (key, wanted) => saveNote(key, { previous: wanted ? null : 'none' }),
    async openPrevious(key, address) {
      const of = { agency: key.agency, year: key.year };
      if (address === null) {
        await openViewer(extension, of, null);
        return true;
      }
      if (isWeb(address) && !(await askToRead(extension, [address]))) return false;
      await openViewer(extension, { src: address, ...of }, null);
      return true;
    },
    async answer(key, former, same) {
      const { formerly } = (await settings.load()).settings;
      const answers = { ...entryOf(formerly, key.agency), [former]: same };
      await settings.save({ formerly: withEntry(formerly, key.agency, answers) });
    },
    publishedOn: (key, published) => saveNote(key, { published }),
    async show(report, cell) {
      return focusResultSchema.parse(await showing(report, cell));
    },
  };
}
