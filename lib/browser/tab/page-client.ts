import type { ExtensionApi } from '../extension-api.ts';
import { type FocusReply, focusReplySchema } from '../messages.ts';
import { chosenLocale } from '../settings/locale.ts';
import { settingsOrDefaults } from '../settings/settings-storage.ts';
import { createTabLink } from './tab-link.ts';

export type PageApi = ExtensionApi<'i18n' | 'runtime' | 'scripting' | 'storage' | 'tabs' | 'windows'>;

/**
 * What popup and side panel ask of their page: that of the tab named by `?tab=` in their `address`, else of the front tab of
 * their window. `called`: the user just called the extension on that tab.
 */
export async function createPageClient(extension: PageApi, address: string, called: boolean) {
  const [settings, here] = await Promise.all([settingsOrDefaults(extension), extension.windows.getCurrent()]);
  const named = new URL(address).searchParams.get('tab');
  const detached = named !== null;
  const windowId = here.id ?? extension.windows.WINDOW_ID_CURRENT;
  const link = createTabLink(extension, {
    tabId: detached ? Number(named) : null,
    windowId,
    called: called && !detached,
  });

  return {
    link,
    client: {
      locale: chosenLocale(settings, extension.i18n.getUILanguage()),
      theme: settings.theme,
      version: extension.runtime.getManifest().version,
      /** A window of its own that stays with one tab. */
      detached,
      open: link.open,
      audit: () => link.ask({ type: 'audit' }),
      setMarks: (on: boolean) => link.ask({ type: 'marks', on }),
      async focus(fingerprint: string): Promise<FocusReply> {
        return focusReplySchema.parse(await link.send({ type: 'focus', fingerprint }));
      },
      /** That of the page last shown: when the tab moves on, it stays until the next page is shown. */
      address: async () => link.page?.address ?? '',
      copy: (text: string) => navigator.clipboard.writeText(text),
      subscribe: link.subscribe,
      /** Opens the side panel for this tab in a window of its own. */
      async detach(): Promise<void> {
        const url = `${extension.runtime.getURL('/sidepanel.html')}?tab=${link.page?.tabId}`;
        await extension.windows.create({ url, type: 'popup', width: 620, height: 840 });
      },
    },
    windowId,
  };
}
