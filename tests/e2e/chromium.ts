import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import type { ToEngine } from '../../lib/browser/messages.ts';
import type { Locale } from '../../lib/model/locale.ts';
import { findBrowser } from '../../scripts/browsers.mjs';
import { firstPageOf } from '../../scripts/first-page.ts';

/** What runs inside the extension's own pages has this. */
declare const chrome: typeof browser;

/** A page that the test server answers with: its HTML, and headers such as a Content-Security-Policy. */
export interface Served {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Badge {
  readonly text: string;
  readonly color: string;
  readonly title: string;
}

export interface Extension {
  readonly context: BrowserContext;
  readonly id: string;
  /** A page of the extension's origin that runs nothing: tests ask the browser through it. */
  readonly ownPage: Page;
  /** The whole browser's debugging session. */
  readonly session: CDPSession;
  /** Opens http://<address>; the server answers for *.gov.cn and *.test, by host and path or by path alone. */
  open(address: string): Promise<Page>;
  tabId(page: Page): Promise<number>;
  badge(page: Page): Promise<Badge>;
  /** The answer of the engine in a frame of the page, by default the top frame. */
  ask<T>(page: Page, message: ToEngine, frameId?: number): Promise<T>;
  /** What a user's click on the toolbar button does for the page's tab: the popup opens, activeTab is granted. */
  click(page: Page): Promise<void>;
  /** What a user does who allows an optional host in the browser's question. */
  grant(origin: string): Promise<void>;
  /** The popup for another page's tab, in a tab of its own. */
  popup(page: Page): Promise<Page>;
  /** The side panel for another page's tab, in a tab of its own. */
  panel(page: Page): Promise<Page>;
  close(): Promise<void>;
  /** Ends the browser as a power failure would; its profile stays. */
  kill(): Promise<void>;
}

export interface Options {
  /** Answers instead of the pages. */
  readonly server?: RequestListener;
  /** A folder that stays after `close`; one of its own by default. */
  readonly profile?: string;
  /** The browser's own language for the extension's pages: the Chromium of a test machine speaks English only. */
  readonly language?: Locale;
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  /** A file for the browser's own log of every request, whoever made it; whole once the browser is closed. */
  readonly netLog?: string;
  /** The extension's first page, which opens once in a profile, stays open. */
  readonly firstPage?: boolean;
  /** The folder of another extension, which has no worker. */
  readonly beside?: string;
}

/** A Chromium with the built extension and a server on loopback. */
export async function startExtension(
  pages: Readonly<Record<string, Served | string>>,
  options: Options = {},
): Promise<Extension> {
  const pagesServer: RequestListener = (request, response) => {
    const path = (request.url ?? '').replace(/\?.*/, '');
    const found = pages[`${request.headers.host}${path}`] ?? pages[path];
    const served = typeof found === 'string' ? { html: found } : found;
    response.writeHead(served === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      ...served?.headers,
    });
    response.end(served?.html ?? '<!doctype html>');
  };
  const server = createServer(options.server ?? pagesServer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'gouji-e2e-')));
  const isNew = (await readdir(profile).catch(() => [])).length === 0;
  // GOUJI_EXTENSION: a build elsewhere, where .output is being written by someone else.
  const folder = process.env.GOUJI_EXTENSION ?? resolve(import.meta.dirname, '../../.output/chrome-mv3');
  const folders = [folder, ...(options.beside === undefined ? [] : [options.beside])].join(',');
  const executablePath = await findBrowser('chromium');
  if (executablePath === null) throw new Error('No Chromium found.');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    // Playwright's own headless mode has no extensions; the flag below has.
    headless: false,
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ?? 'no-preference',
    viewport: { width: 1100, height: 800 },
    // Playwright switches both off, and both are what is tested.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--no-first-run',
      ...(options.netLog === undefined ? [] : [`--log-net-log=${options.netLog}`]),
      `--disable-extensions-except=${folders}`,
      `--load-extension=${folders}`,
      `--host-resolver-rules=MAP *.gov.cn 127.0.0.1:${port}, MAP *.test 127.0.0.1:${port}`,
    ],
  });
  if (options.language !== undefined)
    await context.addInitScript((language) => {
      if (location.protocol === 'chrome-extension:') chrome.i18n.getUILanguage = () => language;
    }, options.language);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  if (isNew) {
    const first = await firstPageOf(context);
    if (options.firstPage !== true) await first.close();
  }
  const ownPage = await context.newPage();
  await ownPage.goto(`chrome-extension://${id}/manifest.json`);
  const owner = context.browser();
  if (owner === null) throw new Error('The browser has no debugging session.');
  const session = await owner.newBrowserCDPSession();

  async function tabId(page: Page): Promise<number> {
    const tabs = await ownPage.evaluate(() => chrome.tabs.query({}));
    const tab = tabs.find(({ url }) => url === page.url());
    if (tab?.id !== undefined) return tab.id;
    // The addresses of other sites are hidden from the extension, but not which tab is in front.
    await page.bringToFront();
    const [front] = await ownPage.evaluate(() => chrome.tabs.query({ active: true }));
    if (front?.id === undefined) throw new Error(`No tab shows ${page.url()}`);
    return front.id;
  }

  /** One of the extension's pages, in a tab of its own, that stays with the tab of `page`. */
  async function openFor(page: Page, name: string, width: number): Promise<Page> {
    const tab = await tabId(page);
    const opened = await context.newPage();
    await opened.setViewportSize({ width, height: 600 });
    await opened.goto(`chrome-extension://${id}/${name}?tab=${tab}`);
    return opened;
  }

  return {
    context,
    id,
    ownPage,
    session,
    tabId,
    async open(address) {
      const page = await context.newPage();
      await page.goto(`http://${address}`);
      return page;
    },
    async badge(page) {
      return ownPage.evaluate(
        async (tabId) => {
          const rgb = (await chrome.action.getBadgeBackgroundColor({ tabId })).slice(0, 3);
          return {
            text: await chrome.action.getBadgeText({ tabId }),
            color: `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`,
            title: await chrome.action.getTitle({ tabId }),
          };
        },
        await tabId(page),
      );
    },
    async ask<T>(page: Page, message: ToEngine, frameId = 0) {
      const sent = [await tabId(page), message, { frameId }] as const;
      return (await ownPage.evaluate((args) => chrome.tabs.sendMessage(...args), sent)) as T;
    },
    async click(page) {
      await page.bringToFront();
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const tab = targetInfos.find(({ url }) => url === page.url());
      // Newer than Playwright's types.
      const newer = session as unknown as { send(method: string, params: object): Promise<unknown> };
      await newer.send('Extensions.triggerAction', { id, targetId: tab?.targetId });
    },
    async grant(origin) {
      // No question comes for what the browser's own page of extensions has allowed, but the extension has to ask.
      const manager = await context.newPage();
      await manager.goto('chrome://extensions');
      await manager.evaluate(
        ([id, origin]) => {
          const { developerPrivate } = chrome as unknown as {
            developerPrivate: { addHostPermission(id: string, origin: string): Promise<void> };
          };
          return developerPrivate.addHostPermission(id, origin);
        },
        [id, origin] as const,
      );
      await manager.close();
      const asking = await context.newCDPSession(ownPage);
      await asking.send('Runtime.evaluate', {
        expression: `chrome.permissions.request({ origins: [${JSON.stringify(origin)}] })`,
        userGesture: true,
        awaitPromise: true,
      });
      await asking.detach();
    },
    popup: (page) => openFor(page, 'popup.html', 400),
    panel: (page) => openFor(page, 'sidepanel.html', 420),
    async close() {
      await context.close();
      server.close();
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true });
    },
    async kill() {
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      const main = processInfo.find(({ type }) => type === 'browser');
      if (main === undefined) throw new Error('The browser has no process.');
      const gone = new Promise<void>((done) => context.once('close', () => done()));
      process.kill(main.id, 'SIGKILL');
      await gone;
      server.closeAllConnections();
      server.close();
    },
  };
}
