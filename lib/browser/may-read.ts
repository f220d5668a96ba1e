import type { ExtensionApi } from './extension-api.ts';

type PermissionsApi = ExtensionApi<'permissions'>;

/** The permission for a host, to be asked for with `permissions.request`. */
export function originOf(host: string): string {
  return `*://${host}/*`;
}

/** Whether an address is one of the web: the browser lets us read no others. */
export function isWeb(address: string): boolean {
  return /^https?:/i.test(address) && URL.canParse(address);
}

/** Whether the browser lets us read the site of a web address. */
export async function mayRead({ permissions }: PermissionsApi, address: string): Promise<boolean> {
  return permissions.contains({ origins: [originOf(new URL(address).hostname)] }).catch(() => false);
}

/**
 * Asks for the sites of web addresses in one question; the browser asks for none that it lets us read already. Called
 * straight from a click: after any wait it refuses.
 */
export async function askToRead({ permissions }: PermissionsApi, addresses: readonly string[]): Promise<boolean> {
  const hosts = new Set(addresses.map((address) => new URL(address).hostname));
  return hosts.size === 0 || permissions.request({ origins: [...hosts].map(originOf) }).catch(() => false);
}
