import type { ExtensionApi } from '../extension-api.ts';
import { FIRST_RUN } from '../help/help-address.ts';

/** Under this key the extension's storage holds that the first page was opened. */
const WELCOMED = 'welcomed';

/** Opens the first page, once: browsers call an extension that is loaded from a folder installed each time they start. */
export async function welcome({ runtime, storage, tabs }: ExtensionApi<'runtime' | 'storage' | 'tabs'>): Promise<void> {
  const { [WELCOMED]: welcomed } = await storage.local.get(WELCOMED);
  if (welcomed === true) return;
  await storage.local.set({ [WELCOMED]: true });
  await tabs.create({ url: `${runtime.getURL('/')}${FIRST_RUN}` });
}
