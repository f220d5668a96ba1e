import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { openExtension } from './opened.ts';
import { faulty, portal } from './pages.ts';

declare const chrome: typeof browser;

const extension = await openExtension({ '/portal.html': portal, '/report.html': faulty });
await extension.ownPage.evaluate(() => {
  const heard: unknown[] = [];
  Object.assign(window, { heard });
  chrome.runtime.onMessage.addListener((message) => {
    heard.push(message);
    return undefined;
  });
});

const heard = () => extension.ownPage.evaluate(() => Reflect.get(window, 'heard') as unknown[]);

async function hasEngine(page: Page): Promise<boolean | undefined> {
  return extension.ownPage.evaluate(
    async (tabId) => {
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId },
        func: () => Symbol.for('gouji') in globalThis,
      });
      return frame?.result;
    },
    await extension.tabId(page),
  );
}

const markup = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

test('a page that is no report is left as it is: no message, no engine, no badge, no change', async () => {
  const page = await extension.open('www.nanhu.gov.cn/portal.html');
  await page.waitForTimeout(1500);
  expect(await heard()).toEqual([]);
  expect(await hasEngine(page)).toBe(false);
  expect((await extension.badge(page)).text).toBe('');
  const untouched = await page.evaluate(
    (html) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML,
    portal,
  );
  expect(await markup(page)).toBe(untouched);

  // The same listener gets the message of a report, so the empty list above proves something.
  const report = await extension.open('www.nanhu.gov.cn/report.html');
  await expect.poll(heard).toContainEqual({ type: 'reportFound', frame: 'top' });
  expect(await hasEngine(report)).toBe(true);
});

test('the popup says honestly that there is no report, or that it may not read the page', async () => {
  const page = await extension.open('www.nanhu.gov.cn/portal.html?none');
  const popup = await extension.popup(page);
  await expect.poll(() => popup.locator('h1').innerText()).toBe('No annual report on this page');
  await popup.close();

  const elsewhere = await extension.context.newPage();
  await elsewhere.goto('chrome://version/');
  const closed = await extension.popup(elsewhere);
  await expect.poll(() => closed.locator('h1').innerText()).toBe('This page cannot be read');
});

test('marks go without trace, by the popup and by the Escape key, and then stay off', async () => {
  const page = await extension.open('www.nanhu.gov.cn/report.html?marks');
  await expect.poll(async () => (await extension.badge(page)).text).toBe('3');
  const before = await markup(page);
  const hosts = page.locator('[data-gouji]');
  expect(await hosts.count()).toBe(0);

  const popup = await extension.popup(page);
  await popup.locator('input[type=checkbox]:checked').waitFor();
  expect(await hosts.count()).toBe(1);
  expect(await markup(page)).not.toBe(before);

  await popup.locator('input[type=checkbox]').uncheck();
  await expect.poll(() => hosts.count()).toBe(0);
  expect(await markup(page)).toBe(before);

  await popup.locator('input[type=checkbox]').check();
  await expect.poll(() => hosts.count()).toBe(1);
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await expect.poll(() => hosts.count()).toBe(0);
  expect(await markup(page)).toBe(before);
  await expect.poll(() => popup.locator('input[type=checkbox]').isChecked()).toBe(false);

  await popup.reload();
  await popup.locator('.place').first().waitFor();
  expect(await hosts.count()).toBe(0);
});

test('a place shown while marks are off leaves no trace either', async () => {
  const page = await extension.open('www.nanhu.gov.cn/report.html?pulse');
  await expect.poll(async () => (await extension.badge(page)).text).toBe('3');
  const before = await markup(page);
  const popup = await extension.popup(page);
  await popup.locator('input[type=checkbox]').uncheck();
  const hosts = page.locator('[data-gouji]');
  await expect.poll(() => hosts.count()).toBe(0);
  await popup.locator('.place').first().click();
  await expect.poll(() => hosts.count()).toBe(1);
  // The pulse is on top of the page for a moment; a tab in the background draws it only when it is shown.
  await page.bringToFront();
  await expect.poll(() => markup(page), { timeout: 5000 }).toBe(before);
});
