import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { openExtension } from './opened.ts';
import { faulty, portal, shell } from './pages.ts';

declare const chrome: typeof browser;

const extension = await openExtension({ '/report.html': faulty, '/portal.html': portal, '/app.html': shell });

const text = async (page: Page) => (await extension.badge(page)).text;

async function stopWorker(): Promise<void> {
  const { targetInfos } = await extension.session.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extension.id));
  if (worker === undefined) throw new Error('The service worker did not run.');
  await extension.session.send('Target.closeTarget', { targetId: worker.targetId });
}

/** What an update does: the extension is taken out and put in again, while pages stay. */
async function reloadExtension(): Promise<void> {
  const manager = await extension.context.newPage();
  await manager.goto('chrome://extensions');
  await manager.evaluate(async (id) => {
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: {
        updateProfileConfiguration(changes: { inDeveloperMode: boolean }): Promise<void>;
        reload(id: string): Promise<void>;
      };
    };
    // A browser out of this mode does not put in again what came from a folder.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.reload(id);
  }, extension.id);
  await manager.close();
}

test('content that a script draws late is found', async () => {
  const page = await extension.open('app.nanhu.gov.cn/app.html?late');
  await page.waitForTimeout(1500);
  expect(await text(page)).toBe('');
  await page.evaluate('draw()');
  await expect.poll(() => text(page)).toBe('3');
});

test('when a table changes the report is audited again', async () => {
  const page = await extension.open('www.nanhu.gov.cn/report.html?edit');
  await expect.poll(() => text(page)).toBe('3');
  await page.evaluate(() => {
    const cell = [...document.querySelectorAll('td')].find((td) => td.textContent === '35');
    cell?.replaceChildren('36');
  });
  // 31 + 4 + 1 = 36 holds, and so does 36 + 5 + 2 + 4 + 2 = 49.
  await expect.poll(() => text(page)).toBe('2');
});

test('navigation inside the page is followed, to a report long after loading and away from it', async () => {
  const page = await extension.open('app.nanhu.gov.cn/app.html?single');
  // Use up the detector's patience of fifteen seconds: a page that keeps drawing what is no report.
  await page.evaluate(async () => {
    for (let turn = 0; turn < 23; turn += 1) {
      document.getElementById('view')?.replaceChildren(`${turn}`);
      await new Promise((resolve) => setTimeout(resolve, 700));
    }
  });
  await page.evaluate('draw()');
  await page.waitForTimeout(2000);
  expect(await text(page)).toBe('');

  await page.evaluate('clear(); history.pushState(null, "", "/app.html?single#report"); setTimeout(draw, 300)');
  await expect.poll(() => text(page)).toBe('3');
  await page.evaluate('history.pushState(null, "", "/app.html?single#home"); setTimeout(clear, 300)');
  await expect.poll(() => text(page)).toBe('');
});

test('leaving clears the badge, coming back from the back/forward cache brings it again', async () => {
  const page = await extension.open('www.nanhu.gov.cn/report.html?cache');
  await expect.poll(() => text(page)).toBe('3');
  await page.evaluate(() => {
    addEventListener('pageshow', (event) => Object.assign(window, { cached: event.persisted }));
  });
  await page.goto('http://www.nanhu.gov.cn/portal.html?cache');
  await expect.poll(() => text(page)).toBe('');
  await page.evaluate(() => history.back());
  await expect.poll(() => text(page)).toBe('3');
  expect(await page.evaluate(() => Reflect.get(window, 'cached'))).toBe(true);
});

test('a service worker that was ended wakes up for a report, and old badges stay', async () => {
  const before = await extension.open('www.nanhu.gov.cn/report.html?before');
  await expect.poll(() => text(before)).toBe('3');
  await stopWorker();
  expect(await text(before)).toBe('3');
  const after = await extension.open('www.nanhu.gov.cn/report.html?after');
  await expect.poll(() => text(after)).toBe('3');
  const popup = await extension.popup(before);
  await expect.poll(() => popup.locator('.verdict').innerText()).toBe('3 wrong; 1 to check');
});

test('each tab keeps its own badge when tabs are moved', async () => {
  const report = await extension.open('www.nanhu.gov.cn/report.html?moved');
  const other = await extension.open('www.nanhu.gov.cn/portal.html?moved');
  await expect.poll(() => text(report)).toBe('3');
  const id = await extension.tabId(report);
  await extension.ownPage.evaluate((tab) => {
    const { chrome } = globalThis as unknown as {
      chrome: { windows: { create(data: { tabId: number }): Promise<unknown> } };
    };
    return chrome.windows.create({ tabId: tab }).then(() => undefined);
  }, id);
  expect(await text(report)).toBe('3');
  expect(await text(other)).toBe('');
});

test('the service worker may end at every step of a review', async () => {
  const counts = async () =>
    (await sidepanel.locator('.progress button').allTextContents()).map((words) => words.replace(/\D/g, ''));
  const page = await extension.open('www.nanhu.gov.cn/report.html?steps');
  await expect.poll(() => text(page)).toBe('3');
  await stopWorker();
  const sidepanel = await extension.panel(page);
  await sidepanel.locator('.place').first().waitFor();
  await page.reload();
  await expect.poll(() => text(page)).toBe('3');
  await stopWorker();
  // What a finding was decided to be needs no worker, and what the page says wakes it.
  await sidepanel.bringToFront();
  await expect.poll(counts).toEqual(['4', '4', '0', '0']);
  await sidepanel.keyboard.press('j');
  await sidepanel.keyboard.press('y');
  await expect.poll(counts).toEqual(['4', '3', '1', '0']);
  await page.evaluate(() => {
    const cell = [...document.querySelectorAll('td')].find((td) => td.textContent === '35');
    cell?.replaceChildren('36');
  });
  await expect.poll(() => text(page)).toBe('2');
  await stopWorker();
  await page.reload();
  await sidepanel.reload();
  await expect.poll(counts).toEqual(['4', '3', '1', '0']);
  await sidepanel.close();
});

// Last: the extension's own pages do not outlive it.
test('the updated extension reads an open page anew, and the old one does no harm', async () => {
  const page = await extension.open('www.nanhu.gov.cn/report.html?updated');
  await expect.poll(() => text(page)).toBe('3');
  const tab = await extension.tabId(page);
  const popup = await extension.popup(page);
  await popup.locator('.place').first().waitFor();
  await expect.poll(() => page.locator('[data-gouji]').count()).toBe(1);

  const faults: string[] = [];
  const listening = await extension.context.newCDPSession(page);
  listening.on('Runtime.exceptionThrown', ({ exceptionDetails }) => void faults.push(exceptionDetails.text));
  await listening.send('Runtime.enable');
  await reloadExtension();

  // The old engine is in an isolated world that nobody can reach any more.
  await page.bringToFront();
  await expect.poll(() => page.locator('[data-gouji]').count()).toBe(0);
  await page.evaluate(() => {
    const cell = [...document.querySelectorAll('td')].find((td) => td.textContent === '35');
    cell?.replaceChildren('36');
  });
  await page.waitForTimeout(1500);

  const after = await extension.context.newPage();
  const open = () =>
    after.goto(`chrome-extension://${extension.id}/popup.html?tab=${tab}`).then(
      () => true,
      () => false,
    );
  await expect.poll(open).toBe(true);
  await expect.poll(() => after.locator('.verdict').innerText()).toBe('2 wrong; 1 to check');
  expect(await page.locator('[data-gouji]').count()).toBe(1);
  // Off and on: the marks are those of one engine.
  await after.locator('input[type=checkbox]').uncheck();
  await expect.poll(() => page.locator('[data-gouji]').count()).toBe(0);
  expect(faults).toEqual([]);
});
