import { createHash } from 'node:crypto';
import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { type Extension, startExtension } from './chromium.ts';
import { layerElements } from './layer.ts';
import { content, faulty, portal } from './pages.ts';

declare const chrome: typeof browser;

/** Breaks what a careless script would use: the page's own copies of DOM functions, and names that forms take over. */
const breaking = `<script>
  document.querySelector = document.querySelectorAll = document.getElementById = () => { throw new Error('mine') };
  Document.prototype.getElementsByTagName = Element.prototype.getElementsByTagName = () => [];
  Array.prototype.map = Array.prototype.filter = () => { throw new Error('mine') };
  window.MutationObserver = window.requestAnimationFrame = undefined;
</script>`;
const documentNames =
  'getElementsByTagName getElementById querySelector querySelectorAll title body head documentElement createElement ' +
  'createTreeWalker defaultView addEventListener forms nodeType childNodes contentType ownerDocument URL';
const nodeNames =
  'children childNodes firstChild nextSibling parentNode parentElement nodeType nodeName localName tagName attributes ' +
  'textContent innerText hidden style className id shadowRoot ownerDocument getAttribute hasAttribute closest matches ' +
  'getBoundingClientRect getClientRects isConnected namespaceURI checkVisibility rows cells';
const named = (tag: string, names: string) =>
  names
    .split(' ')
    .map((name) => `<${tag} name="${name}"></${tag}>`)
    .join('');
/** Forms whose names hide the document's properties, around a report in a form whose fields hide its own. */
const clobbering = `${named('form', documentNames)}<form>${named('input', nodeNames).replaceAll('</input>', '')}${content}</form>`;

/** Other figures than the report's own, where nobody sees them, and a report that styles move about. */
const table = content.slice(content.indexOf('<table'));
const decoys = ['display:none', 'visibility:hidden']
  .map((style) => `<div style="${style}">${table.replace(/<span>\d+<\/span>/g, '<span>7</span>')}</div>`)
  .join('');
const styled = `<style>
  td { position: relative; left: -40px; transform: rotate(2deg) } td::before { content: '9' } td::after { content: '1' }
  tr { display: flex; flex-direction: row-reverse } span { pointer-events: none }
  body > * { all: unset } [data-gouji] { display: none !important }
</style>${decoys}${content}`;

const page = (body: string, title = '年度报告') =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

const injected = '<img src=x onerror="window.attacked=true"><script>window.attacked=true</script>';
const escaped = injected.replaceAll('<', '&lt;');

let extension: Extension;
/** Another extension: a page of its own, from which it may send and fetch. */
let other: string;

beforeAll(async () => {
  other = await realpath(await mkdtemp(join(tmpdir(), 'gouji-other-')));
  const manifest = { manifest_version: 3, name: 'other', version: '1', host_permissions: ['*://*/*'] };
  await writeFile(join(other, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(other, 'page.html'), '<!doctype html><title>other</title>');
  const pages = {
    '/breaking.html': page(breaking + content),
    '/clobbering.html': page(clobbering),
    '/styled.html': page(styled),
    '/keys.html': page(
      `<script>
        Object.prototype.kind = Object.prototype.value = 'mine'; Array.prototype[0] = 'mine'; Object.freeze(Object.prototype);
      </script>${content.replaceAll('青石市南湖区民政局', '__proto__民政局')}`,
    ),
    '/endless.html': page(
      `${content}<div id="many"></div><script>
        const cell = [...document.querySelectorAll('td')].find((td) => td.textContent.trim() === '35');
        setInterval(() => {
          document.getElementById('many').append(document.createElement('table'));
          cell.replaceChildren('35');
        }, 10);
      </script>`,
    ),
    '/million.html': page(
      `${content}<div id="many"></div><script>
        const many = document.createDocumentFragment();
        for (let at = 0; at < 1_000_000; at += 1) many.append(document.createElement('i'));
        document.getElementById('many').append(many);
      </script>`,
    ),
    '/names.html': faulty.replaceAll('青石市南湖区民政局', `青石市${escaped}局`),
    '/strict.html': {
      html: faulty,
      headers: { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'" },
    },
    // Counts what is done to it from its end on.
    '/fingerprint.html': page(
      `${content}<script>
        var changes = 0;
        new MutationObserver((records) => { changes += records.length })
          .observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
      </script>`,
    ),
    '/forging.html': page(
      `${portal}<script>
        for (const message of [{ type: 'reportFound', frame: 'top' }, { type: 'audited', counts: { fail: 7, review: 0, whole: true } }]) {
          window.postMessage(message, '*');
          document.dispatchEvent(new CustomEvent('gouji', { detail: message }));
        }
        window[Symbol.for('gouji')] = { engine: { alive: true, refresh() { window.attacked = true }, dispose() {} } };
      </script>`,
    ),
  };
  extension = await startExtension(pages, { beside: other });
});
afterAll(async () => {
  await extension.close();
  await rm(other, { recursive: true });
});

test.each(['breaking', 'clobbering', 'strict', 'styled', 'keys'])(
  'a page that is %s is audited and marked all the same',
  async (name) => {
    const report = await extension.open(`www.hostile.gov.cn/${name}.html`);
    await expect.poll(() => extension.badge(report)).toMatchObject({ text: '3', color: '#c5221f' });
    const popup = await extension.popup(report);
    await expect.poll(() => popup.locator('.place').count()).toBe(4);
    const session = await extension.context.newCDPSession(report);
    const named = async (name: string) =>
      (await layerElements(session)).filter(({ classes }) => classes.includes(name)).length;
    // Four outlined cells and one heading; the wrong total of a row makes that of the outcomes wrong: four problems.
    await expect.poll(() => named('handle')).toBe(4);
    expect(await named('box')).toBe(5);
  },
);

test('markup in a name is shown as text, never as markup', async () => {
  const report = await extension.open('www.hostile.gov.cn/names.html');
  await expect.poll(async () => (await extension.badge(report)).text).not.toBe('');
  const popup = await extension.popup(report);
  await popup.locator('.place').first().waitFor();
  expect(await popup.locator('img, script:not([src])').count()).toBe(0);
  expect(await popup.evaluate(() => Reflect.get(window, 'attacked'))).toBe(undefined);
});

test('messages that a page forges do nothing', async () => {
  const forging = await extension.open('www.hostile.gov.cn/forging.html');
  await forging.waitForTimeout(1500);
  expect((await extension.badge(forging)).text).toBe('');
  const popup = await extension.popup(forging);
  await expect.poll(() => popup.locator('h1').innerText()).toBe('No annual report on this page');
  expect(await forging.evaluate(() => Reflect.get(window, 'attacked'))).toBe(undefined);
});

/** Chromium calls an extension by its folder: the first half of a hash, in letters from a to p. */
function idOf(folder: string): string {
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

test('another extension reaches nothing: no message, no port, no file', async () => {
  const plain = await extension.open('www.hostile.gov.cn/forging.html');
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${idOf(other)}/page.html`);
  expect(await page.title()).toBe('other');
  const got = await page.evaluate(async (id) => {
    const messages = [
      { type: 'reportFound', frame: 'top' },
      { type: 'audited', counts: { fail: 7, review: 0, whole: true } },
      { type: 'state' },
    ];
    const heard = messages.map((message) => chrome.runtime.sendMessage(id, message).catch((error) => String(error)));
    const port = chrome.runtime.connect(id);
    const ended = new Promise((done) => port.onDisconnect.addListener(() => done('ended')));
    const files = ['manifest.json', 'viewer.html', 'engine.js'].map((file) =>
      fetch(`chrome-extension://${id}/${file}`).then(
        () => 'given',
        () => 'refused',
      ),
    );
    return { heard: await Promise.all(heard), port: await ended, files: await Promise.all(files) };
  }, extension.id);
  expect(got).toEqual({
    heard: Array(3).fill('Error: Could not establish connection. Receiving end does not exist.'),
    port: 'ended',
    files: ['refused', 'refused', 'refused'],
  });
  expect((await extension.badge(plain)).text).toBe('');
});

/** The longest time in milliseconds for which the page could do nothing until `done`. */
async function longestPause(watched: Page, done: () => Promise<unknown>): Promise<number> {
  await watched.evaluate(() => {
    const pauses = { longest: 0, last: performance.now() };
    Object.assign(window, { pauses });
    setInterval(() => {
      const now = performance.now();
      pauses.longest = Math.max(pauses.longest, now - pauses.last);
      pauses.last = now;
    }, 20);
  });
  await done();
  return watched.evaluate(() => (Reflect.get(window, 'pauses') as { longest: number }).longest);
}

test('a page of a million nodes is audited, and does not freeze', async () => {
  const vast = await extension.open('www.hostile.gov.cn/million.html');
  await expect.poll(() => extension.badge(vast), { timeout: 20_000 }).toMatchObject({ text: '3' });
  // Once more, while the clock of the page runs.
  const pause = await longestPause(vast, () => extension.ask(vast, { type: 'audit' }));
  expect(pause).toBeLessThan(1000);
});

test('a page that never stops changing is audited ever more seldom, and stays as quick as it is', async () => {
  await extension.ownPage.evaluate(() => {
    const audits: number[] = [];
    Object.assign(window, { audits });
    chrome.runtime.onMessage.addListener((message) => {
      if (message.type === 'audited') audits.push(performance.now());
      return undefined;
    });
  });
  const endless = await extension.open('www.hostile.gov.cn/endless.html');
  await expect.poll(() => extension.badge(endless)).toMatchObject({ text: '3' });
  await endless.waitForTimeout(12_000);
  // Ten changes are followed at once, half a second apart; then the wait doubles: 1, 2, 4 … seconds.
  const audits = await extension.ownPage.evaluate(() => Reflect.get(window, 'audits') as number[]);
  expect(audits.length).toBeGreaterThan(3);
  expect(audits.length).toBeLessThan(16);
  expect(await longestPause(endless, () => endless.waitForTimeout(1000))).toBeLessThan(1000);
});

test('a page can neither reach nor see anything that reveals the extension', async () => {
  const report = await extension.open('www.hostile.gov.cn/fingerprint.html');
  await expect.poll(() => extension.badge(report)).toMatchObject({ text: '3' });
  const seen = await report.evaluate(async (id) => {
    const files = ['manifest.json', 'popup.html', 'icon/16.png', 'detector.js', 'engine.js', 'viewer.html'];
    const reached = await Promise.all(
      files.map((file) =>
        fetch(`chrome-extension://${id}/${file}`).then(
          () => file,
          () => null,
        ),
      ),
    );
    const image = await new Promise((resolve) => {
      const picture = new Image();
      picture.onload = () => resolve('loaded');
      picture.onerror = () => resolve('refused');
      picture.src = `chrome-extension://${id}/icon/16.png`;
    });
    const runtime: unknown = Reflect.get(Reflect.get(window, 'chrome') ?? {}, 'runtime');
    const frame = document.createElement('iframe');
    document.body.append(frame);
    // A window that nobody wrote to has the names that browsers give.
    const born = new Set(Object.getOwnPropertyNames(frame.contentWindow));
    const own = Object.getOwnPropertyNames(window).filter((name) => !born.has(name) && !/^\d+$/.test(name));
    frame.remove();
    const added = [...document.querySelectorAll('*')].filter(
      ({ localName }) => localName.includes('-') || localName === 'gouji',
    );
    return {
      reached: reached.filter((file) => file !== null),
      image,
      runtime: typeof runtime,
      symbol: Symbol.for('gouji') in window,
      own,
      added: added.length,
      marks: document.querySelectorAll('[data-gouji]').length,
      changes: Reflect.get(window, 'changes'),
    };
  }, extension.id);
  expect(seen).toEqual({
    reached: [],
    image: 'refused',
    runtime: 'undefined',
    symbol: false,
    own: ['changes'],
    added: 0,
    marks: 0,
    changes: 0,
  });
});
