import type { SourceEntry } from '../../model/batch.ts';
import type { Attachment } from '../../model/view.ts';
import { openBatchesWith } from '../batches/kept-links.ts';
import { createDoors } from '../doors.ts';
import type { ExtensionApi } from '../extension-api.ts';
import { createGovernmentAccess } from '../government.ts';
import { askToRead, isWeb } from '../may-read.ts';
import { openSidepanel, type SidePanels } from '../open-sidepanel.ts';
import { openViewer } from '../open-viewer.ts';
import { openPanelAt } from '../panel-place.ts';
import { auditSelected } from '../selection.ts';
import { attachmentsIn } from './attachments.ts';
import { closedFramesOf } from './frames.ts';
import { createPageClient, type PageApi } from './page-client.ts';
import { reportLinksIn } from './report-links.ts';

type PopupApi = PageApi & SidePanels & ExtensionApi<'permissions'>;

export async function createPopupClient(extension: PopupApi, address: string) {
  const { client, link, windowId } = await createPageClient(extension, address, true);

  function close(): void {
    if (!client.detached) window.close();
  }

  return {
    ...client,
    // Its headline and list show decisions that are made elsewhere meanwhile.
    subscribe: (changed: () => void) => link.subscribe(changed, changed),
    ...createGovernmentAccess(extension),
    doors: createDoors(extension, close),
    /** Beside the tab, or in a window of its own where the browser has no place there; the popup is done then. */
    async openSidepanel(fingerprint?: string): Promise<void> {
      const { page } = link;
      if (fingerprint !== undefined && page !== null) await openPanelAt(extension, fingerprint, page);
      else await openSidepanel(extension, page?.windowId ?? windowId).catch(client.detach);
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
    reportLinks: async (): Promise<readonly SourceEntry[]> =>
      link.page === null ? [] : reportLinksIn(extension, link.page.tabId),
    async auditTogether(links: readonly SourceEntry[]): Promise<void> {
      await openBatchesWith(extension, link.page?.address ?? '', links);
      close();
    },
    async auditSelection(): Promise<boolean> {
      const opened = link.page !== null && (await auditSelected(extension, link.page));
      if (opened) close();
      return opened;
    },
    async auditFile(url: string, compared: boolean): Promise<boolean> {
      const { page } = link;
      // Only the user can allow local files, in the browser's own settings.
      if (isWeb(url) && !(await askToRead(extension, [url]))) return false;
      await openViewer(extension, { src: url, ...(compared && page !== null ? { tab: page.tabId } : {}) }, page);
      close();
      return true;
    },
  };
}
