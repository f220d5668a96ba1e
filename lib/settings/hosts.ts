/** All government sites, as the settings list them. */
export const governmentSites = '*.gov.cn';

/** Whether this is a government site, which the extension may read without asking. */
export function isGovernmentHost(host: string): boolean {
  return /(?:^|\.)gov\.cn$/.test(host);
}
