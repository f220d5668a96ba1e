import type { ExtensionApi } from './extension-api.ts';

type PermissionsApi = ExtensionApi<'permissions'>;

/** The permission for a host, for `permissions.request`. */
export function originOf(host: string): string {
  return `*://${host}/*`;
}

/** Whether an address is one of the web: extensions can read no others. */
export function isWeb(address: string): boolean {
  return /^https?:/i.test(address) && URL.canParse(address);
}

/** Whether the browser lets us read the site of a web address. */
export async function mayRead({ permissions }: PermissionsApi, address: string): Promise<boolean> {
  return permissions.contains({ origins: [originOf(new URL(address).hostname)] }).catch(() => false);
}

/**
 * Asks the user for the sites of web addresses in one question, without those that are granted already. Must be called
 * directly from a click: after any wait the browser refuses. `more`: other permissions for sites.
 */
export async function askToRead(
  { permissions }: PermissionsApi,
  addresses: readonly string[],
  more: readonly string[] = [],
): Promise<boolean> {
  const hosts = new Set(addresses.map((address) => new URL(address).hostname));
  const origins = [...[...hosts].map(originOf), ...more];
  return origins.length === 0 || permissions.request({ origins }).catch(() => false);
}
