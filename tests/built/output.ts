import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

export const browsers = ['chrome', 'firefox'] as const;
export type Browser = (typeof browsers)[number];

export const root = resolve(import.meta.dirname, '../..');
export const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** A file of the built extension. */
export function builtFile(browser: Browser, path: string): Buffer {
  return readFileSync(join(root, `.output/${browser}-mv3`, path));
}

/** Where the zip for a store, or that of the sources, is put in a checkout. */
export function zipPath(kind: Browser | 'edge' | 'sources', checkout = root): string {
  return join(checkout, `.output/gouji-${version}-${kind}.zip`);
}

/** All permissions of the built manifests, in either browser. */
export function askedFor(): readonly string[] {
  const keys = ['permissions', 'optional_permissions', 'host_permissions', 'optional_host_permissions'];
  const manifests = browsers.map((browser) => JSON.parse(builtFile(browser, 'manifest.json').toString()));
  const asked: string[] = manifests.flatMap((manifest) => keys.flatMap((key) => manifest[key] ?? []));
  return [...new Set(asked)].toSorted();
}

/** Bytes that a file has when compressed as a server or a store would. */
export function gzipped(browser: Browser, path: string): number {
  return gzipSync(builtFile(browser, path), { level: 9 }).length;
}

interface Loaded {
  readonly path: string;
  /** Loaded on demand: `import()`. */
  readonly later: boolean;
}

/** The files that a file of a page loads: scripts, their imports, styles. */
function loadedBy(browser: Browser, path: string): readonly Loaded[] {
  const kind = /[^.]+$/.exec(path)?.[0];
  if (kind !== 'html' && kind !== 'js') return [];
  const text = builtFile(browser, path).toString();
  const base = `http://extension/${kind === 'html' ? '' : path}`;
  const found = (pattern: RegExp, later: boolean) =>
    [...text.matchAll(pattern)].map(([, address = '']) => ({ path: new URL(address, base).pathname.slice(1), later }));
  if (kind === 'html') return found(/(?:src|href)="\/?([^"]+)"/g, false);
  return [...found(/(?:from|import)\s*["`](\.[^"`]+)["`]/g, false), ...found(/import\(\s*["`](\.[^"`]+)["`]/g, true)];
}

/** A page of the extension and all that it loads at once. */
export function filesOfPage(browser: Browser, page: string): readonly string[] {
  const found = new Set([page]);
  // A set hands out what is added while it is walked.
  for (const path of found) {
    for (const { path: next, later } of loadedBy(browser, path)) if (!later) found.add(next);
  }
  return [...found];
}

/** The scripts that a page, or a script of it, loads on demand, each with all that it needs. */
export function laterScripts(browser: Browser, page: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map([[page, filesOfPage(browser, page)]]);
  for (const files of found.values()) {
    for (const { path, later } of files.flatMap((file) => loadedBy(browser, file))) {
      if (later && !found.has(path)) found.set(path, filesOfPage(browser, path));
    }
  }
  found.delete(page);
  return found;
}
