import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { readLive } from '../../lib/source/dom/live.ts';
import { readHtml } from '../../lib/source/dom/parsed.ts';
import { findBrowser } from '../../scripts/browsers.mjs';
import { tagSoup } from '../source/dom/tag-soup.ts';
import { bundle } from './bundle.ts';

const fixtures = join(import.meta.dirname, '../fixtures/dom');

/** What the bundle puts on the page. */
declare const reader: { readonly readLive: typeof readLive };

let browser: Browser;
let code: string;

beforeAll(async () => {
  const executablePath = await findBrowser('chromium');
  if (executablePath === null) throw new Error('No Chromium found.');
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  code = await bundle(join(import.meta.dirname, '../../lib/source/dom/live.ts'), 'reader');
});

afterAll(() => browser.close());

/** A page at an address of its own, whatever else is asked for answered with an empty page. */
async function open(html: string) {
  const page = await browser.newPage();
  await page.route('**', (route) => {
    const isPage = route.request().url() === 'http://report.test/';
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: isPage ? html : '' });
  });
  await page.goto('http://report.test/');
  await page.evaluate(code);
  return page;
}

describe('the live page in Chromium is read as the parsed file', () => {
  it.each(readdirSync(fixtures))('%s', async (slug) => {
    const html = readFileSync(join(fixtures, slug, 'source.html'), 'utf8');
    const page = await open(html);
    const [before, read, after] = await page.evaluate(() => [
      document.documentElement.outerHTML,
      reader.readLive(document),
      document.documentElement.outerHTML,
    ]);
    await page.close();
    expect(read).toEqual(readHtml(html));
    expect(after).toBe(before);
  });

  it('tags in any order', async () => {
    const sources = fc.sample(tagSoup, { numRuns: 1000, seed: 2021 });
    const page = await open('');
    const read = await page.evaluate(
      (list) => list.map((html) => reader.readLive(new DOMParser().parseFromString(html, 'text/html'))),
      sources,
    );
    await page.close();
    for (const [at, html] of sources.entries()) expect(read[at], html).toEqual(readHtml(html));
  });
});

describe('reading', () => {
  /** Layouts and restyles that the page did while `work` ran many times, the page changed before each. */
  async function rendering(work: 'read' | 'measure') {
    const page = await open(readFileSync(join(fixtures, 'portal-around/source.html'), 'utf8'));
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const count = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
      return of('LayoutCount') + of('RecalcStyleCount');
    };
    const before = await count();
    await page.evaluate((kind) => {
      for (let time = 0; time < 200; time++) {
        document.body.style.width = `${800 + time}px`;
        if (kind === 'read') reader.readLive(document);
        else void document.body.offsetHeight;
      }
    }, work);
    const after = await count();
    await page.close();
    return after - before;
  }

  it('forces the page neither to restyle nor to lay out', async () => {
    // The counter counts: measuring forces both, each time.
    expect(await rendering('measure')).toBeGreaterThanOrEqual(400);
    // A frame or two may be drawn afterwards, of the page's own accord.
    expect(await rendering('read')).toBeLessThan(20);
  });
});
