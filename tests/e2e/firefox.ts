import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findBrowser } from '../../scripts/browsers.mjs';
import { Marionette } from './marionette.ts';
import { startWeb, type WebPages } from './web.ts';

const HOST = 'www.qingshi.gov.cn';
/** A site that the extension may not read unless the user lets it. */
export const OTHER_HOST = 'news.test';
const ID = 'gouji@gouji.invalid';

export interface Firefox {
  /** All that was asked of the network so far, by whomever (see web.ts). */
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
  /** What the extension's button shows for the open page. */
  badge(): Promise<string>;
  /** Clicks the extension's button: its popup opens. */
  click(): Promise<void>;
  /** Presses a button of the popup that `click` opened, as a user does; false: it is not there (yet). */
  pressInPopup(selector: string): Promise<boolean>;
  scroll(top: number): Promise<void>;
  /** Opens the side panel for the open page in a tab of its own; from then on the side panel is what `run` and `reload` speak of. */
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
  /** What the window shows of the open page, as PNG in base64. */
  screenshot(): Promise<string>;
  close(): Promise<void>;
}

/** A Firefox without a window, with the built extension, and a web that is these pages by path (see web.ts). */
export async function startFirefox(pages: WebPages): Promise<Firefox> {
  const executable = await findBrowser('firefox');
  if (executable === null) throw new Error('No Firefox found.');
  const web = await startWeb(pages);
  const profile = await mkdtemp(join(tmpdir(), 'gouji-firefox-'));
  const saved = join(profile, 'saved');
  const settings = {
    'marionette.port': 0,
    // Nothing gets past it, not even the browser's own services.
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': web.port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': web.port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_bypass': false,
    'network.proxy.failover_direct': false,
    'app.update.disabledForTesting': true,
    // What it asks for of its own accord after a while: plugins for films, and whatever else has a timer.
    'media.gmp-manager.updateEnabled': false,
    'app.update.timerFirstInterval': 1_000_000_000,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'browser.download.folderList': 2,
    'browser.download.dir': saved,
    // A user who lets the extension read the sites that it asks for.
    'extensions.webextOptionalPermissionPrompts': false,
  };
  const lines = Object.entries(settings).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`);
  await writeFile(join(profile, 'user.js'), lines.join(''));

  const args = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const firefox = spawn(executable, args, {
    stdio: 'ignore',
    // Only with this is it let go without the lists that its maker publishes (`services.settings.server`).
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  });
  const ended = once(firefox, 'exit');
  const marionette = await control(profile, () => firefox.exitCode !== null).catch((error: unknown) => {
    firefox.kill();
    web.close();
    throw error;
  });

  async function run<T>(script: string, ...args: unknown[]): Promise<T> {
    return ((await marionette.send('WebDriver:ExecuteScript', { script, args })) as { value: T }).value;
  }

  /** Runs the body of a function that knows the browser's own window, `api` and our `extension`. */
  async function runInBrowser<T>(script: string): Promise<T> {
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    return run<T>(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${ID}');
      const api = ExtensionParent.apiManager.global;
      ${script}`);
  }

  async function navigate(url: string): Promise<void> {
    await marionette.send('Marionette:SetContext', { value: 'content' });
    await marionette.send('WebDriver:Navigate', { url });
  }

  async function find(selector: string): Promise<string> {
    await marionette.send('Marionette:SetContext', { value: 'content' });
    const found = await marionette.send('WebDriver:FindElement', { using: 'css selector', value: selector });
    const [id = ''] = Object.values((found as { value: Record<string, string> }).value);
    return id;
  }

  const ownAddress = (path: string) =>
    runInBrowser<string>(`return 'moz-extension://' + extension.policy.mozExtensionHostname + '${path}'`);
  const windows: Partial<Record<'page' | 'panel', string>> = {};

  async function openFor(name: 'popup' | 'sidepanel'): Promise<void> {
    await marionette.send('Marionette:SetContext', { value: 'content' });
    windows.page = ((await marionette.send('WebDriver:GetWindowHandle', {})) as { value: string }).value;
    const tab = await runInBrowser<number>('return api.tabTracker.getId(window.gBrowser.selectedTab)');
    const address = await ownAddress(`/${name}.html?tab=${tab}`);
    await marionette.send('Marionette:SetContext', { value: 'content' });
    const opened = (await marionette.send('WebDriver:NewWindow', { type: 'tab' })) as { handle: string };
    windows.panel = opened.handle;
    await marionette.send('WebDriver:SwitchToWindow', { handle: opened.handle });
    await marionette.send('WebDriver:Navigate', { url: address });
  }

  return {
    requested: web.requested,
    open: (page, host = HOST) => navigate(`http://${host}${page}`),
    openOwn: async (page) => navigate(await ownAddress(page)),
    async type(selector, text) {
      await marionette.send('WebDriver:ElementSendKeys', { id: await find(selector), text });
    },
    async press(selector) {
      const id = await find(selector);
      // What sticks to an edge may lie over it.
      await run(`document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })`, selector);
      await marionette.send('WebDriver:ElementClick', { id });
    },
    async pressAlt(letter) {
      await marionette.send('Marionette:SetContext', { value: 'chrome' });
      // As WebDriver writes Alt.
      const alt = '\uE00A';
      const actions = [
        { type: 'keyDown', value: alt },
        { type: 'keyDown', value: letter },
        { type: 'keyUp', value: letter },
        { type: 'keyUp', value: alt },
      ];
      await marionette.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    sidebar: () => runInBrowser(`return window.SidebarController.isOpen ? window.SidebarController.currentID : ''`),
    menu: () =>
      runInBrowser(`return [...(api.gMenuMap.get(extension)?.values() ?? [])].map(({ title }) => title ?? '')`),
    badge: () =>
      runInBrowser(`
        const { action } = api.browserActionFor(extension);
        return action.getContextData(window.gBrowser.selectedTab).badgeText ?? '';`),
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
          // One that is still coming hears nothing.
          setTimeout(() => resolve(false), 2000);
          popup.messageManager.addMessageListener('gouji-pressed', ({ data }) => resolve(data));
          popup.messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
        });`),
    async scroll(top) {
      await marionette.send('Marionette:SetContext', { value: 'content' });
      await marionette.send('WebDriver:ExecuteScript', { script: 'scrollTo(0, arguments[0])', args: [top] });
    },
    panel: () => openFor('sidepanel'),
    openFor,
    async toViewerPage() {
      const address = await ownAddress('/viewer.html');
      await marionette.send('Marionette:SetContext', { value: 'content' });
      for (let waited = 0; waited < 15_000; waited += 200) {
        for (const handle of (await marionette.send('WebDriver:GetWindowHandles', {})) as readonly string[]) {
          await marionette.send('WebDriver:SwitchToWindow', { handle });
          // Null while the tab goes to another address.
          const url = await run<string | null>('return location.href');
          if (url?.startsWith(address)) return new URL(url);
        }
        await sleep(200);
      }
      throw new Error('No tab shows the file viewer.');
    },
    async shut() {
      const [other] = (await marionette.send('WebDriver:CloseWindow', {})) as readonly string[];
      await marionette.send('WebDriver:SwitchToWindow', { handle: other });
    },
    auditSelection: () =>
      // No test can click a menu of the page: the event is what the click gives.
      runInBrowser(`
        const info = { menuItemId: 'selection', frameId: 0, editable: false, modifiers: [] };
        extension.emit('webext-menu-menuitem-click', info, window.gBrowser.selectedTab);`),
    async look(at) {
      await marionette.send('Marionette:SetContext', { value: 'content' });
      await marionette.send('WebDriver:SwitchToWindow', { handle: windows[at] });
    },
    async reload() {
      await marionette.send('WebDriver:Refresh', {});
    },
    run,
    call: (work, ...args) => run(`return (${work})(...arguments)`, ...args),
    async downloads() {
      const names = await readdir(saved).catch(() => []);
      return names.filter((name) => !name.endsWith('.part')).map((name) => join(saved, name));
    },
    async marks() {
      await marionette.send('Marionette:SetContext', { value: 'content' });
      const script = `return document.querySelectorAll('[data-gouji]').length`;
      return ((await marionette.send('WebDriver:ExecuteScript', { script, args: [] })) as { value: number }).value;
    },
    async screenshot() {
      await marionette.send('Marionette:SetContext', { value: 'content' });
      return ((await marionette.send('WebDriver:TakeScreenshot', { full: false })) as { value: string }).value;
    },
    async close() {
      await marionette.send('Marionette:SetContext', { value: 'chrome' });
      // The answer may get lost in the shutdown that it announces.
      await Promise.race([marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }), ended]).catch(() => undefined);
      await ended;
      marionette.close();
      web.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** A session with the extension installed until Firefox ends. */
async function control(profile: string, ended: () => boolean): Promise<Marionette> {
  const marionette = new Marionette(await marionettePort(profile, ended));
  await marionette.send('WebDriver:NewSession', {});
  const path = resolve(import.meta.dirname, '../../.output/firefox-mv3');
  await marionette.send('Addon:Install', { path, temporary: true });
  return marionette;
}

/** Firefox writes the port it chose into the profile. */
async function marionettePort(profile: string, ended: () => boolean): Promise<number> {
  for (let waited = 0; waited < 45_000; waited += 100) {
    const port = await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => '');
    if (port !== '') return Number(port);
    if (ended()) throw new Error('Firefox ended before it could be controlled.');
    await sleep(100);
  }
  throw new Error('Firefox did not open its remote control.');
}
