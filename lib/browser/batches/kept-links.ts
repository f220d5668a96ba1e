/** Links of a page that the popup hands to the batches page: `?links=` and a key in `storage.session`. */
import * as z from 'zod/mini';
import type { SourceEntry } from '../../model/batch.ts';
import type { FoundLinks } from '../../model/clients/batches.ts';
import type { ExtensionApi } from '../extension-api.ts';
import { keepForPage, keptUnder } from '../kept.ts';

const foundLinksSchema: z.ZodMiniType<FoundLinks> = z.object({
  page: z.string(),
  entries: z.array(z.object({ url: z.url(), name: z.string(), year: z.nullable(z.number()) })),
});

/** Opens the batches page with these in a new batch. `page`: the address that has them. */
export async function openBatchesWith(
  extension: ExtensionApi<'runtime' | 'storage' | 'tabs'>,
  page: string,
  entries: readonly SourceEntry[],
): Promise<void> {
  const links: FoundLinks = { page, entries };
  const key = await keepForPage(extension, links);
  await extension.tabs.create({ url: `${extension.runtime.getURL('/')}batches.html?links=${key}` });
}

/** What the address of the batches page hands over; null: nothing, or it is gone. */
export function keptLinks(extension: ExtensionApi<'storage'>, address: string) {
  const key = new URL(address).searchParams.get('links');
  return {
    async read(): Promise<FoundLinks | null> {
      return key === null ? null : (foundLinksSchema.safeParse(await keptUnder(extension, key)).data ?? null);
    },
    /** They are in a batch now. */
    async forget(): Promise<void> {
      if (key !== null) await extension.storage.session.remove(key);
    },
  };
}
