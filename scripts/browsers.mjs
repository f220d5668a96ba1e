// Plain JavaScript without dependencies: set-up runs it on Node 20 before anything is installed.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/**
 * How each system names the browser. Branded Chrome is not among them: since version 137 it ignores --load-extension.
 * @type {Readonly<Record<BrowserName, { variable: string, commands: readonly string[] }>>}
 */
const known = {
  chromium: { variable: 'GOUJI_CHROMIUM', commands: ['chromium'] },
  firefox: { variable: 'GOUJI_FIREFOX', commands: ['firefox-esr', 'firefox'] },
};

/**
 * Path of a browser's executable, or null. The first that exists counts: that of GOUJI_CHROMIUM or GOUJI_FIREFOX, that of
 * the system, that which Playwright downloaded (Playwright takes time to load, so it comes last).
 * @param {BrowserName} name
 * @returns {Promise<string | null>}
 */
export async function findBrowser(name) {
  const { variable, commands } = known[name];
  const chosen = process.env[variable];
  if (chosen !== undefined) return existsSync(chosen) ? chosen : null;
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    // A snap may read neither a profile nor an extension outside the home folder.
    if (folder.startsWith('/snap/')) continue;
    for (const command of commands) {
      const path = join(folder, command);
      if (existsSync(path)) return path;
    }
  }
  return downloaded(name);
}

/**
 * @param {BrowserName} name
 * @returns {Promise<string | null>}
 */
async function downloaded(name) {
  try {
    const playwright = await import('playwright-core');
    const path = playwright[name].executablePath();
    return existsSync(path) ? path : null;
  } catch {
    return null; // Playwright is not installed yet, or has no build for this system.
  }
}
