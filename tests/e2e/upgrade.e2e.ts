/**
 * A profile with the databases of version 0.1.0, opened by this version. Expected values are those of the script that wrote
 * them (tests/fixtures/version-0.1.0/README.md).
 */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { BatchItem } from '../../lib/model/batch.ts';
import { old, writeDatabases } from '../store/version-0.1.0.ts';
import { type Extension, startExtension } from './chromium.ts';
import { call } from './in-page.ts';
import { keptProfile, standingIn } from './opened.ts';
import { faulty } from './pages.ts';
import { recordsIn } from './stored.ts';

const pages = { '/2024.html': faulty, '/2023.html': faulty.replaceAll('2024', '2023') };
let extension: Extension;
const profile = keptProfile('upgrade', () => extension.close());

async function start(): Promise<void> {
  extension = await startExtension(pages, { profile, language: 'zh-CN' });
}

beforeAll(async () => {
  await start();
  await call(extension.ownPage, writeDatabases, old.databases);
  await extension.ownPage.evaluate((storage) => chrome.storage.local.set(storage), { ...old.storage });
  await extension.close();
  await start();
});

async function openOwn(name: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/${name}`);
  await page.locator('main[aria-busy=false]').waitFor();
  return page;
}

const items = () => recordsIn<BatchItem>(extension.ownPage, 'gouji-batches', 'items');

/** Opens a database, and leaves it open as version 0.1.0 did: it lets go when another page wants an upgrade. */
async function keepOpen(name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      database.onversionchange = () => database.close();
      resolve(database.version);
    };
  });
}

/** Begins an upgrade that spoils the table of items, and never ends it. */
async function beginUpgrade(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, 2);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      const table = opening.transaction?.objectStore('items');
      if (table === undefined) return reject(new Error('no upgrade'));
      table.createIndex('page', 'row.page');
      table.clear().onsuccess = () => resolve();
      const goOn = (): void => {
        table.count().onsuccess = goOn;
      };
      goOn();
    };
  });
}

test('an upgrade in the middle of which the browser ends has changed nothing', async () => {
  await call(extension.ownPage, beginUpgrade, 'gouji-batches');
  await extension.kill();
  await start();
  expect(await call(extension.ownPage, keepOpen, 'gouji-batches')).toBe(1);
  expect(await items()).toHaveLength(12);
});

test('batches are listed while an older page has them open', async () => {
  const page = await openOwn('batches.html');
  expect(
    await page.locator('header select option').evaluateAll((all) => all.map((each) => Object(each).value)),
  ).toEqual(expect.arrayContaining(['cancelled', 'paused', 'running', 'comparing', 'done']));
  await page.close();
});

test('settings are shown as they were set', async () => {
  const page = await openOwn('options.html');
  const values = await page
    .locator('input, select')
    .evaluateAll((all) => all.map((each) => (Object(each).type === 'radio' ? '' : String(Object(each).value))));
  expect(values).toEqual(expect.arrayContaining(['40', '800']));
  expect(await page.locator('body').textContent()).toContain('www.example.edu.cn');
  expect(await page.locator('input[value=dark]').isChecked()).toBe(true);
  const { settings } = await extension.ownPage.evaluate(() => chrome.storage.local.get('settings'));
  expect(settings).toEqual(old.storage.settings);
  await page.close();
});

test('a page has its decisions, last year’s report, and the day that the user gave against the local deadline', async () => {
  const page = await extension.open('www.nanhu.gov.cn/2024.html');
  const panel = await extension.panel(page);
  /**
   * Seven problems beside last year's report (storage.e2e.ts), and 24 January after 20 January. Law suits are dismissed. The
   * row total is confirmed, and its effect on the sum of outcomes is not.
   */
  await expect.poll(() => standingIn(panel)).toEqual([8, 7, 0, 1]);
  const lawsuits = panel.locator('li', { has: panel.locator('.place', { hasText: '各种结果相加是 3' }) });
  await lawsuits.locator('.place').click();
  await expect.poll(() => lawsuits.textContent()).toContain('第六部分已作说明');
  expect(await lawsuits.textContent()).toContain('报告另有说明');
  expect(await panel.locator('body').textContent()).toContain('2025-01-24');
  // The page had 36 a week before.
  expect(await panel.locator('.changes summary').textContent()).toMatch(/^发布后有变动：.*改了 1 处$/);
  await panel.locator('input[type=file]').setInputFiles({
    name: '勾稽.json',
    mimeType: 'application/json',
    buffer: Buffer.from(old.resultFile),
  });
  // Of the report alone: a blank, the row total with its effect, law suits, an empty section.
  await expect.poll(() => standingIn(panel)).toEqual([4, 3, 0, 1]);
  await page.close();
});

test('a file has the decisions that were kept under its name', async () => {
  const viewer = await openOwn('viewer.html');
  await viewer
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: '年报.html',
      mimeType: 'text/html',
      buffer: Buffer.from(faulty.replaceAll('南湖区民政局', '北湖区财政局')),
    });
  await viewer.locator('.place').first().waitFor();
  const kept = () => recordsIn<{ page: string; note: string }>(extension.ownPage, 'gouji', 'decisions');
  await expect
    .poll(async () => (await kept()).find(({ note }) => note === '已电话通知')?.page)
    .toBe('report:["青石市北湖区财政局",2024]');
});
