/** Opens one page in the browser with the extension, lets the extension audit it, and takes pictures. */
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { engineStateSchema } from '../../lib/browser/messages.ts';
import type { AuditView } from '../../lib/model/view.ts';
import type { DemoBrowser } from './browser.ts';
import type { PageTarget } from './targets.ts';

export interface DemoResult {
  readonly slug: string;
  /** '' where the extension shows none, because the page is no report. */
  readonly badge: string;
  /** Null: the extension may not read this page before its button is clicked. */
  readonly view: AuditView | null;
}

/** Milliseconds. Detector, engine and dictionary take a second at most; a page that gives no answer is no report. */
const PATIENCE = 8000;
/** Milliseconds in which the page has scrolled and the popup has answered a click. */
const SETTLING = 1200;

export async function show(browser: DemoBrowser, { slug, address }: PageTarget, folder: string): Promise<DemoResult> {
  const page = await browser.context.newPage();
  const picture = (name: string): { path: string } => ({ path: join(folder, `${slug}-${name}.png`) });
  await page.goto(address, { waitUntil: 'load' });
  const tab = await browser.tabId(page);
  const badge = (await waitFor(async () => (await browser.badge(tab)) || null)) ?? '';
  await page.screenshot(picture('page'));
  const popup = await browser.popup(tab);
  // The popup puts the engine into a page on which the detector saw nothing, too.
  const state = await waitFor(async () => engineStateSchema.safeParse(await browser.state(tab)).data ?? null);
  await wait(SETTLING);
  await popup.screenshot(picture('popup'));
  // A finding without a place on the page cannot be shown there.
  const first = popup.locator('button.place:not([aria-disabled=true])').first();
  if (await first.isVisible()) await first.click();
  await wait(SETTLING);
  await popup.close();
  await page.bringToFront();
  await page.screenshot(picture('marks'));
  return { slug, badge, view: state?.view ?? null };
}

async function waitFor<T>(ask: () => Promise<T | null>): Promise<T | null> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await wait(100)) {
    const answer = await ask();
    if (answer !== null) return answer;
  }
  return null;
}
