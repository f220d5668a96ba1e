/** Opens the side panel at a problem, from wherever the reader asks for it. */
import * as z from 'zod/mini';
import type { ExtensionApi } from './extension-api.ts';
import { openSidepanel, type SidePanels } from './open-sidepanel.ts';

export type PanelApi = SidePanels & ExtensionApi<'runtime' | 'storage' | 'windows'>;

/** Under this key the session has the place where the side panel is to be. */
const KEY = 'panelPlace';

/** `at`: when, so that a panel that is opened later for something else does not go there. */
const placeSchema = z.object({ tabId: z.number(), fingerprint: z.string(), at: z.number() });
type PanelPlace = z.infer<typeof placeSchema>;

/** Milliseconds in which a panel opens and reads its page. */
const LASTS = 20_000;

interface PanelTab {
  readonly tabId: number;
  readonly windowId: number;
}

/**
 * Called directly from the user's click, or from its message. Where the browser opens no panel then, as Firefox from a
 * page, it is a window of its own.
 */
export async function openPanelAt(
  extension: PanelApi,
  fingerprint: string,
  { tabId, windowId }: PanelTab,
): Promise<void> {
  const opening = openSidepanel(extension, windowId).catch(() => openPanelWindow(extension, tabId));
  const place: PanelPlace = { tabId, fingerprint, at: Date.now() };
  await extension.storage.session.set({ [KEY]: place });
  await opening;
}

/** The side panel of a tab in a window of its own. */
export async function openPanelWindow(
  { runtime, windows }: ExtensionApi<'runtime' | 'windows'>,
  tabId: number | undefined,
): Promise<void> {
  const url = `${runtime.getURL('/sidepanel.html')}?tab=${tabId}`;
  await windows.create({ url, type: 'popup', width: 620, height: 840 });
}

/** The problem at which a side panel of this tab is wanted now; null: at none. It is given once. */
export async function takePanelPlace({ storage }: ExtensionApi<'storage'>, tabId: number): Promise<string | null> {
  const { success, data } = placeSchema.safeParse((await storage.session.get(KEY))[KEY]);
  if (!success || data.tabId !== tabId || Date.now() - data.at > LASTS) return null;
  await storage.session.remove(KEY);
  return data.fingerprint;
}

/** Calls `changed` whenever a place is asked for. */
export function onPanelPlace({ storage }: ExtensionApi<'storage'>, changed: () => void): void {
  storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && changes[KEY]?.newValue !== undefined) changed();
  });
}
