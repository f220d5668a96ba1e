import { describe, expect, test } from 'vitest';
import { browsers, builtFile, filesOfPage, gzipped, laterScripts } from './output.ts';

const KB = 1024;

/** Words that survive minifying, by what they give away; the file named is one that must have them. */
const traces = {
  zod: { pattern: /_zod/, home: 'background.js' },
  dictionary: { pattern: /鹼.{0,20}碱/, home: 'dictionary.js' },
} as const;

/** Texts of one language, as the bundler names them after their module. */
const texts = /^chunks\/(popup|pages|batches-page)-/;

/** Bytes of a page: what it loads to be shown, with its texts (`extent`) in the largest language, and what it loads later. */
function weigh(browser: (typeof browsers)[number], page: string, extent: 'popup' | 'pages' | 'batches-page') {
  const first = filesOfPage(browser, page);
  expect(first.some((path) => path.endsWith('.js')) && first.some((path) => path.endsWith('.css'))).toBe(true);
  const brought = [...laterScripts(browser, page)].map(([path, files]) => ({
    extent: texts.exec(path)?.[1] ?? null,
    files: files.filter((file) => !first.includes(file)),
  }));
  const size = (paths: Iterable<string>) => [...paths].reduce((sum, path) => sum + gzipped(browser, path), 0);
  const languages = brought.filter((each) => each.extent === extent).map(({ files }) => size(files));
  expect(languages).toHaveLength(3);
  const later = new Set(brought.filter((each) => each.extent === null).flatMap(({ files }) => files));
  return { shown: size(first) + Math.max(...languages), later: size(later) };
}

describe.each(browsers)('bundles for %s, minified and gzipped', (browser) => {
  const code = (path: string) => builtFile(browser, path).toString();

  test('detector: at most 6 KB', () => {
    expect(gzipped(browser, 'detector.js')).toBeLessThanOrEqual(6 * KB);
  });
  // How each number said stands to the tables, with what was understood of it, is part of what the engine shows. The ways
  // in which pages name agency and year, and the words of what is no report, are 4 KB of it; labels by their core, rows by
  // their place and blank rows are 4 KB more.
  test('engine without the traditional dictionary: at most 49 KB', () => {
    expect(gzipped(browser, 'engine.js')).toBeLessThanOrEqual(49 * KB);
  });
  // The words of the field are 7 KB of the reader of prose; what is read is what they understand.
  test.each([
    ['prose.js', 42],
    ['rules.js', 20],
  ])('%s, beside the engine: at most %i KB', (script, size) => {
    expect(gzipped(browser, script)).toBeLessThanOrEqual(size * KB);
    expect(code(script)).not.toMatch(traces.zod.pattern);
    expect(code(script)).not.toMatch(traces.dictionary.pattern);
  });
  test('finder of attachments: at most 2 KB', () => {
    expect(gzipped(browser, 'attachments.js')).toBeLessThanOrEqual(2 * KB);
  });
  test('background: at most 45 KB', () => {
    expect(gzipped(browser, 'background.js')).toBeLessThanOrEqual(45 * KB);
  });
  // With the policy of requests, which it shares with the larger pages: it asks sites whether a tab shows a PDF.
  // The last of it is what is shown where drawing breaks down: it has to be there before.
  test('popup with all that it loads: at most 43 KB', () => {
    const { shown, later } = weigh(browser, 'popup.html', 'popup');
    expect(shown).toBeLessThanOrEqual(43 * KB);
    expect(later).toBe(0);
  });
  test('side panel: at most 81 KB to be shown, 40 KB more for tables of the form and to write deliverables', () => {
    const { shown, later } = weigh(browser, 'sidepanel.html', 'pages');
    expect(shown).toBeLessThanOrEqual(81 * KB);
    expect(later).toBeGreaterThan(0);
    expect(later).toBeLessThanOrEqual(40 * KB);
  });
  test('settings page with all that it loads: at most 80 KB', () => {
    const { shown, later } = weigh(browser, 'options.html', 'pages');
    expect(shown).toBeLessThanOrEqual(80 * KB);
    expect(later).toBe(0);
  });
  test('batch page: at most 80 KB to be shown; charts, readers and writers come when they are wanted', () => {
    const { shown, later } = weigh(browser, 'batches.html', 'batches-page');
    expect(shown).toBeLessThanOrEqual(80 * KB);
    expect(later).toBeGreaterThan(0);
  });
  test('what a trace looks like is known from the file that must have it', () => {
    for (const { pattern, home } of Object.values(traces)) expect(code(home)).toMatch(pattern);
  });
  test.each(['popup.html', 'sidepanel.html', 'options.html', 'viewer.html'])(
    '%s: what comes later brings no styles',
    (page) => {
      // Vite would list them, and its helper, which wxt.config.ts leaves out, would fetch them.
      for (const path of filesOfPage(browser, page)) expect(code(path), path).not.toContain('__vite__mapDeps');
    },
  );
  test('detector: no zod, no dictionary, no storage', () => {
    expect(code('detector.js')).not.toMatch(traces.zod.pattern);
    expect(code('detector.js')).not.toMatch(traces.dictionary.pattern);
    expect(code('detector.js')).not.toMatch(/\b(storage|indexedDB|localStorage|sessionStorage)\b/);
  });
  test('engine: no zod, no dictionary', () => {
    expect(code('engine.js')).not.toMatch(traces.zod.pattern);
    expect(code('engine.js')).not.toMatch(traces.dictionary.pattern);
  });
});
