import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { createSidepanelClient } from '../../lib/browser/tab/sidepanel-client.ts';
import type { ReportView } from '../../lib/model/view.ts';
import { bundle } from './bundle.ts';
import type { Extension } from './chromium.ts';

/** What a page of the extension has on which a side panel was opened. */
export interface SidepanelWorld {
  readonly sidepanel: Awaited<ReturnType<typeof createSidepanelClient>>;
  readonly picked: string[];
}

const NAME = 'goujiSidepanel';
const code = bundle(join(import.meta.dirname, '../../lib/browser/tab/sidepanel-client.ts'), NAME);

/** The side panel's client without its views, in a page of the extension, staying with the tab of `page`; see SidepanelWorld. */
export async function openSidepanel(extension: Extension, page: Page): Promise<Page> {
  const tab = await extension.tabId(page);
  const panel = await extension.context.newPage();
  await panel.goto(`chrome-extension://${extension.id}/manifest.json?tab=${tab}`);
  await panel.evaluate(await code);
  await panel.evaluate(async (name) => {
    const library = Reflect.get(globalThis, name) as { createSidepanelClient: typeof createSidepanelClient };
    const sidepanel = await library.createSidepanelClient(
      chrome as unknown as Parameters<typeof createSidepanelClient>[0],
      location.href,
    );
    const picked: string[] = [];
    sidepanel.onPick((cell) => picked.push(cell));
    sidepanel.subscribe(() => void sidepanel.open());
    await sidepanel.open();
    Object.assign(globalThis, { sidepanel, picked });
  }, NAME);
  await page.bringToFront();
  return panel;
}

/** Opens tests/e2e/pages.ts's faulty report, or a page around it, and waits until it is audited. */
export async function openFaulty(extension: Extension, path: string): Promise<Page> {
  const page = await extension.open(`www.nanhu.gov.cn/${path}`);
  await expect.poll(async () => (await extension.badge(page)).text).toBe('3');
  return page;
}

/** The cells of a page that hold this and nothing else. */
export const cell = (page: Pick<Page, 'locator'>, text: string) =>
  page.locator('td', { hasText: new RegExp(`^${text}$`) });

export async function fingerprintOf(extension: Extension, page: Page, formula: string, frameId = 0): Promise<string> {
  const { view } = await extension.ask<{ view: ReportView }>(page, { type: 'state' }, frameId);
  const finding = view.findings.find((each) => each.formula === formula);
  if (finding === undefined) throw new Error(`No finding says ${formula}`);
  return finding.fingerprint;
}
