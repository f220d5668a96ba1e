/** Opens one page in the browser with the extension, lets the extension audit it, and takes pictures. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type EngineState, engineStateSchema } from '../../lib/browser/messages.ts';
import type { AuditView } from '../../lib/model/view.ts';
import type { Extension } from '../e2e/chromium.ts';
import type { Opened } from './served.ts';

export interface Shown {
  readonly slug: string;
  readonly badge: string;
  /** null: the extension may not read this page before its button is clicked. */
  readonly view: AuditView | null;
}

/** Detector, engine and dictionary take a second at most; a page that stays silent so long is no report. */
const PATIENCE = 8000;

export async function show(extension: Extension, { slug, address }: Opened, folder: string): Promise<Shown> {
  const page = await extension.context.newPage();
  await page.goto(address, { waitUntil: 'load' });
  const badge = await waitForBadge(extension, page);
  await page.screenshot({ path: join(folder, `${slug}-page.png`) });
  const popup = await extension.popup(page);
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.locator('main, #app > *').first().waitFor();
  const state = await waitForAudit(extension, page);
  await popup.waitForTimeout(300);
  await popup.screenshot({ path: join(folder, `${slug}-popup.png`) });
  await popup
    .locator('button.place')
    .first()
    .click({ timeout: 500 })
    .catch(() => undefined);
  await popup.close();
  await page.bringToFront();
  await page.waitForTimeout(1500);
  await page.screenshot({ path: join(folder, `${slug}-marks.png`) });
  return { slug, badge, view: state?.view ?? null };
}

async function waitForBadge(extension: Extension, page: Page): Promise<string> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await page.waitForTimeout(100)) {
    const { text } = await extension.badge(page);
    if (text !== '') return text;
  }
  return '';
}

/** What the engine says of its page, once the popup has put it there; null where it may not be. */
async function waitForAudit(extension: Extension, page: Page): Promise<EngineState | null> {
  const tab = await extension.tabId(page);
  const worker = await extension.worker();
  for (const end = Date.now() + PATIENCE; Date.now() < end; await page.waitForTimeout(100)) {
    const answer = await worker.evaluate(
      (tabId) => chrome.tabs.sendMessage(tabId, { type: 'state' }, { frameId: 0 }).catch(() => null),
      tab,
    );
    const state = engineStateSchema.safeParse(answer);
    if (state.success) return state.data;
  }
  return null;
}
