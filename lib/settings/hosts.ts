/** All government sites, as the settings list them. */
export const governmentSites = '*.gov.cn';

/** Whether this is a government site: the extension may read them all from its installation, unless the user takes that back. */
export function isGovernmentHost(host: string): boolean {
  return /(?:^|\.)gov\.cn$/.test(host);
}
