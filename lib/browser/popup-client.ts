import { openDesk, type SidePanels } from './open-desk.ts';
import { createPageClient, type PageExtension } from './page-client.ts';

export async function createPopupClient(extension: PageExtension & SidePanels, address: string) {
  const { client, link, windowId } = await createPageClient(extension, address, true);
  return {
    ...client,
    /** Beside the tab, or in a window of its own where the browser has no place there; the popup is done then. */
    async openDesk(): Promise<void> {
      await openDesk(extension, link.page?.windowId ?? windowId).catch(client.detach);
      if (!client.detached) window.close();
    },
  };
}
