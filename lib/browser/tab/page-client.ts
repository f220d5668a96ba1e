import type { PlaceSide } from '../../model/clients/page.ts';
import type { ExtensionApi } from '../extension-api.ts';
import { focusResultSchema } from '../messages.ts';
import { openPanelWindow } from '../panel-place.ts';
import { pageBasics } from '../settings/page-basics.ts';
import { createTabLink } from './tab-link.ts';

export type PageApi = ExtensionApi<'i18n' | 'runtime' | 'scripting' | 'storage' | 'tabs' | 'windows'>;

/**
 * Sends the questions of popup and side panel to their page: the page of the tab that `?tab=` in their `address` names,
 * else of the front tab of their window. `called`: the user just called the extension on that tab.
 */
export async function createPageClient(extension: PageApi, address: string, called: boolean) {
  const [basics, here] = await Promise.all([pageBasics(extension), extension.windows.getCurrent()]);
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
      ...basics,
      of: 'page' as const,
      /** Whether this is a window of its own that stays with one tab. */
      detached,
      open: link.open,
      audit: () => link.ask({ type: 'audit' }),
      setMarks: (on: boolean) => link.ask({ type: 'marks', on }),
      async focus(fingerprint: string, side?: PlaceSide) {
        const message = { type: 'focus', fingerprint, ...(side === undefined ? {} : { side }) } as const;
        return focusResultSchema.parse(await link.send(message));
      },
      /** The address of the page last shown: when the tab moves on, it stays until the next page is shown. */
      address: async () => link.page?.address ?? '',
      copy: (text: string) => navigator.clipboard.writeText(text),
      subscribe: (changed: () => void) => link.subscribe(changed),
      /** Opens the side panel for this tab in a window of its own. */
      async detach(): Promise<void> {
        await openPanelWindow(extension, link.page?.tabId);
      },
    },
    windowId,
  };
}
