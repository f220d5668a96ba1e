import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { text } from '../../lib/locales/index.ts';
import { openExtension } from './opened.ts';
import { faulty, framing } from './pages.ts';
import { cell, openFaulty, openSidepanel, type SidepanelWorld } from './sidepanel.ts';

const extension = await openExtension({ '/report.html': faulty, '/around.html': framing('/report.html') });

const picked = (panel: Page) => panel.evaluate(() => (globalThis as unknown as SidepanelWorld).picked);

describe('a cell', () => {
  test('is shown on the page, also without a finding', async () => {
    const page = await openFaulty(extension, 'report.html?go');
    // 予以公开, natural persons: 31.
    expect(await extension.ask(page, { type: 'focusCell', cell: 't3.granted.natural' })).toBe('shown');
    await page.bringToFront();
    await expect
      .poll(() => cell(page, '31').evaluate((element) => Math.round(element.getBoundingClientRect().top)))
      .toSatisfy((top: number) => top > 0 && top < 800);
    expect(await page.locator('[data-gouji]').count()).toBe(1);
    // The pulse leaves no trace.
    await expect.poll(() => page.locator('[data-gouji]').count()).toBe(0);
  });

  test('that is folded away is hidden; one that the form or the page does not have is gone', async () => {
    const page = await openFaulty(extension, 'report.html?folded');
    expect(await extension.ask(page, { type: 'focusCell', cell: 't3.none.total' })).toBe('gone');
    await page.evaluate(() => {
      const cell = [...document.querySelectorAll('td')].find((td) => td.textContent === '31');
      cell?.closest('table')?.style.setProperty('display', 'none');
    });
    expect(await extension.ask(page, { type: 'focusCell', cell: 't3.granted.natural' })).toBe('hidden');
    await page.evaluate(() => {
      for (const table of document.querySelectorAll('table')) table.remove();
    });
    expect(await extension.ask(page, { type: 'focusCell', cell: 't3.granted.natural' })).toBe('gone');
  });
});

describe('a click on the page', () => {
  test('on a cell of the report reaches the side panel, and the page handles it as before', async () => {
    const page = await openFaulty(extension, 'report.html?pick');
    await page.evaluate(() => {
      document.addEventListener('click', (event) => Object.assign(window, { heard: event.defaultPrevented }));
    });
    await cell(page, '31').click();
    const panel = await openSidepanel(extension, page);
    await cell(page, '31').click();
    await expect.poll(() => picked(panel)).toEqual(['t3.granted.natural']);
    expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toBe(false);
    // Neither what is no cell of the form nor a click that the page makes up.
    await page.locator('h1').first().click();
    await cell(page, '35').evaluate((element) => (element as HTMLElement).click());
    await cell(page, '35').click();
    await expect.poll(() => picked(panel)).toEqual(['t3.granted.natural', 't3.granted.total']);
  });

  test('reaches the side panel from a frame that is read with the page', async () => {
    const page = await openFaulty(extension, 'around.html?pick');
    const panel = await openSidepanel(extension, page);
    const inner = page.frame({ url: /report\.html/ });
    if (inner === null) throw new Error('The frame is missing.');
    await cell(inner, '31').click();
    await expect.poll(() => picked(panel)).toEqual(['t3.granted.natural']);
  });

  test('reaches the side panel from the next page in the tab too, and nobody when the side panel is closed', async () => {
    const page = await openFaulty(extension, 'report.html?before');
    const panel = await openSidepanel(extension, page);
    await page.goto('http://www.nanhu.gov.cn/report.html?after');
    await expect
      .poll(() => panel.evaluate(() => (globalThis as unknown as SidepanelWorld).sidepanel.address()))
      .toBe('http://www.nanhu.gov.cn/report.html?after');
    await cell(page, '31').click();
    await expect.poll(() => picked(panel)).toEqual(['t3.granted.natural']);
    // The marks hear clicks too, because a click on one opens its card.
    await extension.ask(page, { type: 'marks', on: false });
    await expect.poll(() => clickListeners(page)).toBe(1);
    await panel.close();
    await expect.poll(() => clickListeners(page)).toBe(0);
  });
});

/** How many listeners for clicks the extension has on the page's window. */
async function clickListeners(page: Page): Promise<number> {
  const session = await extension.context.newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extension.id}`) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const [contextId = 0] = worlds;
  const { result } = await session.send('Runtime.evaluate', { expression: 'window', contextId });
  const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' });
  await session.detach();
  return listeners.filter(({ type }) => type === 'click').length;
}

test('the hash of a page is that of its HTML and of its frames’, with or without our marks', async () => {
  const page = await openFaulty(extension, 'around.html?hash');
  const html = await Promise.all(
    page.frames().map((frame) => frame.evaluate(() => document.documentElement.outerHTML)),
  );
  const panel = await openSidepanel(extension, page);
  const hash = () => panel.evaluate(() => (globalThis as unknown as SidepanelWorld).sidepanel.sha256());
  const inner = page.frame({ url: /report\.html/ });
  await expect.poll(() => inner?.locator('[data-gouji]').count()).toBe(1);
  const marked = await hash();
  expect(marked).toBe(createHash('sha256').update(html.join('\n')).digest('hex'));
  expect(await inner?.locator('[data-gouji]').count()).toBe(1);
  await extension.ask(page, { type: 'marks', on: false });
  expect(await hash()).toBe(marked);
});

/** Last: from then on the window has a side panel that looks at every page. */
test('the popup opens the side panel beside the page', async () => {
  const page = await openFaulty(extension, 'report.html?popup');
  const popup = await extension.popup(page);
  await popup.getByRole('button', { name: text('en', 'popup.sidepanel') }).click();
  const address = `chrome-extension://${extension.id}/sidepanel.html`;
  await expect
    .poll(async () => (await extension.session.send('Target.getTargets')).targetInfos.map(({ url }) => url))
    .toContain(address);
});
