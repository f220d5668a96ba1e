import { vi } from 'vitest';
import { fakeEvent } from '../fake-event.ts';
import { fakeStorage } from '../fake-storage.ts';

/** The browser as the background has it, with these settings. */
export function fakeExtension(settings?: unknown) {
  const { storage } = fakeStorage(settings);
  return {
    storage,
    tabs: {
      create: vi.fn().mockResolvedValue({}),
      get: vi.fn(async (id: number) => ({ id, url: undefined as string | undefined })),
    },
    runtime: {
      id: 'ours',
      getURL: (path: string) => `chrome-extension://ours${path}`,
      onMessage: fakeEvent(),
      onInstalled: fakeEvent<[{ reason: string }]>(),
      onStartup: fakeEvent(),
    },
    i18n: { getUILanguage: () => 'zh-CN' },
    scripting: {
      executeScript: vi.fn().mockResolvedValue([]),
      getRegisteredContentScripts: vi.fn().mockResolvedValue([]),
      registerContentScripts: vi.fn().mockResolvedValue(undefined),
    },
    permissions: { contains: vi.fn().mockResolvedValue(true), onAdded: fakeEvent(), onRemoved: fakeEvent() },
    commands: { onCommand: fakeEvent<[string, { windowId: number }?]>() },
    contextMenus: {
      removeAll: vi.fn().mockResolvedValue(undefined),
      create: vi.fn(),
      onClicked: fakeEvent<[{ menuItemId: string; frameId?: number }, { id?: number; windowId: number }?]>(),
    },
    windows: { WINDOW_ID_CURRENT: -2 },
    sidePanel: { open: vi.fn().mockResolvedValue(undefined) },
    action: {
      setBadgeText: vi.fn().mockResolvedValue(undefined),
      setBadgeBackgroundColor: vi.fn().mockResolvedValue(undefined),
      setBadgeTextColor: vi.fn().mockResolvedValue(undefined),
      setTitle: vi.fn().mockResolvedValue(undefined),
    },
  };
}

export type Fake = ReturnType<typeof fakeExtension>;
