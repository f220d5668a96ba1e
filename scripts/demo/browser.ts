/** Starts a browser with the built extension, and serves the demonstration's pages to it on loopback. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import { findBrowser } from '../browsers.mjs';
import { firstPageOf } from '../first-page.ts';
import { demoHost } from './targets.ts';

/** The extension's own pages have it. */
declare const chrome: typeof browser;

export interface DemoBrowser {
  readonly context: BrowserContext;
  /** A page of the extension that runs no code of its own; through it the extension's API is called. */
  readonly apiPage: Page;
  tabId(page: Page): Promise<number>;
  badge(tabId: number): Promise<string>;
  /** The answer of the tab's engine; null where the tab has none. */
  state(tabId: number): Promise<unknown>;
  /** The file viewer without a file. */
  viewer(): Promise<Page>;
  /** The popup for a tab, in a tab of its own. */
  popup(tabId: number): Promise<Page>;
  close(): Promise<void>;
}

/** `pages` has HTML by path, `extension` is the folder of the build, `language` is that of the extension's own pages. */
export async function startDemoBrowser(
  pages: ReadonlyMap<string, string>,
  { extension, headed, language }: { extension: string; headed: boolean; language: string },
): Promise<DemoBrowser> {
  const server = createServer(({ url = '' }, response) => {
    const html = pages.get(url);
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const executablePath = await findBrowser('chromium');
  if (executablePath === null) throw new Error('No Chromium found.');
  const profile = await mkdtemp(join(tmpdir(), 'gouji-demo-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    // Playwright's own headless mode has no extensions; the flag below has.
    headless: false,
    viewport: headed ? null : { width: 1100, height: 800 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(headed ? [] : ['--headless=new']),
      // As root, Chromium refuses to start with its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=MAP ${demoHost} 127.0.0.1:${port}`,
    ],
  });
  // Some builds of Chromium come without their translations, and then answer "en" whatever they are asked for.
  await context.addInitScript((locale) => {
    if (location.protocol === 'chrome-extension:') chrome.i18n.getUILanguage = () => locale;
  }, language);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = new URL(worker.url()).host;
  // It opens in front, where the pages of the demonstration have to be.
  await firstPageOf(context);
  const apiPage = await context.newPage();
  await apiPage.goto(`chrome-extension://${origin}/manifest.json`);

  return {
    context,
    apiPage,
    async tabId(page) {
      await page.bringToFront();
      const [front] = await apiPage.evaluate(() => chrome.tabs.query({ active: true, lastFocusedWindow: true }));
      if (front?.id === undefined) throw new Error(`No tab shows ${page.url()}`);
      return front.id;
    },
    badge: (tab) => apiPage.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab),
    state: (tab) =>
      apiPage.evaluate(
        (tabId) => chrome.tabs.sendMessage(tabId, { type: 'state' }, { frameId: 0 }).catch(() => null),
        tab,
      ),
    async popup(tab) {
      const page = await context.newPage();
      await page.setViewportSize({ width: 400, height: 600 });
      await page.goto(`chrome-extension://${origin}/popup.html?tab=${tab}`);
      return page;
    },
    async viewer() {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${origin}/viewer.html`);
      return page;
    },
    async close() {
      await context.close();
      server.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
