import type { BatchesClient } from '../../model/clients/batches.ts';
import { defaultScheme } from '../../views/default-scheme.ts';
import { readScheme, writeScheme } from '../../views/scoring.ts';
import type { ExtensionApi } from '../extension-api.ts';

/** Under this key the extension's storage holds the scoring scheme. */
const SCHEME_KEY = 'scoring';

export function keptScheme({
  storage,
}: ExtensionApi<'storage'>): Pick<BatchesClient, 'scheme' | 'defaultScheme' | 'saveScheme'> {
  return {
    defaultScheme,
    async scheme() {
      const stored = (await storage.local.get(SCHEME_KEY).catch(() => ({}) as Record<string, unknown>))[SCHEME_KEY];
      const read = typeof stored === 'string' ? readScheme(stored) : null;
      return read !== null && 'scheme' in read ? read.scheme : defaultScheme;
    },
    async saveScheme(scheme) {
      await storage.local.set({ [SCHEME_KEY]: writeScheme(scheme) });
    },
  };
}
