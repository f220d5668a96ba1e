import type { Locator, Page } from 'playwright-core';
import type { Settings } from '../../lib/model/settings.ts';
import { batchesPages, walkBatches } from './batches-screens.ts';
import type { Extension } from './chromium.ts';
import { walkHelp } from './help-screens.ts';
import { clean, faulty, portal } from './pages.ts';
import { walkViewerPage } from './viewer-screens.ts';
import type { Visit } from './visit.ts';

/** Pages that the walk needs. The report changes on the way, so each walk has its own. */
export function walkPages(): Record<string, string> {
  return { '/faulty.html': faulty, '/clean.html': clean, '/portal.html': portal, ...batchesPages() };
}

/** Scripts of the extension's pages that break on purpose, by a parameter in their address. Goes before everything else. */
export function breakOnPurpose(): void {
  if (location.protocol !== 'chrome-extension:') return;
  const { searchParams } = new URL(location.href);
  if (searchParams.has('broken')) {
    chrome.tabs.sendMessage = () => {
      throw new Error('broken for the test');
    };
  }
  if (searchParams.has('full')) {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full for the test', 'QuotaExceededError');
    };
  }
}

/**
 * Brings every screen into every state it can be in, one after the other, and shows each to `visit`: popup, side panel,
 * settings and file viewer, of a report that is wrong, right, none, or cannot be read; the help; and the page for many reports.
 */
export async function walkScreens(
  extension: Extension,
  pages: Record<string, string>,
  settings: Pick<Settings, 'language' | 'theme'>,
  visit: Visit,
): Promise<void> {
  await extension.ownPage.evaluate(
    (chosen) => chrome.storage.local.set({ settings: { version: 1, ...chosen } }),
    settings,
  );
  await walkPopup(extension, visit);
  await walkColumn(extension, visit);
  await walkSidepanel(extension, pages, visit);
  await walkSettings(extension, visit);
  await walkViewerPage(extension, visit);
  await walkHelp(extension, visit);
  await walkBatches(extension, visit);
}

async function walkPopup(extension: Extension, visit: Visit): Promise<void> {
  for (const name of ['faulty', 'clean', 'portal']) {
    const page = await extension.open(`www.nanhu.gov.cn/${name}.html`);
    const popup = await extension.popup(page);
    await ready(popup);
    await openAll(popup);
    await visit(`popup-${name}`, popup);
    await popup.close();
    if (name !== 'faulty') {
      await page.close();
      continue;
    }
    const broken = await extension.popup(page);
    await broken.goto(`${broken.url()}&broken`);
    await broken.locator('pre').waitFor();
    await visit('popup-broken', broken);
    await broken.close();
    await page.close();
  }
}

/** The popup of a page that lists reports. */
async function walkColumn(extension: Extension, visit: Visit): Promise<void> {
  const page = await extension.open('www.nanhu.gov.cn/many/column.html');
  const popup = await extension.popup(page);
  await popup.locator('.box.main').waitFor();
  await visit('popup-column', popup);
  await popup.close();
  await page.close();
}

async function walkSidepanel(extension: Extension, pages: Record<string, string>, visit: Visit): Promise<void> {
  const page = await extension.open('www.nanhu.gov.cn/faulty.html');
  const sidepanel = await extension.panel(page);
  await ready(sidepanel);
  const row = (index: number): Locator => sidepanel.locator('li .place').nth(index);
  const tab = (index: number): Locator => sidepanel.getByRole('tab').nth(index);
  await visit('sidepanel-findings', sidepanel);
  // As wide as Firefox opens its sidebar.
  await sidepanel.setViewportSize({ width: 240, height: 600 });
  await visit('sidepanel-narrow', sidepanel);
  await sidepanel.setViewportSize({ width: 420, height: 600 });
  await row(1).click();
  await sidepanel.locator('.unfolded').waitFor();
  await openAll(sidepanel);
  await visit('sidepanel-cause', sidepanel);
  await sidepanel.locator('.filter select').first().selectOption('section');
  await sidepanel.keyboard.press('y');
  // The sum that is changed below.
  await sidepanel.locator('li', { hasText: '2 + 0 + 0 + 1' }).locator('.place').first().click();
  await sidepanel.keyboard.press('n');
  await sidepanel.locator('form.decision').waitFor();
  await visit('sidepanel-dismissing', sidepanel);
  await sidepanel.locator('form.decision textarea').fill('……');
  await sidepanel.locator('form.decision [type=submit]').click();
  await sidepanel.locator('li.dismissed').waitFor();
  await visit('sidepanel-decided', sidepanel);
  for (const [index, name] of [
    [1, 'form'],
    [2, 'claims'],
    [3, 'records'],
  ] as const) {
    await tab(index).click();
    if (name === 'form') await sidepanel.locator('[role=gridcell]').nth(30).click();
    await visit(`sidepanel-${name}`, sidepanel);
  }
  await tab(0).click();
  await sidepanel.locator('header button.unfolds').click();
  await visit('sidepanel-export', sidepanel);
  await sidepanel.keyboard.press('Escape');
  await sidepanel.keyboard.press('?');
  await sidepanel.locator('dialog[open]').waitFor();
  await visit('sidepanel-keys', sidepanel);
  await sidepanel.keyboard.press('Escape');

  // Lawsuits without prior review: the total says 2, then 5.
  const total = (value: number) => `<td><p><span>1</span></p></td><td><p><span>${value}</span></p></td><td><p><span>0<`;
  pages['/faulty.html'] = faulty.replace(total(2), total(5));
  await page.reload();
  await sidepanel.locator('.changes summary').click();
  await sidepanel.locator('.earlier').waitFor();
  await visit('sidepanel-changed', sidepanel);
  pages['/faulty.html'] = faulty;

  await sidepanel.goto(`${sidepanel.url()}&full`);
  await ready(sidepanel);
  await row(3).click();
  await sidepanel.keyboard.press('y');
  await sidepanel.locator('.trouble').waitFor();
  await visit('sidepanel-full', sidepanel);
  await sidepanel.close();
  await page.close();

  for (const name of ['clean', 'portal']) {
    const other = await extension.open(`www.nanhu.gov.cn/${name}.html`);
    const panel = await extension.panel(other);
    await ready(panel);
    await visit(`sidepanel-${name}`, panel);
    await panel.close();
    await other.close();
  }
}

async function walkSettings(extension: Extension, visit: Visit): Promise<void> {
  const page = await extension.context.newPage();
  await page.setViewportSize({ width: 900, height: 900 });
  await page.goto(`chrome-extension://${extension.id}/options.html`);
  await ready(page);
  await visit('options', page);
  await page.close();
}

async function ready(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
}

async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}
