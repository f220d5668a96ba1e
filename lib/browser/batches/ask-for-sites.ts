import type { GovernmentAccess } from '../../model/clients/government.ts';
import { isGovernmentHost } from '../../settings/hosts.ts';
import type { ExtensionApi } from '../extension-api.ts';
import { askToRead } from '../may-read.ts';
import { GOVERNMENT } from '../settings/sites.ts';

/**
 * Gives what asks for the sites of addresses, directly from a click: for all sites of governments at once, and only where
 * the user took them back.
 */
export async function createSiteAsker(
  extension: ExtensionApi<'permissions'>,
  { mayReadGovernment }: Pick<GovernmentAccess, 'mayReadGovernment'>,
): Promise<(urls: readonly string[]) => Promise<boolean>> {
  const { permissions } = extension;
  /** Known before the click that needs it: after a wait the browser would not ask. */
  let government = await mayReadGovernment();
  for (const changed of [permissions.onAdded, permissions.onRemoved])
    changed.addListener(async () => {
      government = await mayReadGovernment();
    });
  return (urls) => {
    const governments = urls.filter((url) => isGovernmentHost(new URL(url).hostname));
    const others = urls.filter((url) => !governments.includes(url));
    return askToRead(extension, others, governments.length > 0 && !government ? [GOVERNMENT] : []);
  };
}
