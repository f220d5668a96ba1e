import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, type ElementHandle, launch, type Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import { startWeb, type WebPages } from './web.ts';

const HOST = 'www.qingshi.gov.cn';
/** A site that the extension may not read unless the user lets it. */
export const OTHER_HOST = 'news.test';
const ID = 'gouji@gouji.invalid';

export interface Firefox {
  /** All addresses that were requested so far, by whomever (see web.ts). */
  readonly requested: readonly string[];
  /** Opens a path of the web, under a gov.cn name where no other is given. */
  open(path: string, host?: string): Promise<void>;
  /** Opens a page of the extension in the tab. */
  openOwn(path: string): Promise<void>;
  /** Types into an element of the open page, named by a CSS selector. */
  type(selector: string, text: string): Promise<void>;
  /** Clicks an element of the open page as a user does. */
  press(selector: string): Promise<void>;
  /** Presses Alt and a letter. */
  pressAlt(letter: string): Promise<void>;
  /** Id of the sidebar that is open; '' where none is. */
  sidebar(): Promise<string>;
  /** Titles of the extension's items in the browser's menus. */
  menu(): Promise<readonly string[]>;
  /** What the extension's button shows for the open page, and what it says. */
  badge(): Promise<string>;
  title(): Promise<string>;
  /** Clicks the extension's button: its popup opens. */
  click(): Promise<void>;
  /** Presses a button of the popup that `click` opened, as a user does; false: it is not there (yet). */
  pressInPopup(selector: string): Promise<boolean>;
  scroll(top: number): Promise<void>;
  /** Gives the open page a viewport of this size. */
  resize(width: number, height: number): Promise<void>;
  /** Opens the side panel for the open page in a tab of its own; from then on `run` and `reload` act on the side panel. */
  panel(): Promise<void>;
  /** Opens a page of the extension for the open page, in a tab of its own, and goes there. */
  openFor(name: 'popup' | 'sidepanel'): Promise<void>;
  /** Goes to the tab that shows the file viewer, and gives its address. */
  toViewerPage(): Promise<URL>;
  /** Closes the open tab and goes to another. */
  shut(): Promise<void>;
  /** What is selected is sent by the menu of the page. */
  auditSelection(): Promise<void>;
  /** Goes from the side panel to the page, or back. */
  look(at: 'page' | 'panel'): Promise<void>;
  reload(): Promise<void>;
  /** Runs the body of a function in the page or the side panel; its result as JSON. */
  run<T>(script: string, ...args: unknown[]): Promise<T>;
  /** Runs a function there that knows nothing but its arguments and the page. */
  call<A extends readonly unknown[], T>(work: (...args: A) => Promise<T>, ...args: A): Promise<T>;
  /** Files that were saved. */
  downloads(): Promise<readonly string[]>;
  /** Hosts of marks on the open page. */
  marks(): Promise<number>;
  /** Runs the body of a function in the open page as the browser itself may: `root` is the closed root of the marks, or null. */
  inLayer<T>(script: string): Promise<T>;
  /** What the window shows of the open page, as PNG in base64. */
  screenshot(): Promise<string>;
  close(): Promise<void>;
}

/** WebDriver BiDi as Puppeteer speaks it, for commands that its pages do not offer. */
interface Bidi {
  send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
}
const bidiOf = (browser: Browser) => (browser as unknown as { readonly connection: Bidi }).connection;
const contextOf = (page: Page) => (page.mainFrame() as unknown as { readonly _id: string })._id;

/** A Firefox without a window, with the built extension, and a web that is these pages by path (see web.ts). */
export async function startFirefox(pages: WebPages): Promise<Firefox> {
  const executablePath = await findBrowser('firefox');
  if (executablePath === null) throw new Error('No Firefox found.');
  const web = await startWeb(pages);
  const saved = await mkdtemp(join(tmpdir(), 'gouji-firefox-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: null,
    args: ['--remote-allow-system-access'],
    // Only with this does Firefox accept to do without the lists that its maker publishes (`services.settings.server`).
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: preferences(web.port, saved),
  }).catch((error: unknown) => {
    web.close();
    throw error;
  });
  const bidi = bidiOf(browser);
  await browser.installExtension(resolve(import.meta.dirname, '../../.output/firefox-mv3'));
  let [current] = (await browser.pages()) as [Page];
  const tabs: Partial<Record<'page' | 'panel', Page>> = {};

  /** Runs the body of a function that knows the browser's own window, `api` and our `extension`. */
  async function runInBrowser<T>(script: string): Promise<T> {
    const { result: tree } = await bidi.send('browsingContext.getTree', { maxDepth: 0, 'moz:scope': 'chrome' });
    const [window] = (tree as { readonly contexts: readonly { readonly context: string }[] }).contexts;
    const { result } = await bidi.send('script.evaluate', {
      expression: `(async () => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID('${ID}');
        const api = ExtensionParent.apiManager.global;
        return JSON.stringify((await (async () => { ${script} })()) ?? null);
      })()`,
      target: { context: window?.context },
      awaitPromise: true,
    });
    const answer = result as {
      readonly result?: { readonly value: string };
      readonly exceptionDetails?: { readonly text: string };
    };
    if (answer.result === undefined) throw new Error(answer.exceptionDetails?.text);
    return JSON.parse(answer.result.value) as T;
  }

  // The extension's first page, which would be in front, is closed.
  await vi.waitFor(
    async () => {
      const closed = await runInBrowser<boolean>(`
        const first = window.gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.endsWith('/help.html#start'));
        if (first !== undefined) window.gBrowser.removeTab(first);
        return first !== undefined;`);
      if (!closed) throw new Error('The first page did not open.');
    },
    { timeout: 10_000, interval: 50 },
  );

  /** Puppeteer's own `goto` never sees a page of the extension loaded: it comes from another process. */
  async function navigate(url: string): Promise<void> {
    await bidi.send('browsingContext.navigate', { context: contextOf(current), url, wait: 'complete' });
  }

  /** The answer comes as a text: BiDi hands over objects to a certain depth only. */
  async function run<T>(script: string, ...args: unknown[]): Promise<T> {
    const called = `(function () { ${script} })(...${JSON.stringify(args)})`;
    const answer = await current.evaluate(`(async () => JSON.stringify((await ${called}) ?? null))()`);
    return JSON.parse(String(answer)) as T;
  }

  const ownAddress = (path: string) =>
    runInBrowser<string>(`return 'moz-extension://' + extension.policy.mozExtensionHostname + '${path}'`);

  const ofButton = (property: 'badgeText' | 'title') =>
    runInBrowser<string>(`
      const { action } = api.browserActionFor(extension);
      return action.getContextData(window.gBrowser.selectedTab).${property} ?? '';`);

  async function openFor(name: 'popup' | 'sidepanel'): Promise<void> {
    tabs.page = current;
    const tab = await runInBrowser<number>('return api.tabTracker.getId(window.gBrowser.selectedTab)');
    current = await browser.newPage();
    tabs.panel = current;
    await navigate(await ownAddress(`/${name}.html?tab=${tab}`));
  }

  return {
    requested: web.requested,
    open: (page, host = HOST) => navigate(`http://${host}${page}`),
    openOwn: async (page) => navigate(await ownAddress(page)),
    async type(selector, text) {
      const field = await current.waitForSelector(selector);
      const isFile = await field?.evaluate((element) => (element as HTMLInputElement).type === 'file');
      if (isFile) await (field as ElementHandle<HTMLInputElement>).uploadFile(text);
      else await field?.type(text);
    },
    async press(selector) {
      // What sticks to an edge may lie over it.
      await run(`document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })`, selector);
      await current.click(selector);
    },
    // BiDi sends keys to pages alone.
    pressAlt: (letter) =>
      runInBrowser(`
        const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        keyboard.beginInputTransactionForTests(window);
        const alt = new KeyboardEvent('', { key: 'Alt', code: 'AltLeft' });
        const letter = new KeyboardEvent('', { key: '${letter}', code: 'Key${letter.toUpperCase()}' });
        keyboard.keydown(alt);
        keyboard.keydown(letter);
        keyboard.keyup(letter);
        keyboard.keyup(alt);`),
    sidebar: () => runInBrowser(`return window.SidebarController.isOpen ? window.SidebarController.currentID : ''`),
    menu: () =>
      runInBrowser(`return [...(api.gMenuMap.get(extension)?.values() ?? [])].map(({ title }) => title ?? '')`),
    badge: () => ofButton('badgeText'),
    title: () => ofButton('title'),
    click: () => runInBrowser('api.browserActionFor(extension).triggerAction(window)'),
    pressInPopup: (selector) =>
      runInBrowser(`
        const popup = [...document.querySelectorAll('browser')].find((each) => each.currentURI.spec.endsWith('/popup.html'));
        if (popup === undefined) return false;
        const script = \`
          const button = content.document.querySelector('${selector}');
          // A popup may be gone after the click.
          sendAsyncMessage('gouji-pressed', button !== null);
          const handle = content.windowUtils.setHandlingUserInput(true);
          button?.click();
          handle.destruct();\`;
        return new Promise((resolve) => {
          // A popup that is still loading does not answer.
          setTimeout(() => resolve(false), 2000);
          popup.messageManager.addMessageListener('gouji-pressed', ({ data }) => resolve(data));
          popup.messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
        });`),
    scroll: (top) => run('scrollTo(0, arguments[0])', top),
    resize: (width, height) => current.setViewport({ width, height }),
    panel: () => openFor('sidepanel'),
    openFor,
    async toViewerPage() {
      const address = await ownAddress('/viewer.html');
      return vi.waitFor(
        async () => {
          for (const page of await browser.pages()) {
            const url = await page.evaluate('location.href').catch(() => '');
            if (!String(url).startsWith(address)) continue;
            current = page;
            await page.bringToFront();
            return new URL(String(url));
          }
          throw new Error('No tab shows the file viewer.');
        },
        { timeout: 15_000, interval: 200 },
      );
    },
    async shut() {
      await current.close();
      [current] = (await browser.pages()) as [Page];
      await current.bringToFront();
    },
    auditSelection: () =>
      // No test can click a menu of the page: the event is what the click gives.
      runInBrowser(`
        const info = { menuItemId: 'selection', frameId: 0, editable: false, modifiers: [] };
        extension.emit('webext-menu-menuitem-click', info, window.gBrowser.selectedTab);`),
    async look(at) {
      current = tabs[at] ?? current;
      await current.bringToFront();
    },
    async reload() {
      await bidi.send('browsingContext.reload', { context: contextOf(current), wait: 'complete' });
    },
    run,
    call: (work, ...args) => run(`return (${work})(...arguments)`, ...args),
    async downloads() {
      const names = await readdir(saved);
      return names.filter((name) => !name.endsWith('.part')).map((name) => join(saved, name));
    },
    marks: () => run(`return document.querySelectorAll('[data-gouji]').length`),
    inLayer: (script) =>
      runInBrowser(`
        const script = ${JSON.stringify(`
          const root = content.document.querySelector('[data-gouji]')?.openOrClosedShadowRoot ?? null;
          sendAsyncMessage('gouji-layer', JSON.stringify((() => { ${script} })() ?? null));`)};
        const { messageManager } = window.gBrowser.selectedBrowser;
        return new Promise((resolve) => {
          const heard = ({ data }) => {
            messageManager.removeMessageListener('gouji-layer', heard);
            resolve(JSON.parse(data));
          };
          messageManager.addMessageListener('gouji-layer', heard);
          messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
        });`),
    screenshot: () => current.screenshot({ encoding: 'base64' }),
    async close() {
      await browser.close();
      web.close();
      await rm(saved, { recursive: true, force: true });
    },
  };
}

function preferences(proxy: number, saved: string): Record<string, unknown> {
  return {
    // Nothing gets past it, not even the browser's own services.
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxy,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxy,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_bypass': false,
    'network.proxy.failover_direct': false,
    'app.update.disabledForTesting': true,
    // Requests that Firefox makes by itself after a while: plugins for films, and all else that has a timer.
    'media.gmp-manager.updateEnabled': false,
    'app.update.timerFirstInterval': 1_000_000_000,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'browser.download.folderList': 2,
    'browser.download.dir': saved,
    // A user who lets the extension read the sites that it asks for.
    'extensions.webextOptionalPermissionPrompts': false,
  };
}
