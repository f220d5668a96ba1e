import { describe, expect, test } from 'vitest';
import { browsers, builtFile, filesOfPage, gzipped, laterScripts } from './output.ts';

const KB = 1024;

/** Words that survive minifying, by what they give away; the file named is one that must have them. */
const traces = {
  zod: { pattern: /_zod/, home: 'background.js' },
  dictionary: { pattern: /鹼.{0,20}碱/, home: 'dictionary.js' },
} as const;

/** Scripts that pages load when they are needed, as the bundler names them after their modules. */
const texts = /^chunks\/(popup|everything)-/;
const workbookWriter = /^chunks\/workbook-/;

/** Bytes of a page with all that it may load: its texts (`extent`) in the largest language, but no writer of workbooks. */
function weigh(browser: (typeof browsers)[number], page: string, extent: 'popup' | 'everything'): number {
  const first = filesOfPage(browser, page);
  expect(first.some((path) => path.endsWith('.js')) && first.some((path) => path.endsWith('.css'))).toBe(true);
  const later = [...laterScripts(browser, page)].filter(([path]) => !first.includes(path));
  const size = (paths: Iterable<string>) => [...paths].reduce((sum, path) => sum + gzipped(browser, path), 0);
  const others = later
    .filter(([path]) => !texts.test(path) && !workbookWriter.test(path))
    .flatMap(([, files]) => files);
  const loaded = new Set([...first, ...others]);
  const languages = later
    .filter(([path]) => texts.exec(path)?.[1] === extent)
    .map(([, files]) => size(files.filter((path) => !loaded.has(path))));
  expect(languages).toHaveLength(3);
  return size(loaded) + Math.max(...languages);
}

describe.each(browsers)('bundles for %s, minified and gzipped', (browser) => {
  const code = (path: string) => builtFile(browser, path).toString();

  test('detector: at most 6 KB', () => {
    expect(gzipped(browser, 'detector.js')).toBeLessThanOrEqual(6 * KB);
  });
  test('engine without the traditional dictionary: at most 40 KB', () => {
    expect(gzipped(browser, 'engine.js')).toBeLessThanOrEqual(40 * KB);
  });
  test.each(['prose.js', 'rules.js'])('%s, beside the engine: at most 20 KB', (script) => {
    expect(gzipped(browser, script)).toBeLessThanOrEqual(20 * KB);
    expect(code(script)).not.toMatch(traces.zod.pattern);
    expect(code(script)).not.toMatch(traces.dictionary.pattern);
  });
  test('background: at most 45 KB', () => {
    expect(gzipped(browser, 'background.js')).toBeLessThanOrEqual(45 * KB);
  });
  test('popup with all that it loads: at most 40 KB', () => {
    expect(weigh(browser, 'popup.html', 'popup')).toBeLessThanOrEqual(40 * KB);
  });
  test('side panel with all that it may load but the writer of workbooks: at most 80 KB', () => {
    expect(weigh(browser, 'sidepanel.html', 'everything')).toBeLessThanOrEqual(80 * KB);
  });
  test('the writer of workbooks comes when one is written, not before', () => {
    expect([...laterScripts(browser, 'sidepanel.html').keys()].some((path) => workbookWriter.test(path))).toBe(true);
    expect(filesOfPage(browser, 'sidepanel.html').some((path) => workbookWriter.test(path))).toBe(false);
  });
  test('settings page with all that it loads: at most 80 KB', () => {
    expect(weigh(browser, 'options.html', 'everything')).toBeLessThanOrEqual(80 * KB);
  });
  test('what a trace looks like is known from the file that must have it', () => {
    for (const { pattern, home } of Object.values(traces)) expect(code(home)).toMatch(pattern);
  });
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
