import * as z from 'zod/mini';
import { sha256 } from '../../sha256.ts';
import { PICKS } from '../engine/picks.ts';
import type { ExtensionApi } from '../extension-api.ts';
import { type FocusReply, focusReplySchema, pickedSchema } from '../messages.ts';
import { sidepanelParts } from '../sidepanel-parts.ts';
import { createCamera } from './camera.ts';
import { createPageClient, type PageApi } from './page-client.ts';
import type { Linked } from './tab-link.ts';

/** All that the side panel needs of the browser: its page, what is picked there, pictures of it, a place to keep decisions, files. */
export async function createSidepanelClient(extension: PageApi & ExtensionApi<'permissions'>, address: string) {
  const { client, link } = await createPageClient(extension, address, false);
  const pickers = new Set<(cell: string) => void>();
  let line: { readonly close: () => void; readonly page: Linked } | null = null;

  /** Asks the page that is shown to tell what is clicked, and the one before to be silent. */
  function listen(page: Linked | null): void {
    if (line?.page.tabId === page?.tabId && line?.page.frameId === page?.frameId) return;
    line?.close();
    line = null;
    if (page === null) return;
    const port = extension.tabs.connect(page.tabId, { name: PICKS, frameId: page.frameId });
    const mine = { page, close: () => port.disconnect() };
    line = mine;
    port.onMessage.addListener((message: unknown) => {
      const { success, data } = pickedSchema.safeParse(message);
      if (success) for (const picked of pickers) picked(data.cell);
    });
    // The page was left, or its engine replaced: the next one that is shown is asked anew.
    port.onDisconnect.addListener(() => {
      if (line === mine) line = null;
    });
  }

  return {
    ...client,
    ...sidepanelParts(extension),
    async open() {
      const state = await client.open();
      listen(state.kind === 'audited' ? link.page : null);
      return state;
    },
    async focusCell(cell: string): Promise<FocusReply> {
      return focusReplySchema.parse(await link.send({ type: 'focusCell', cell }));
    },
    onPick(picked: (cell: string) => void): void {
      pickers.add(picked);
    },
    takePicture: createCamera(extension, link),
    kind: 'html' as const,
    async sha256(): Promise<string> {
      try {
        return await sha256(new TextEncoder().encode(z.string().parse(await link.send({ type: 'html' }))));
      } catch {
        return '';
      }
    },
  };
}
