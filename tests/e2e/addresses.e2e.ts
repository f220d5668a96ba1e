/** The requests to hostile servers, their headers, and how much of an answer is read: in both browsers, seen by the server. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BatchItem } from '../../lib/model/batch.ts';
import { startExtension } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import { BANK, type HostileServer, makeHostileServer, SIGN_IN, urlsOf } from './hostile-server.ts';
import { call, clickOn, newBatch, readIndex, startBatch, textsOf } from './in-page.ts';
import { recordsHere } from './stored.ts';

/** A browser with the extension, the web a hostile server. */
interface Browser {
  /** Opens a page of a site. */
  open(address: string): Promise<void>;
  /** Opens a page of the extension; `call` and what else is done is done there. */
  openOwn(path: string): Promise<void>;
  call<A extends readonly unknown[], T>(work: (...args: A) => Promise<T>, ...args: A): Promise<T>;
  /** Lets the extension read a host. */
  grant(host: string): Promise<void>;
  close(): Promise<void>;
}

async function chromium(server: HostileServer): Promise<Browser> {
  const extension = await startExtension({}, { server: server.answer });
  const own = await extension.context.newPage();
  return {
    open: async (address) => void (await (await extension.open(address)).close()),
    openOwn: async (path) => void (await own.goto(`chrome-extension://${extension.id}${path}`)),
    call: (work, ...args) => call(own, work, ...args),
    grant: (host) => extension.grant(`*://${host}/*`),
    close: () => extension.close(),
  };
}

async function firefox(server: HostileServer): Promise<Browser> {
  const browser = await startFirefox(server.answer);
  return {
    open: async (address) => {
      const at = address.indexOf('/');
      await browser.open(address.slice(at), address.slice(0, at));
    },
    openOwn: browser.openOwn,
    call: browser.call,
    // Whatever a user's click asks for is granted there.
    async grant(host) {
      await browser.openOwn('/options.html');
      await browser.call(async (name) => {
        const button = document.createElement('button');
        Object.assign(button, { id: 'grant', textContent: name });
        button.style.cssText = 'position: fixed; top: 0; left: 0; z-index: 99';
        button.onclick = () => void chrome.permissions.request({ origins: [`*://${name}/*`] });
        document.documentElement.append(button);
      }, host);
      await browser.press('#grant');
    },
    close: browser.close,
  };
}

const HOST = 'list.nanhu.gov.cn';
const at = (path: string) => `http://${HOST}${path}`;
const slow = { timeout: 60_000, interval: 200 };

/** Each browser, with a web of its own. */
const worlds = { Chromium: await openWorld(chromium), Firefox: await openWorld(firefox) };
const names = ['Chromium', 'Firefox'] as const;
afterAll(() => Promise.all(names.map((name) => worlds[name].browser.close())));

async function openWorld(start: (server: HostileServer) => Promise<Browser>) {
  const server = makeHostileServer();
  const browser = await start(server);
  for (const host of [HOST, BANK]) await browser.open(`${host}${SIGN_IN}`);
  return { server, browser };
}

/** What is kept of the items of all batches. */
const keptItems = (browser: Browser) => browser.call(recordsHere<BatchItem>, 'gouji-batches', 'items');

describe.each(names)('%s', (name) => {
  const { server, browser } = worlds[name];

  /** Addresses requested meanwhile, and the headers that could identify the user. */
  async function watched(work: () => Promise<void>) {
    const from = server.asked.length;
    await work();
    const asked = server.asked.slice(from).filter(({ url }) => !url.endsWith('/favicon.ico'));
    const telling = asked.flatMap(({ headers }) =>
      ['cookie', 'authorization', 'referer', 'origin'].filter((name) => headers[name] !== undefined),
    );
    return { urls: urlsOf(server, from).toSorted(), telling, asked };
  }

  /** Reasons of the items of a new batch of these, once none waits. */
  async function batch(...urls: string[]) {
    await browser.openOwn('/batches.html');
    await browser.call(newBatch);
    const before = (await keptItems(browser)).length;
    await browser.call(startBatch, urls.join('\n'));
    const done = async () => {
      const items = await keptItems(browser);
      const mine = items.filter(({ url }) => urls.includes(url ?? ''));
      return { all: items.length, mine };
    };
    await expect
      .poll(async () => {
        const { all, mine } = await done();
        return all > before && mine.length >= urls.length && mine.every(({ state }) => state !== 'waiting');
      }, slow)
      .toBe(true);
    const { mine } = await done();
    return Object.fromEntries(mine.map(({ url, state, reason }) => [url, reason?.id ?? state]));
  }

  test('a batch follows redirects within the host alone, and sends nothing of the user’s', async () => {
    let outcome = {};
    const { urls, telling } = await watched(async () => {
      outcome = await batch(
        ...['/to-bank', '/to-bank-in-two', '/to-port', '/to-machine', '/to-report'].map((path) => at(path)),
      );
    });
    expect(outcome).toEqual({
      [at('/to-bank')]: 'batch.redirected',
      [at('/to-bank-in-two')]: 'batch.redirected',
      [at('/to-port')]: 'batch.redirected',
      [at('/to-machine')]: 'batch.redirected',
      [at('/to-report')]: 'done',
    });
    expect(urls).toEqual(
      [
        '/report.html',
        '/robots.txt',
        '/to-bank',
        '/to-bank',
        '/to-bank-in-two',
        '/to-machine',
        '/to-port',
        '/to-report',
      ].map((path) => at(path)),
    );
    expect(telling).toEqual([]);
  });

  test('a page that wants a session is shown to a tab, which has it', async () => {
    const url = at('/session.html');
    const { urls, asked } = await watched(async () => {
      expect(await batch(url)).toEqual({ [url]: 'done' });
    });
    expect(urls.filter((each) => each === url)).toHaveLength(2);
    expect(asked.filter((each) => each.url === url).map(({ headers }) => headers.cookie ?? null)).toEqual([
      null,
      'strict=1; lax=1',
    ]);
  });

  test('addresses of the own network are left out where a page names them, and asked where the user types them', async () => {
    await browser.openOwn('/batches.html');
    await browser.call(newBatch);
    await browser.call(readIndex, at('/index.html'));
    await expect.poll(() => browser.call(textsOf, '.notes details li'), slow).toHaveLength(4);
    expect((await browser.call(textsOf, '.notes details li')).toSorted()).toEqual([
      'http://192.168.1.1/a',
      'http://192.168.1.1/b',
      'http://[::1]/c',
      'http://router/d',
    ]);
    const rows = await browser.call(textsOf, '.addresses tbody tr[data-index]');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain(at('/report.html'));
    const own = `http://127.0.0.1:${server.port()}/to-report`;
    await browser.grant('127.0.0.1');
    const { urls } = await watched(async () => {
      expect(await batch(own)).toEqual({ [own]: 'done' });
    });
    expect(urls).toContain(`http://127.0.0.1:${server.port()}/report.html`);
  });

  test('an endless answer, and one that announces too many bytes, are refused; the next is read', {
    timeout: 120_000,
  }, async () => {
    const { asked } = await watched(async () => {
      const endings = ['/bomb', '/endless', '/gigabyte', '/report.html?after'].map((path) => at(path));
      expect(await batch(...endings)).toEqual({
        [at('/bomb')]: 'batch.overBytes',
        [at('/endless')]: 'batch.overBytes',
        [at('/gigabyte')]: 'batch.overBytes',
        [at('/report.html?after')]: 'done',
      });
    });
    for (const path of ['/endless', '/gigabyte'])
      await expect.poll(() => asked.filter(({ url }) => url === at(path)).map(({ left }) => left)).toEqual([true]);
  });

  async function view(url: string): Promise<void> {
    await browser.openOwn(`/viewer.html?src=${encodeURIComponent(url)}`);
  }
  const alert = () => expect.poll(async () => (await browser.call(textsOf, '[role=alert]'))[0], slow);

  test('the file viewer follows redirects within the host alone, and sends nothing of the user’s', async () => {
    const { urls, telling } = await watched(async () => {
      await view(at('/to-bank'));
      await alert().toMatch(/^This address redirects to another site/);
      await view(at('/to-machine'));
      await alert().toMatch(/^This address redirects to another site/);
      await view(at('/to-report'));
      await expect.poll(async () => (await browser.call(textsOf, '.side li')).length, slow).toBe(4);
    });
    expect(urls).toEqual(['/report.html', '/to-bank', '/to-machine', '/to-report'].map((path) => at(path)));
    expect(telling).toEqual([]);
  });

  test.each(['/bomb', '/endless', '/gigabyte'])('the file viewer stops at its limit: %s', async (path) => {
    const { asked } = await watched(async () => {
      await view(at(path));
      await alert().toBe('The file is larger than 100 MB: not downloaded');
    });
    // What is packed may have been sent whole by then.
    if (path !== '/bomb') await expect.poll(() => asked[0]?.left, slow).toBe(true);
  });

  test('the file viewer shows the bytes so far, and stops on request', async () => {
    const { asked } = await watched(async () => {
      await view(at('/drip'));
      await expect
        .poll(async () => (await browser.call(textsOf, 'main p'))[0], slow)
        .toBe('Downloading, 0.0 MB so far Stop the download');
      await browser.call(clickOn, 'main p button');
      await alert().toBe('The download was stopped');
    });
    await expect.poll(() => asked[0]?.left, slow).toBe(true);
  });
});

describe('a server that drips is given up after 25 seconds', () => {
  // Both browsers wait at the same time.
  beforeAll(async () => {
    for (const { browser } of Object.values(worlds)) {
      await browser.openOwn('/batches.html');
      await browser.call(newBatch);
      await browser.call(startBatch, at('/drip'));
    }
  });

  test.each(names)('in %s', { timeout: 120_000 }, async (name) => {
    const { server, browser } = worlds[name];
    const item = async () => (await keptItems(browser)).find(({ url }) => url === at('/drip'));
    await expect
      .poll(async () => (await item())?.reason ?? null, slow)
      .toEqual({ id: 'batch.timeout', data: { seconds: 25 } });
    await expect.poll(() => server.asked.findLast(({ url }) => url === at('/drip'))?.left, slow).toBe(true);
  });
});
