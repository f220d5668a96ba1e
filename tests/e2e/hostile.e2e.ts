import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Extension, startExtension } from './chromium.ts';
import { content, faulty, portal } from './pages.ts';

/** Breaks what a careless script would use: the page's own copies of DOM functions, and names that forms take over. */
const breaking = `<script>
  document.querySelector = document.querySelectorAll = document.getElementById = () => { throw new Error('mine') };
  Document.prototype.getElementsByTagName = Element.prototype.getElementsByTagName = () => [];
  Array.prototype.map = Array.prototype.filter = () => { throw new Error('mine') };
  window.MutationObserver = window.requestAnimationFrame = undefined;
</script>`;
const clobbering = `${[
  'getElementsByTagName',
  'title',
  'body',
  'documentElement',
  'createElement',
  'defaultView',
  'addEventListener',
]
  .map((name) => `<form name="${name}"><input name="children"><input name="attributes"></form>`)
  .join('')}`;

const page = (body: string, title = '年度报告') =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

const injected = '<img src=x onerror="window.attacked=true"><script>window.attacked=true</script>';
const escaped = injected.replaceAll('<', '&lt;');

let extension: Extension;

beforeAll(async () => {
  extension = await startExtension({
    '/breaking.html': page(breaking + content),
    '/clobbering.html': page(clobbering + content),
    '/names.html': faulty.replaceAll('青石市南湖区民政局', `青石市${escaped}局`),
    '/strict.html': {
      html: faulty,
      headers: { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'" },
    },
    '/forging.html': page(
      `${portal}<script>
        for (const message of [{ type: 'reportFound', frame: 'top' }, { type: 'audited', counts: { fail: 7, review: 0, whole: true } }]) {
          window.postMessage(message, '*');
          document.dispatchEvent(new CustomEvent('gouji', { detail: message }));
        }
        window[Symbol.for('gouji')] = { engine: { alive: true, refresh() { window.attacked = true }, dispose() {} } };
      </script>`,
    ),
  });
});
afterAll(() => extension.close());

test.each(['breaking', 'clobbering', 'strict'])(
  'a page that is %s is audited and marked all the same',
  async (name) => {
    const report = await extension.open(`www.hostile.gov.cn/${name}.html`);
    await expect.poll(() => extension.badge(report)).toMatchObject({ text: '4', color: '#c5221f' });
    const popup = await extension.popup(report);
    await expect.poll(() => popup.locator('.place').count()).toBe(5);
    const { root } = await (await extension.context.newCDPSession(report)).send('DOM.getDocument', {
      depth: -1,
      pierce: true,
    });
    const html = root.children?.find(({ nodeName }) => nodeName === 'HTML');
    const host = html?.children?.find(({ attributes }) => attributes?.includes('data-gouji'));
    // Four outlined cells and one heading, and the label.
    expect(host?.shadowRoots?.[0]?.childNodeCount).toBe(6);
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
