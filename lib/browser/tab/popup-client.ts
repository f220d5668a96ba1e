import type { browser } from 'wxt/browser';
import type { Attachment } from '../../model/view.ts';
import { openAuditPage } from '../open-audit.ts';
import { openDesk, type SidePanels } from '../open-desk.ts';
import { originOf } from '../settings/sites.ts';
import { attachmentsIn } from './attachments.ts';
import { closedFramesOf } from './frames.ts';
import { createPageClient, type PageExtension } from './page-client.ts';

type Extension = PageExtension & SidePanels & Pick<typeof browser, 'permissions'>;

export async function createPopupClient(extension: Extension, address: string) {
  const { client, link, windowId } = await createPageClient(extension, address, true);

  /** Asks for the file's site unless it is granted. Whether local files may be read is not ours to ask. */
  async function mayRead({ protocol, hostname }: URL): Promise<boolean> {
    if (protocol !== 'http:' && protocol !== 'https:') return true;
    return extension.permissions.request({ origins: [originOf(hostname)] }).catch(() => false);
  }

  function close(): void {
    if (!client.detached) window.close();
  }

  return {
    ...client,
    /** Beside the tab, or in a window of its own where the browser has no place there; the popup is done then. */
    async openDesk(): Promise<void> {
      await openDesk(extension, link.page?.windowId ?? windowId).catch(client.detach);
      close();
    },
    closedFrames: async (): Promise<readonly string[]> =>
      link.page === null ? [] : closedFramesOf(extension, link.page.tabId),
    async openTab(url: string): Promise<void> {
      await extension.tabs.create({ url });
      close();
    },
    attachments: async (): Promise<readonly Attachment[]> =>
      link.page === null ? [] : attachmentsIn(extension, link.page.tabId),
    async auditFile(url: string, compared: boolean): Promise<boolean> {
      const { page } = link;
      if (!(await mayRead(new URL(url)))) return false;
      await openAuditPage(extension, { src: url, ...(compared && page !== null ? { tab: page.tabId } : {}) }, page);
      close();
      return true;
    },
  };
}
