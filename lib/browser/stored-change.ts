import type { ExtensionApi } from './extension-api.ts';

type StoredChanges = Readonly<Record<string, { readonly newValue?: unknown }>>;

/**
 * Announces a change to all parts of the extension by storing it under `key`. The browser announces only values that
 * differ, so each gets its time.
 */
export function storeChange({ storage }: ExtensionApi<'storage'>, key: string, change: object): Promise<void> {
  return storage.local.set({ [key]: { ...change, at: Date.now() } });
}

/** Calls `changed` with each change that is stored under `key`, unparsed, until the returned function is called. */
export function onStoredChange(
  { storage }: ExtensionApi<'storage'>,
  key: string,
  changed: (change: unknown) => void,
): () => void {
  const listener = (changes: StoredChanges, area: string): void => {
    if (area === 'local' && key in changes) changed(changes[key]?.newValue);
  };
  storage.onChanged.addListener(listener);
  return () => storage.onChanged.removeListener(listener);
}
