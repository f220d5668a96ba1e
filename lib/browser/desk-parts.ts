import type { browser } from 'wxt/browser';
import type { AgencyClass } from '../model/agency.ts';
import { withEntry } from '../settings/entries.ts';
import { createDeskStore, createMemoryStore } from '../store/index.ts';
import { saveFile } from './save-file.ts';
import { createSettingsStorage, settingsOrDefaults } from './settings/settings-storage.ts';
import { createYearsClient } from './years/years-client.ts';

type Extension = Pick<typeof browser, 'permissions' | 'runtime' | 'scripting' | 'storage' | 'tabs' | 'windows'>;

/** What a desk has whatever it stands beside: a place for verdicts, files, the settings, other years' reports. */
export function deskParts(extension: Extension) {
  const settings = createSettingsStorage(extension);
  return {
    store: createDeskStore(),
    spare: createMemoryStore,
    save: async (name: string, content: Blob): Promise<void> => saveFile(name, content),
    agencies: async () => (await settingsOrDefaults(extension)).agencies,
    async classify(agency: string, is: AgencyClass | undefined): Promise<void> {
      const { agencies } = (await settings.load()).settings;
      await settings.save({ agencies: withEntry(agencies, agency, is) });
    },
    years: createYearsClient(extension, settings),
    openSettings: () => extension.runtime.openOptionsPage(),
  };
}
