import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { openExtension } from './opened.ts';
import { faulty } from './pages.ts';

/** What runs inside the extension's own pages has this. */
declare const chrome: typeof browser;

const links = `<p>附件：<a href="../files/zn.doc">办事指南</a>
  <a href="javascript:void(0)">打印.pdf</a>
  <a href="/down.jsp?filename=nb%E5%B9%B4.pdf">2024年度报告</a></p>`;

const extension = await openExtension({
  '/a/list.html': `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>文件</title><h1>文件</h1>${links}</html>`,
  '/a/report.html': faulty.replace('</body>', `${links}</body>`),
});

/** The address of the file viewer that a click opens. */
async function opened(click: () => Promise<void>): Promise<URL> {
  await click();
  const find = () =>
    extension.ownPage.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      return tabs.find(({ url, pendingUrl }) => (pendingUrl || url)?.includes('/viewer.html'));
    });
  await expect.poll(find).toBeDefined();
  const tab = await find();
  if (tab?.id !== undefined) await extension.ownPage.evaluate((id) => chrome.tabs.remove(id), tab.id);
  return new URL(tab?.pendingUrl || tab?.url || '');
}

async function popupOf(page: Page): Promise<Page> {
  const popup = await extension.popup(page);
  await popup.locator('.attachments').waitFor();
  return popup;
}

test('the popup lists the files of a page without a report; a click opens the file viewer on one', async () => {
  const page = await extension.open('www.nanhu.gov.cn/a/list.html');
  const popup = await popupOf(page);
  expect(await popup.locator('.file').allInnerTexts()).toEqual(['PDF 2024年度报告', 'DOC 办事指南']);
  expect(await popup.locator('button.file').count()).toBe(1);
  const url = await opened(() => popup.locator('button.file').click());
  expect(url.href.replace(/\?.*/, '')).toBe(`chrome-extension://${extension.id}/viewer.html`);
  expect([...url.searchParams]).toEqual([['src', 'http://www.nanhu.gov.cn/down.jsp?filename=nb%E5%B9%B4.pdf']]);
});

test('beside a report, the page’s tab goes with it', async () => {
  const page = await extension.open('www.nanhu.gov.cn/a/report.html');
  const tab = await extension.tabId(page);
  const popup = await popupOf(page);
  await popup.locator('.verdict').waitFor();
  const url = await opened(() => popup.locator('button.file').click());
  expect([...url.searchParams]).toEqual([
    ['src', 'http://www.nanhu.gov.cn/down.jsp?filename=nb%E5%B9%B4.pdf'],
    ['tab', String(tab)],
  ]);
});

test('what is selected is kept with its tables and opened by its key', async () => {
  const page = await extension.open('www.nanhu.gov.cn/a/report.html?selection');
  const tabId = await extension.tabId(page);
  await page
    .locator('tr', { hasText: '行政许可' })
    .first()
    .evaluate((row) => getSelection()?.selectAllChildren(row));
  const [worker] = extension.context.serviceWorkers();
  if (worker === undefined) throw new Error('The background does not run.');
  const url = await opened(() =>
    worker.evaluate(async (id) => {
      // No test can click a menu of the browser: the event is what the click gives.
      const { dispatch } = chrome.contextMenus.onClicked as unknown as { dispatch(...args: unknown[]): void };
      dispatch.call(
        chrome.contextMenus.onClicked,
        { menuItemId: 'selection', frameId: 0, pageUrl: '', editable: false },
        await chrome.tabs.get(id),
      );
    }, tabId),
  );
  const key = url.searchParams.get('kept') ?? '';
  const kept = await extension.ownPage.evaluate(async (key) => (await chrome.storage.session.get(key))[key], key);
  expect(kept).toMatchObject({ kind: 'html', url: 'http://www.nanhu.gov.cn/a/report.html?selection' });
  const content = (kept as { content: string }).content;
  expect(content).toMatch(/^<table/);
  expect(content).toContain('行政许可');
});
