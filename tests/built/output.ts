import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export const browsers = ['chrome', 'firefox'] as const;
export type Browser = (typeof browsers)[number];

/** A file of the built extension. */
export function builtFile(browser: Browser, path: string): Buffer {
  return readFileSync(join(import.meta.dirname, `../../.output/${browser}-mv3`, path));
}

/** Bytes that a file has when compressed as a server or a store would. */
export function gzipped(browser: Browser, path: string): number {
  return gzipSync(builtFile(browser, path), { level: 9 }).length;
}

/** A page of the extension and all that it loads before anything is clicked: scripts, what they import, styles. */
export function filesOfPage(browser: Browser, page: string): readonly string[] {
  const found = new Set([page]);
  // A set hands out what is added while it is walked.
  for (const path of found) {
    const text = builtFile(browser, path).toString();
    const pattern = path.endsWith('.html') ? /(?:src|href)="\/?([^"]+)"/g : /(?:from|import)\s*"(\.[^"]+)"/g;
    if (!/\.(html|js)$/.test(path)) continue;
    for (const [, address = ''] of text.matchAll(pattern)) {
      found.add(new URL(address, `http://extension/${path.endsWith('.html') ? '' : path}`).pathname.slice(1));
    }
  }
  return [...found];
}
