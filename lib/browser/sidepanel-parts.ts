import type { AgencyClass } from '../model/agency.ts';
import type { RuleSetting } from '../model/settings.ts';
import { entryOf, withEntry } from '../settings/entries.ts';
import { createMemoryStore } from '../store/index.ts';
import { createAnnouncingStore } from './announcing-store.ts';
import { createYearsClient, type SidepanelPartsApi } from './related/years-client.ts';
import { saveFile } from './save-file.ts';
import { createSettingsStorage, settingsOrDefaults } from './settings/settings-storage.ts';

/** The parts that every side panel has: stored decisions, files, settings, reports of other years. */
export function sidepanelParts(extension: SidepanelPartsApi) {
  const settings = createSettingsStorage(extension);
  return {
    store: createAnnouncingStore(extension),
    createSpareStore: createMemoryStore,
    save: async (name: string, content: Blob): Promise<void> => saveFile(name, content),
    papers: async () => (await settingsOrDefaults(extension)).papers,
    agencies: async () => (await settingsOrDefaults(extension)).agencies,
    async classify(agency: string, is: AgencyClass | undefined): Promise<void> {
      const { agencies } = (await settings.load()).settings;
      await settings.save({ agencies: withEntry(agencies, agency, is) });
    },
    async setRule(rule: string, setting: RuleSetting | undefined): Promise<RuleSetting | undefined> {
      const { rules } = (await settings.load()).settings;
      await settings.save({ rules: withEntry(rules, rule, setting) });
      return entryOf(rules, rule);
    },
    years: createYearsClient(extension, settings),
  };
}
