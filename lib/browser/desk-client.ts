import type { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { AgencyClass } from '../model/agency.ts';
import { withEntry } from '../settings/entries.ts';
import { createDeskStore, createMemoryStore } from '../store/index.ts';
import { createCamera } from './camera.ts';
import { type FocusReply, focusReplySchema, pickedSchema } from './messages.ts';
import { createPageClient, type PageExtension } from './page-client.ts';
import { PICKS } from './picks.ts';
import { sayOfReports } from './said-of-reports.ts';
import { saveFile } from './save-file.ts';
import { createSettingsStorage, settingsOrDefaults } from './settings-storage.ts';
import type { Linked } from './tab-link.ts';
import { createYearsClient } from './years-client.ts';

/** All that the desk needs of the browser: its page, what is picked there, pictures of it, a place to keep decisions, files. */
export async function createDeskClient(
  extension: PageExtension & Pick<typeof browser, 'permissions'>,
  address: string,
) {
  const settings = createSettingsStorage(extension);
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
    async open() {
      const state = await client.open();
      listen(state.kind === 'audited' ? link.page : null);
      return state;
    },
    store: createDeskStore(),
    spare: createMemoryStore,
    async focusCell(cell: string): Promise<FocusReply> {
      return focusReplySchema.parse(await link.send({ type: 'focusCell', cell }));
    },
    onPick(picked: (cell: string) => void): void {
      pickers.add(picked);
    },
    shoot: createCamera(extension, link),
    kind: 'html' as const,
    async sha256(): Promise<string> {
      try {
        return await hash(z.string().parse(await link.send({ type: 'html' })));
      } catch {
        return '';
      }
    },
    save: async (name: string, content: Blob): Promise<void> => saveFile(name, content),
    agencies: async () => (await settingsOrDefaults(extension)).agencies,
    async classify(agency: string, is: AgencyClass | undefined): Promise<void> {
      const { agencies } = (await settings.load()).settings;
      await settings.save({ agencies: withEntry(agencies, agency, is) });
    },
    years: createYearsClient(extension, sayOfReports(extension), settings),
    openSettings: () => extension.runtime.openOptionsPage(),
  };
}

async function hash(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
