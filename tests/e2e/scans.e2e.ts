/** Scanned pages and pictures are read in both browsers without a request, and what was read is for a person to check. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { text } from '../../lib/locales/index.ts';
import { pdfOfJpegs } from '../generator/scans/pictures-pdf.ts';
import { type Extension, startExtension } from './chromium.ts';
import { type Firefox, startFirefox } from './firefox.ts';
import { call, chooseFile, clickOn, savedBy, textsOf } from './in-page.ts';
import { faulty } from './pages.ts';

/** What the third table of the page does not add up to (tests/e2e/pages.ts). */
const ROW_TOTAL = '31 + 4 + 0 + 0 + 1 + 0 = 36 ≠ 35';
const [WIDTH, HEIGHT] = [900, 1000];

let extension: Extension;
let firefox: Firefox;
let page: Page;
/** The report as one picture, and as a PDF of it. */
let jpeg: Uint8Array;
let scan: Uint8Array;
/** What pages of the extension in Chromium asked of the net. */
const requested: string[] = [];

beforeAll(async () => {
  const language = { language: 'zh-CN' } as const;
  [extension, firefox] = await Promise.all([
    startExtension({ '/faulty.html': faulty }, language),
    startFirefox(new Map()),
  ]);
  page = await extension.context.newPage();
  await page.setViewportSize({ width: WIDTH, height: HEIGHT });
  await page.setContent(faulty);
  jpeg = await page.screenshot({ type: 'jpeg', quality: 90, fullPage: true });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  scan = pdfOfJpegs([{ width: WIDTH, height, bytes: jpeg }]);
  await page.setViewportSize({ width: 1300, height: 860 });
  page.on('request', (request) => requested.push(request.url()));
}, 120_000);
afterAll(() => Promise.all([extension?.close(), firefox?.close()]));

const browsers = {
  Chromium: {
    locale: 'zh-CN',
    open: async () => void (await page.goto(`chrome-extension://${extension.id}/viewer.html`)),
    choose: (name: string, bytes: Uint8Array) => call(page, chooseFile, name, Buffer.from(bytes).toString('base64')),
    texts: (selector: string) => call(page, textsOf, selector),
    click: (selector: string) => call(page, clickOn, selector),
    saved: (word: string) => call(page, savedBy, word),
    requests: () => requested.filter((url) => /^https?:/.test(url)),
  },
  // The language of the browser.
  Firefox: {
    locale: 'en',
    open: () => firefox.openOwn('/viewer.html'),
    choose: (name: string, bytes: Uint8Array) => firefox.call(chooseFile, name, Buffer.from(bytes).toString('base64')),
    texts: (selector: string) => firefox.call(textsOf, selector),
    click: (selector: string) => firefox.call(clickOn, selector),
    saved: (word: string) => firefox.call(savedBy, word),
    requests: () => firefox.requested,
  },
} as const;

const READ = '.refusal button.main';

describe.each(['Chromium', 'Firefox'] as const)('in %s', (name) => {
  const { locale, open, choose, texts, click, saved, requests } = browsers[name];
  const facts = /200\/200/;
  const said = (selector: string, timeout = 20_000) =>
    expect.poll(async () => (await texts(selector)).join(' '), { timeout });

  /** Chooses the file and presses 读取图片. */
  async function read(file: string, bytes: Uint8Array): Promise<void> {
    await open();
    await choose(file, bytes);
    await said(READ).not.toBe('');
    await click(READ);
  }

  test('a scanned PDF is read on a click, and judged; the deliverable shows the picture of the cell', {
    timeout: 240_000,
  }, async () => {
    const before = requests().length;
    await read('扫描件.pdf', scan);
    await said('.reading-pictures').toContain(text(locale, 'file.reading.stop'));
    await said('.facts', 120_000).toMatch(facts);
    await said('.side').toContain(text(locale, 'popup.notice.readFromPictures'));
    expect(await texts('.formula')).toContain(ROW_TOTAL);
    // Nothing that was read from a picture is called wrong.
    expect(await texts('.side li .outcome.fail')).toEqual([]);
    await click('header button.unfolds');
    const html = Buffer.from(await saved(text(locale, 'sidepanel.export.html')), 'base64').toString();
    expect(html.match(/data:image\/png;base64,/g)?.length ?? 0).toBeGreaterThan(0);
    expect(requests().slice(before)).toEqual([]);
  });

  test('the reading is stopped in the middle, and the file can be read again', { timeout: 120_000 }, async () => {
    await read('扫描件.pdf', scan);
    await said('.reading-pictures', 60_000).toContain(text(locale, 'file.reading.page', { page: 1, count: 1 }));
    await click('.reading-pictures button');
    await said(READ).toBe(text(locale, 'file.readPictures'));
    await said('[role=alert]').toContain(text(locale, 'file.scanned'));
  });

  test('a picture of a report is read too; one that is damaged gets a sentence', { timeout: 240_000 }, async () => {
    await read('坏图.jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0));
    await said('[role=alert]', 60_000).toContain(text(locale, 'file.damaged'));
    await read('截图.jpg', jpeg);
    await said('.facts', 120_000).toMatch(facts);
    expect(await texts('.formula')).toContain(ROW_TOTAL);
  });
});
