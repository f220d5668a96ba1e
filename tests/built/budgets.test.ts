import { describe, expect, test } from 'vitest';
import { type Browser, browsers, builtFile, filesOfPage, gzipped, laterScripts } from './output.ts';

const KB = 1024;

/**
 * KB that users load, gzipped: about 3 % more than the extension had when the numbers were last set. A page is counted
 * with all that it loads to be shown and its texts in the largest language (`extent`); `later` are the scripts that it
 * loads on demand, where a number is worth holding.
 */
const scripts = {
  'detector.js': 1.7,
  'attachments.js': 1.3,
  'report-links.js': 4,
  // The card on marks with the language of its parts, the words of prose, the decisions that both show, and the places of
  // problems that reviewers add.
  'engine.js': 117.5,
  'dictionary.js': 54.5,
  // It keeps the decisions made on cards, waits for those that are being written, words the cards, and looks in batches for
  // what is known beside a page.
  'background.js': 33.3,
};
const pages = [
  // It groups problems and matches decisions itself, a reviewer's own among them, which takes the forms; its list of checks
  // takes the titles of the rules.
  { page: 'popup.html', extent: 'popup', shown: 69.5, later: 0 },
  // Problems of one's own and the steps of each can be taken back, so their state is there from the start; what draws them
  // comes later, and so does the writer of Word files (76 KB).
  { page: 'sidepanel.html', extent: 'pages', shown: 107.5, later: 149 },
  { page: 'options.html', extent: 'pages', shown: 94.5, later: 0 },
  // What matches decisions, compares again, packs files and writes them is loaded with the first batch that needs it.
  { page: 'batches.html', extent: 'batches-page', shown: 101, later: null },
  { page: 'help.html', extent: 'help-page', shown: 70, later: 0 },
  { page: 'viewer.html', extent: 'pages', shown: 217, later: null },
] as const;

/** Text that survives minifying and shows that a script holds this part; the named file must have it. */
const parts = {
  zod: { pattern: /_zod/, home: 'background.js' },
  dictionary: { pattern: /鹼.{0,20}碱/, home: 'dictionary.js' },
  polyfill: { pattern: /webextension-polyfill|mozWebExtensionPolyfill/, home: 'background.js' },
} as const;

/** The extent of the texts that a script holds, by the name of their module; null: it holds none, or draws PDF (pdf/pages.ts). */
function extentOf(browser: Browser, path: string): string | null {
  const extent = /^chunks\/(popup|pages|batches-page|help-page|papers)-/.exec(path)?.[1] ?? null;
  return builtFile(browser, path).includes('cMapUrl') ? null : extent;
}

/** Bytes that a page loads to be shown, with its texts in the largest language, and those that it loads on demand. */
function bytesOf(browser: Browser, page: string, extent: string) {
  const first = filesOfPage(browser, page);
  expect(first.some((path) => path.endsWith('.js')) && first.some((path) => path.endsWith('.css'))).toBe(true);
  const onDemand = [...laterScripts(browser, page)].map(([path, files]) => ({
    extent: extentOf(browser, path),
    files: files.filter((file) => !first.includes(file)),
  }));
  const size = (paths: Iterable<string>) => [...paths].reduce((sum, path) => sum + gzipped(browser, path), 0);
  const languages = onDemand.filter((script) => script.extent === extent).map(({ files }) => size(files));
  expect(languages).toHaveLength(3);
  const later = new Set(onDemand.filter((script) => script.extent === null).flatMap(({ files }) => files));
  return { shown: size(first) + Math.max(...languages), later: size(later) };
}

describe.each(browsers)('bundles for %s, minified and gzipped', (browser) => {
  const code = (path: string) => builtFile(browser, path).toString();

  test.each(Object.entries(scripts))('%s has at most %s KB', (script, most) => {
    expect(gzipped(browser, script)).toBeLessThanOrEqual(most * KB);
  });

  test.each(pages)('$page loads at most $shown KB to be shown', ({ page, extent, shown: most, later: mostLater }) => {
    const { shown, later } = bytesOf(browser, page, extent);
    expect(shown).toBeLessThanOrEqual(most * KB);
    if (mostLater === 0) expect(later).toBe(0);
    else expect(later).toBeGreaterThan(0);
    if (mostLater !== null) expect(later).toBeLessThanOrEqual(mostLater * KB);
  });

  test('the text of each part is found in the file that must have it', () => {
    for (const { pattern, home } of Object.values(parts)) expect(code(home)).toMatch(pattern);
  });

  // Vite would list the styles, and its helper, which wxt.config.ts leaves out, would fetch them.
  test.each(pages)('$page: scripts on demand bring no styles', ({ page }) => {
    for (const path of filesOfPage(browser, page)) expect(code(path), path).not.toContain('__vite__mapDeps');
  });

  test('the detector has no zod, no polyfill, no dictionary and no storage', () => {
    for (const { pattern } of Object.values(parts)) expect(code('detector.js')).not.toMatch(pattern);
    expect(code('detector.js')).not.toMatch(/\b(storage|indexedDB|localStorage|sessionStorage)\b/);
  });

  test('the engine has no dictionary and no zod', () => {
    expect(code('engine.js')).not.toMatch(parts.dictionary.pattern);
    expect(code('engine.js')).not.toMatch(parts.zod.pattern);
  });
});
