import type { CDPSession, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { EngineState } from '../../lib/browser/messages.ts';
import { copiedFrom, expectEverywhere as expectOn, type Shown } from './decided-everywhere.ts';
import { call, startBatch } from './in-page.ts';
import { clickInLayer, findInLayer, layerElements } from './layer.ts';
import { openChineseExtension } from './opened.ts';
import { faulty } from './pages.ts';

/**
 * Decisions on one report, made on the page's card and in the side panel. After each, badge, popup, marks, card, panel,
 * copied text, the files that the panel saves, a second window with the same page and a panel of its own, and the row and
 * the export of a batch that has the report say the same.
 *
 * Its problems, in order: a blank cell (待核); 35 for 36 with its effect on 49; 2 for 3; an empty part (不符).
 */
const extension = await openChineseExtension({ '/report.html': faulty });
await extension.ownPage.evaluate(() => chrome.storage.local.set({ settings: { version: 1, language: 'zh-CN' } }));
const page = await extension.open('www.nanhu.gov.cn/report.html');
const panel = await extension.panel(page);
const popup = await extension.popup(page);
const second = await inAnotherWindow();
const secondPanel = await extension.panel(second);
const batches = await extension.context.newPage();
await batches.goto(`chrome-extension://${extension.id}/batches.html`);
let session: CDPSession;

/** The same page in a window of its own; what its address has more selects nothing. */
async function inAnotherWindow(): Promise<Page> {
  const opened = extension.context.waitForEvent('page');
  await extension.ownPage.evaluate((url) => chrome.windows.create({ url }), `${page.url()}?utm_source=second`);
  return opened;
}

const RED = '#c5221f';
const AMBER = '#9a5b00';
const GREEN = '#137333';

beforeAll(async () => {
  await popup.locator('.place').first().waitFor();
  session = await extension.context.newCDPSession(page);
  for (const each of [popup, panel]) {
    await each.evaluate(() => {
      Object.assign(navigator.clipboard, {
        writeText: async (text: string) => Object.assign(window, { copied: text }),
      });
    });
  }
  await call(batches, startBatch, page.url());
  await batches.locator('.run.done').waitFor();
  await page.bringToFront();
});

const expectEverywhere = (shown: Shown) =>
  expectOn({ extension, page, session, popup, panel, second, secondPanel, batches }, shown);

/** Opens the card of a problem by its numbered button. */
async function openCard(number: number): Promise<void> {
  await page.bringToFront();
  const handles = (await layerElements(session)).filter(({ classes }) => classes.includes('handle'));
  const handle = handles.find(({ text }) => text === String(number));
  if (handle === undefined) throw new Error(`no button ${number}`);
  await session.send('DOM.focus', { nodeId: handle.nodeId });
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await findInLayer(session, 'position'))?.text).toBe(`第 ${number} 处，共 4 处`);
}

test('nothing is decided', () =>
  expectEverywhere({
    badge: ['3', RED],
    headline: '3 处不符；1 处待核',
    standing: '1 2 3 4',
    dismissed: '',
    lines: 4,
    opinions: ['', '', '', ''],
    row: ['3', '1', '0/4', '89'],
    kinds: [],
  }));

test('one is confirmed on its card', async () => {
  await openCard(2);
  await clickInLayer(page, session, 'confirm');
  await expect.poll(async () => (await findInLayer(session, 'state'))?.text).toBe('已确认');
  await expectEverywhere({
    badge: ['3', RED],
    headline: '3 处不符：已确认 1 · 未处理 2；1 处待核',
    standing: '1 2 3 4',
    dismissed: '',
    lines: 4,
    opinions: ['', '已确认', '', ''],
    row: ['3', '1', '1/4', '89'],
    kinds: ['confirmed', 'confirmed'],
  });
});

test('one is dismissed on its card with a reason, and noted in the browser’s own dialogue', async () => {
  await openCard(3);
  await clickInLayer(page, session, 'dismiss');
  await expect.poll(() => findInLayer(session, 'explained')).not.toBeNull();
  await clickInLayer(page, session, 'explained');
  await expect.poll(async () => (await findInLayer(session, 'state'))?.text).toBe('不采纳');
  page.once('dialog', (dialog) => void dialog.accept('第六部分作了说明'));
  await clickInLayer(page, session, 'note');
  await expect.poll(async () => (await findInLayer(session, 'said'))?.text).toBe('报告另有说明 · 第六部分作了说明');
  await expectEverywhere({
    badge: ['2', RED],
    headline: '3 处不符：已确认 1 · 不采纳 1 · 未处理 1；1 处待核',
    standing: '1 2 4',
    dismissed: '3',
    lines: 3,
    opinions: ['', '已确认', ''],
    row: ['2', '1', '2/4', '92'],
    kinds: ['confirmed', 'confirmed', 'dismissed'],
  });
  expect(await copiedFrom(popup)).not.toContain('2 + 0 + 0 + 1 = 3 ≠ 2');
});

test('the same decision is in the panel, where the next one is dismissed', async () => {
  const row = panel.locator('li', { has: panel.locator('.place', { hasText: '未经复议直接起诉' }) }).first();
  await expect.poll(() => row.locator('.state').first().textContent()).toBe('不采纳');
  const empty = panel.locator('li', { has: panel.locator('.place', { hasText: '存在的主要问题' }) }).first();
  await empty.locator('.place').first().click();
  await panel.keyboard.press('n');
  await panel.locator('form.decision button[type=submit]').click();
  await expectEverywhere({
    badge: ['1', RED],
    headline: '3 处不符：已确认 1 · 不采纳 2；1 处待核',
    standing: '1 2',
    dismissed: '3 4',
    lines: 2,
    opinions: ['', '已确认'],
    row: ['1', '1', '3/4', '97'],
    kinds: ['confirmed', 'confirmed', 'dismissed', 'dismissed'],
  });
});

test('what is left is dismissed on cards: no red, and no tick over a confirmed fault before', async () => {
  await openCard(1);
  for (const number of [1, 2]) {
    await openCard(number);
    await clickInLayer(page, session, 'dismiss');
    await clickInLayer(page, session, 'other');
    await expect.poll(async () => (await findInLayer(session, 'state'))?.text).toBe('不采纳');
    if (number === 1) {
      await expectEverywhere({
        badge: ['1', RED],
        headline: '3 处不符：已确认 1 · 不采纳 2；1 处待核：不采纳 1',
        standing: '2',
        dismissed: '1 3 4',
        lines: 1,
        opinions: ['已确认'],
        row: ['1', '0', '4/4', '97'],
        kinds: ['confirmed', 'confirmed', 'dismissed', 'dismissed', 'dismissed'],
      });
    }
  }
  await expectEverywhere({
    badge: ['✓', GREEN],
    headline: '3 处不符：不采纳 3；1 处待核：不采纳 1',
    standing: '',
    dismissed: '1 2 3 4',
    lines: 0,
    opinions: [],
    row: ['0', '0', '4/4', '100'],
    kinds: ['dismissed', 'dismissed', 'dismissed', 'dismissed', 'dismissed'],
  });
});

test('reopened on its card, one counts again; all is so after a reload', async () => {
  await openCard(1);
  await clickInLayer(page, session, 'reopen');
  const shown: Shown = {
    badge: ['1', AMBER],
    headline: '3 处不符：不采纳 3；1 处待核',
    standing: '1',
    dismissed: '2 3 4',
    lines: 1,
    opinions: [''],
    row: ['0', '1', '3/4', '100'],
    kinds: ['dismissed', 'dismissed', 'dismissed', 'dismissed'],
  };
  await expectEverywhere(shown);
  await page.reload();
  await expect.poll(() => extension.badge(page)).toMatchObject({ text: '1', color: AMBER });
  await extension.ask(page, { type: 'marks', on: true });
  await expectEverywhere(shown);
});

test('undo in one window leaves what another decided since', async () => {
  const expected = (state: string, opinions: readonly string[], kind: string): Shown => ({
    badge: state === '已确认 1' ? ['1', AMBER] : ['✓', GREEN],
    headline: `3 处不符：不采纳 3；1 处待核：${state}`,
    standing: state === '已确认 1' ? '1' : '',
    dismissed: state === '已确认 1' ? '2 3 4' : '1 2 3 4',
    lines: opinions.length,
    opinions,
    row: ['0', state === '已确认 1' ? '1' : '0', '4/4', '100'],
    kinds: [kind, 'dismissed', 'dismissed', 'dismissed', 'dismissed'],
  });
  const confirmed = expected('已确认 1', ['已确认'], 'confirmed');
  const dismissed = expected('不采纳 1', [], 'dismissed');
  await secondPanel.locator('.place').first().click();
  await secondPanel.keyboard.press('y');
  await expectEverywhere(confirmed);
  await panel.bringToFront();
  await panel.locator('.place').first().click();
  await panel.keyboard.press('n');
  await panel.locator('form.decision button[type=submit]').click();
  await expectEverywhere(dismissed);
  await secondPanel.bringToFront();
  await secondPanel.keyboard.press('u');
  await expect.poll(() => secondPanel.locator('footer .status').innerText()).toBe('这一处此后在别处又作处理，未撤销');
  await expectEverywhere(dismissed);
  await panel.bringToFront();
  await panel.keyboard.press('u');
  await expectEverywhere(confirmed);
});

test('the way from a card or the popup into the panel ends at its problem', async () => {
  const tab = await extension.tabId(page);
  const { view } = await extension.ask<EngineState>(page, { type: 'state' });
  if (view.kind !== 'report') throw new Error('no report');
  for (const rule of ['t4-total', 't3-row-total']) {
    const fingerprint = view.findings.find((finding) => finding.rule === rule)?.fingerprint;
    // What the background keeps when it is asked for the panel.
    await extension.ownPage.evaluate(
      (place) => chrome.storage.session.set({ panelPlace: { ...place, at: Date.now() } }),
      { tabId: tab, fingerprint },
    );
    await expect
      .poll(() => panel.locator('li[aria-current=true] .place').first().getAttribute('value'))
      .toBe(fingerprint);
  }
});
