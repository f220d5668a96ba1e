import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { findBrowser } from '../../scripts/browsers.mjs';

/** A page that the test server answers with: its HTML, and headers such as a Content-Security-Policy. */
export interface Served {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Badge {
  readonly text: string;
  readonly color: readonly number[];
  readonly title: string;
}

export interface Extension {
  readonly context: BrowserContext;
  readonly id: string;
  /** Opens http://<host>/<path>; hosts other than *.gov.cn that end in .test are served too. */
  open(address: string): Promise<Page>;
  /** The service worker that runs now; wakes it where it sleeps. */
  worker(): Promise<Worker>;
  tabId(page: Page): Promise<number>;
  badge(page: Page): Promise<Badge>;
  /** The popup's page for another page's tab, in a tab of its own. */
  popup(page: Page): Promise<Page>;
  close(): Promise<void>;
}

export interface Options {
  readonly language?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  /** A window for a person to use. */
  readonly headed?: boolean;
  /** Names that lead to the server; all others are looked up as ever. */
  readonly hosts?: readonly string[];
}

/** A Chromium with the built extension and a server on loopback that answers for *.gov.cn. */
export async function startExtension(pages: ReadonlyMap<string, Served>, options: Options = {}): Promise<Extension> {
  const server = createServer((request, response) => {
    const address = `${request.headers.host}${request.url}`;
    const served = pages.get(address) ?? pages.get(request.url ?? '');
    response.writeHead(served === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      ...served?.headers,
    });
    response.end(served?.html ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const port = (server.address() as AddressInfo).port;
  const profile = await mkdtemp(join(tmpdir(), 'gouji-e2e-'));
  // GOUJI_EXTENSION: a build elsewhere, where .output is being written by someone else.
  const folder = process.env.GOUJI_EXTENSION ?? resolve(import.meta.dirname, '../../.output/chrome-mv3');
  const executablePath = await findBrowser('chromium');
  if (executablePath === null) throw new Error('No Chromium found.');
  const { language = 'zh-CN', colorScheme = 'light', width = 1100, height = 800 } = options;
  const { headed = false, hosts = ['*.gov.cn', '*.test'] } = options;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    colorScheme,
    viewport: headed ? null : { width, height },
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
    // The flags that Playwright adds would switch the back/forward cache off.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: [
      ...(headed ? [] : ['--headless=new']),
      // Chromium refuses to start its sandbox as root, and shows a warning where it is switched off for nothing.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-background-networking',
      '--no-first-run',
      `--lang=${language}`,
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      `--host-resolver-rules=${hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`).join(', ')}`,
    ],
  });
  const first = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(first.url()).host;

  async function worker(): Promise<Worker> {
    const running = context.serviceWorkers().find((candidate) => candidate.url().includes(id));
    if (running !== undefined) return running;
    throw new Error('The service worker does not run.');
  }

  async function tabId(page: Page): Promise<number> {
    const tabs = await (await worker()).evaluate(() => chrome.tabs.query({}));
    const tab = tabs.find(({ url }) => url === page.url());
    if (tab?.id === undefined) throw new Error(`No tab shows ${page.url()}`);
    return tab.id;
  }

  return {
    context,
    id,
    worker,
    tabId,
    async open(address) {
      const page = await context.newPage();
      await page.goto(`http://${address}`);
      return page;
    },
    async badge(page) {
      const tab = await tabId(page);
      return (await worker()).evaluate(
        async (tabId) => ({
          text: await chrome.action.getBadgeText({ tabId }),
          color: [...(await chrome.action.getBadgeBackgroundColor({ tabId }))],
          title: await chrome.action.getTitle({ tabId }),
        }),
        tab,
      );
    },
    async popup(page) {
      const tab = await tabId(page);
      const popup = await context.newPage();
      await popup.goto(`chrome-extension://${id}/popup.html?tab=${tab}`);
      return popup;
    },
    async close() {
      await context.close();
      server.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
