import { StoreError } from '../../model/decision-store.ts';
import type { ParsedSettings } from '../../model/settings.ts';
import { defaultSettings, type Settings, type SettingsChanges } from '../../model/settings.ts';
import { parseSettings, withChanges } from '../../settings/parse.ts';
import type { ExtensionApi } from '../extension-api.ts';
import { inTurn } from '../in-turn.ts';
import { SETTINGS_KEY } from './settings-key.ts';

/** The stored settings. Methods that fail reject with StoreError and change nothing. */
export interface SettingsStorage {
  load(): Promise<ParsedSettings>;
  /** Changes these parts and leaves all others as they are stored, even damaged ones. */
  save(changes: SettingsChanges): Promise<void>;
  /** Calls `changed` when any part of the extension changed settings, until the returned function is called. */
  subscribe(changed: () => void): () => void;
}

export function createSettingsStorage({ storage }: ExtensionApi<'storage'>): SettingsStorage {
  async function read(): Promise<unknown> {
    const stored = await storage.local.get(SETTINGS_KEY).catch(fail);
    return stored[SETTINGS_KEY];
  }

  return {
    load: async () => parseSettings(await read()),
    save: inTurn(async (changes) => {
      const changed = withChanges(await read(), changes);
      if (changed === null) throw new StoreError('newer');
      await storage.local.set({ [SETTINGS_KEY]: changed }).catch(fail);
    }),
    subscribe(changed) {
      const listener = (changes: object, area: string): void => {
        if (area === 'local' && SETTINGS_KEY in changes) changed();
      };
      storage.onChanged.addListener(listener);
      return () => storage.onChanged.removeListener(listener);
    },
  };
}

/** The defaults where the storage fails; the settings page shows the error. */
export async function settingsOrDefaults(extension: ExtensionApi<'storage'>): Promise<Settings> {
  try {
    return (await createSettingsStorage(extension).load()).settings;
  } catch {
    return defaultSettings;
  }
}

/** Settings that are read once and again after each change, for work that asks for them thousands of times. */
export function keptSettings(extension: ExtensionApi<'storage'>) {
  const storage = createSettingsStorage(extension);
  let known: Promise<Settings> | null = null;
  storage.subscribe(() => {
    known = null;
  });
  return {
    /** The defaults where the storage fails; the next call asks again. */
    load(): Promise<Settings> {
      known ??= storage.load().then(
        ({ settings }) => settings,
        () => {
          known = null;
          return defaultSettings;
        },
      );
      return known;
    },
    subscribe: storage.subscribe,
  };
}

/** Chrome names its own limit (QUOTA_BYTES), Firefox and a full disk give QuotaExceededError. */
function fail(error: unknown): never {
  throw new StoreError(/quota/i.test(String(error)) ? 'full' : 'unavailable', error);
}
