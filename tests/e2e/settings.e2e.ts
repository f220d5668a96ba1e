import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../../lib/model/settings.ts';
import type { ReportView } from '../../lib/model/view.ts';
import { openExtension } from './opened.ts';
import { faulty } from './pages.ts';

const extension = await openExtension({ '/report.html': faulty });

const badge = async (page: Page) => (await extension.badge(page)).text;

async function openReport(path: string): Promise<Page> {
  const page = await extension.open(`www.nanhu.gov.cn/${path}`);
  await expect.poll(() => badge(page)).toBe('3');
  return page;
}

async function change(settings: Partial<Settings>): Promise<void> {
  await extension.ownPage.evaluate((changed) => chrome.storage.local.set({ settings: changed }), {
    ...defaultSettings,
    ...settings,
  });
}
afterEach(() => extension.ownPage.evaluate(() => chrome.storage.local.clear()));

test('settings that change are followed by the pages that are open, their badges and their tooltips', async () => {
  const page = await openReport('report.html?settings');
  await change({
    rules: { 't3-row-total': 'off', 't3-outcome-total': 'off', 't4-total': 'notice' },
    language: 'zh-CN',
  });
  await expect.poll(() => extension.badge(page)).toMatchObject({ text: '2', title: '勾稽：2 处不符；1 处待核' });
  const { view } = await extension.ask<{ view: ReportView }>(page, { type: 'state' });
  const severities = new Map(view.findings.map(({ rule, severity }) => [rule, severity]));
  expect([severities.get('t3-row-total'), severities.get('t4-total')]).toEqual([undefined, 'notice']);
  await change({});
  await expect.poll(() => badge(page)).toBe('3');
});

test('settings can want no marks, which a reader can turn on all the same', async () => {
  await change({ marks: false });
  const page = await openReport('report.html?unmarked');
  expect(await extension.ask(page, { type: 'open' })).toMatchObject({ marks: false });
  expect(await page.locator('[data-gouji]').count()).toBe(0);
  expect(await extension.ask(page, { type: 'marks', on: true })).toMatchObject({ marks: true });
  expect(await extension.ask(page, { type: 'open' })).toMatchObject({ marks: true });
});

test('the reports of a site in the settings are found without a click, as long as the user lets them', async () => {
  const before = await extension.open('news.test/report.html?before');
  await change({ sites: ['news.test'] });
  await extension.grant('*://news.test/*');
  const registered = () => extension.ownPage.evaluate(() => chrome.scripting.getRegisteredContentScripts());
  await expect.poll(async () => (await registered()).map(({ matches }) => matches)).toEqual([['*://news.test/*']]);
  await before.reload();
  await expect.poll(() => badge(before)).toBe('3');

  await extension.ownPage.evaluate(() => chrome.permissions.remove({ origins: ['*://news.test/*'] }));
  await expect.poll(registered).toEqual([]);
  const after = await extension.open('news.test/report.html?after');
  await after.waitForTimeout(1500);
  expect(await badge(after)).toBe('');
});

test('the menus have their item from the start, and after every change of settings', async () => {
  // The browser rejects a change of an item that is not there.
  const update = () => extension.ownPage.evaluate(() => chrome.contextMenus.update('sidepanel', {}).then(() => true));
  await expect.poll(update).toBe(true);
  await change({ language: 'zh-TW' });
  await expect.poll(update).toBe(true);
});
