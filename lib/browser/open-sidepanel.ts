/** The command of the manifest. Browsers keep the keys that users choose under this name, so it stays as it was. */
export const OPEN_SIDEPANEL = 'open-desk';

/** Chrome and Edge have `sidePanel`, Firefox has `sidebarAction`. */
export interface SidePanels {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel beside the tabs of a window. Must be called directly from the user's click: after any wait browsers
 * refuse. Rejects where they do.
 */
export async function openSidepanel({ sidePanel, sidebarAction }: SidePanels, windowId: number): Promise<void> {
  if (sidebarAction !== undefined) return sidebarAction.open();
  if (sidePanel === undefined) throw new Error('This browser has no side panel.');
  return sidePanel.open({ windowId });
}
