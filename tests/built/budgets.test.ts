import { describe, expect, test } from 'vitest';
import { browsers, builtFile, filesOfPage, gzipped } from './output.ts';

const KB = 1024;

/** Words that survive minifying, by what they give away; the file named is one that must have them. */
const traces = {
  zod: { pattern: /_zod/, home: 'background.js' },
  dictionary: { pattern: /鹼.{0,20}碱/, home: 'dictionary.js' },
} as const;

describe.each(browsers)('bundles for %s, minified and gzipped', (browser) => {
  const code = (path: string) => builtFile(browser, path).toString();

  test('detector: at most 6 KB', () => {
    expect(gzipped(browser, 'detector.js')).toBeLessThanOrEqual(6 * KB);
  });
  test('engine without the traditional dictionary: at most 40 KB', () => {
    expect(gzipped(browser, 'engine.js')).toBeLessThanOrEqual(40 * KB);
  });
  test('reader of prose, beside the engine: at most 20 KB', () => {
    expect(gzipped(browser, 'prose.js')).toBeLessThanOrEqual(20 * KB);
    expect(code('prose.js')).not.toMatch(traces.zod.pattern);
    expect(code('prose.js')).not.toMatch(traces.dictionary.pattern);
  });
  test('popup with all that it loads: at most 40 KB', () => {
    const files = filesOfPage(browser, 'popup.html');
    expect(files.some((path) => path.endsWith('.js')) && files.some((path) => path.endsWith('.css'))).toBe(true);
    expect(files.reduce((sum, path) => sum + gzipped(browser, path), 0)).toBeLessThanOrEqual(40 * KB);
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
