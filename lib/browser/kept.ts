import type { ExtensionApi } from './extension-api.ts';

/** Keeps a value for another page until the browser is closed; its key. Earlier ones go where there is no room. */
export async function keepForPage({ storage }: ExtensionApi<'storage'>, value: object): Promise<string> {
  const key = crypto.randomUUID();
  const { session } = storage;
  try {
    await session.set({ [key]: value });
  } catch {
    await session.clear();
    await session.set({ [key]: value });
  }
  return key;
}

/** What was kept under the key, to be parsed; undefined: nothing. */
export async function keptUnder({ storage }: ExtensionApi<'storage'>, key: string): Promise<unknown> {
  return (await storage.session.get(key))[key];
}
