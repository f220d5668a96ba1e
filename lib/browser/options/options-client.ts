import { loadLocale } from '../../locales/load.ts';
import { loadPaperTexts } from '../../locales/load-papers.ts';
import type { OptionsClient } from '../../model/clients/options.ts';
import type { RuleEntry } from '../../model/rule.ts';
import { createDoors } from '../doors.ts';
import type { ExtensionApi } from '../extension-api.ts';
import { originOf } from '../may-read.ts';
import { saveFile } from '../save-file.ts';
import { chosenLocale } from '../settings/locale.ts';
import { createSettingsStorage } from '../settings/settings-storage.ts';

/** What the settings page asks of the browser. */
export function createOptionsClient(
  extension: ExtensionApi<'i18n' | 'permissions' | 'runtime' | 'storage' | 'tabs'>,
  rules: readonly RuleEntry[],
): OptionsClient {
  const { i18n, permissions } = extension;
  const storage = createSettingsStorage(extension);
  const origins = (host: string) => ({ origins: [originOf(host)] });
  return {
    doors: createDoors(extension),
    rules,
    load: storage.load,
    save: storage.save,
    subscribe(changed) {
      storage.subscribe(changed);
      permissions.onAdded.addListener(changed);
      permissions.onRemoved.addListener(changed);
    },
    async granted(hosts) {
      const answers = await Promise.all(hosts.map((host) => permissions.contains(origins(host)).catch(() => false)));
      return new Set(hosts.filter((_host, index) => answers[index]));
    },
    grant: (host) => permissions.request(origins(host)),
    revoke: (host) => permissions.remove(origins(host)),
    async speak(language) {
      const locale = chosenLocale({ language }, i18n.getUILanguage());
      await loadLocale(locale, 'pages');
      // The standard texts of papers are shown to be changed.
      await loadPaperTexts(locale);
      return locale;
    },
    saveFile,
  };
}
