import * as z from 'zod/mini';
import { sha256 } from '../../sha256.ts';
import { unplaced } from '../../triage/own-findings.ts';
import { originAt } from '../../triage/page-key.ts';
import { PICKS } from '../engine/picks.ts';
import type { ExtensionApi } from '../extension-api.ts';
import { isWeb } from '../may-read.ts';
import { focusResultSchema, pickedSchema, quotedPlaceSchema } from '../messages.ts';
import { openViewer } from '../open-viewer.ts';
import { onPanelPlace, takePanelPlace } from '../panel-place.ts';
import { isPrivate } from '../private-address.ts';
import { sidepanelParts } from '../sidepanel-parts.ts';
import { createCamera } from './camera.ts';
import { createPageClient, type PageApi } from './page-client.ts';
import type { LinkedPage } from './tab-link.ts';

/** All that the side panel needs of the browser: its page with picked cells and pictures, the store of decisions, files. */
export async function createSidepanelClient(extension: PageApi & ExtensionApi<'permissions'>, address: string) {
  const { client, link } = await createPageClient(extension, address, false);
  const pickers = new Set<(cell: string) => void>();
  let line: { readonly close: () => void; readonly page: LinkedPage } | null = null;

  /** Receives the picked cells of the page that is shown, and no more those of the page before. */
  function listen(page: LinkedPage | null): void {
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
    // The page was left, or its engine replaced: the next page that is shown gets a new port.
    port.onDisconnect.addListener(() => {
      if (line === mine) line = null;
    });
  }

  /** '' where the page no longer answers. */
  async function hashOfPage(): Promise<string> {
    try {
      return await sha256(new TextEncoder().encode(z.string().parse(await link.send({ type: 'html' }))));
    } catch {
      return '';
    }
  }

  return {
    ...client,
    ...sidepanelParts(extension),
    async open() {
      const state = await client.open();
      listen(state.kind === 'audited' ? link.page : null);
      return state;
    },
    async focusCell(cell: string) {
      return focusResultSchema.parse(await link.send({ type: 'focusCell', cell }));
    },
    async quote(words: string | null) {
      const answer = await link.send({ type: 'quote', words }).catch(() => null);
      return quotedPlaceSchema.safeParse(answer).data ?? unplaced(words);
    },
    onPick(picked: (cell: string) => void): void {
      pickers.add(picked);
    },
    wanted: async (): Promise<string | null> =>
      link.page === null ? null : takePanelPlace(extension, link.page.tabId),
    onWanted: (changed: () => void): void => onPanelPlace(extension, changed),
    takePicture: createCamera(extension, link),
    async readPicture(fingerprint: string): Promise<boolean> {
      const { page } = link;
      const answer = z.string().safeParse(await link.send({ type: 'picture', fingerprint }).catch(() => '')).data ?? '';
      // A page chooses the address: it must not lead into the user's own network, except to the host of the page itself.
      const isOwn = page !== null && isWeb(answer) && new URL(answer).host === new URL(page.address).host;
      if (!isWeb(answer) || (isPrivate(answer) && !isOwn)) return false;
      await openViewer(extension, { src: answer, pictures: true }, page);
      return true;
    },
    kind: 'html' as const,
    origin: () => originAt(link.page?.address ?? '', hashOfPage),
    sha256: hashOfPage,
  };
}
