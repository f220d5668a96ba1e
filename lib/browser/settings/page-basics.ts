import { createDoors } from '../doors.ts';
import type { ExtensionApi } from '../extension-api.ts';
import { chosenLocale } from './locale.ts';
import { settingsOrDefaults } from './settings-storage.ts';

/** The language and theme of a page of the extension, by the settings, the version of the extension, and the ways to its other pages. */
export async function pageBasics({
  i18n,
  runtime,
  storage,
  tabs,
}: ExtensionApi<'i18n' | 'runtime' | 'storage' | 'tabs'>) {
  const settings = await settingsOrDefaults({ storage });
  const locale = chosenLocale(settings, i18n.getUILanguage());
  return {
    locale,
    theme: settings.theme,
    version: runtime.getManifest().version,
    doors: createDoors({ runtime, tabs }),
  };
}

export type PageBasics = Awaited<ReturnType<typeof pageBasics>>;
