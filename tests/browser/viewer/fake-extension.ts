import { answerInWorker } from '../../../lib/browser/reader-worker.ts';
import { createViewerClient } from '../../../lib/browser/viewer/viewer-client.ts';
import { defaultSettings, type Settings } from '../../../lib/model/settings.ts';
import { fakeEvent } from '../fake-event.ts';
import { fakeWorker } from '../fake-worker.ts';

/** The browser of a file viewer: storage that reports its changes, and no granted site. */
export function fakeExtension() {
  const stored: Record<string, unknown> = {};
  const listeners = new Set<(changes: object, area: string) => void>();
  const extension = {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: stored[key] }),
        async set(values: object) {
          Object.assign(stored, values);
          for (const listener of listeners) listener(values, 'local');
        },
      },
      onChanged: {
        addListener: (listener: (changes: object, area: string) => void) => listeners.add(listener),
        removeListener: (listener: (changes: object, area: string) => void) => listeners.delete(listener),
      },
    },
    i18n: { getUILanguage: () => 'zh-CN' },
    runtime: {
      getManifest: () => ({ version: '0.1.0' }),
      getURL: (path: string) => `chrome-extension://ours${path}`,
      onMessage: fakeEvent(),
    },
    extension: { inIncognitoContext: false },
    permissions: { contains: async () => false, request: async () => false },
    tabs: { getCurrent: async () => undefined },
    windows: {},
  };
  const as = extension as unknown as Parameters<typeof createViewerClient>[0];
  return {
    as,
    stored,
    listeners,
    set: (changes: Partial<Settings>) => extension.storage.local.set({ settings: { ...defaultSettings, ...changes } }),
  };
}

/** The file viewer of such a browser at an address, its reader in the thread of the test. */
export function openViewerAt({ as }: ReturnType<typeof fakeExtension>, query = '') {
  return createViewerClient(as, `chrome-extension://ours/viewer.html${query}`, {
    workerSrc: '',
    startReader: () => {
      const { worker, self } = fakeWorker();
      answerInWorker(self, '');
      return worker;
    },
    elementAt: () => null,
  });
}
