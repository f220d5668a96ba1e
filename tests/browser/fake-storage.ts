import { vi } from 'vitest';
import type { createSettingsStorage } from '../../lib/browser/settings/settings-storage.ts';

type Listener = (changes: Record<string, unknown>, area: string) => void;
type Extension = Parameters<typeof createSettingsStorage>[0];

/** `storage` of an extension, with these settings in it, as unchecked as the browser's own. */
export function fakeStorage(settings?: unknown) {
  const stored: Record<string, unknown> = settings === undefined ? {} : { settings };
  const listeners: Listener[] = [];
  const storage = {
    local: {
      get: vi.fn(async (key: string) => (key in stored ? { [key]: structuredClone(stored[key]) } : {})),
      set: vi.fn(async (values: Record<string, unknown>) => {
        Object.assign(stored, structuredClone(values));
        for (const listener of listeners) listener(values, 'local');
      }),
    },
    onChanged: { addListener: (listener: Listener) => listeners.push(listener) },
  };
  return { stored, listeners, storage, extension: { storage } as unknown as Extension };
}
