/** Whether it is a site of a government, which may be read as installed. */
export function isGovernmentHost(host: string): boolean {
  return /(?:^|\.)gov\.cn$/.test(host);
}
